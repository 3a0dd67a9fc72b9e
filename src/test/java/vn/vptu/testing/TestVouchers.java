package vn.vptu.testing;

import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;

/** Payment documents for tests, each step taken by whoever takes it in the office. */
@Component
public class TestVouchers {

    private final Vouchers vouchers;
    private final TestDecisions documents;
    private final LedgerEntries entries;
    private final TestOffice office;
    private long page;

    TestVouchers(Vouchers vouchers, TestDecisions documents, LedgerEntries entries, TestOffice office) {
        this.vouchers = vouchers;
        this.documents = documents;
        this.entries = entries;
        this.office = office;
    }

    /** A line that is paid from a share. */
    public static VoucherDraft.Line line(ShareRef share, String subitem, long dong) {
        return line(share, subitem, dong, null);
    }

    /** A line that uses up a reservation first. */
    public static VoucherDraft.Line line(ShareRef share, String subitem, long dong, @Nullable Long reservation) {
        BudgetKey key = share.key();
        return VoucherDraft.Line.paying(
                        key.chapter(),
                        key.subcategory(),
                        key.source(),
                        null,
                        share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId(),
                        share.taskId() == ShareRef.NO_TASK ? null : share.taskId(),
                        subitem,
                        Dong.of(dong),
                        "Chi thử " + subitem)
                .under(reservation);
    }

    /** A line that settles an advance where it was spent. */
    public static VoucherDraft.Line settled(long entry, String spentOn, long dong) {
        return after(entry, spentOn, dong, null);
    }

    /** A line that gives back what was paid. */
    public static VoucherDraft.Line returned(long entry, long dong) {
        return after(entry, null, dong, null);
    }

    /** A line that moves what was paid to another subitem. */
    public static VoucherDraft.Line moved(long entry, long dong, String to) {
        return after(entry, null, dong, to);
    }

    private static VoucherDraft.Line after(long entry, @Nullable String spentOn, long dong, @Nullable String to) {
        return new VoucherDraft.Line(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                spentOn,
                Dong.of(dong),
                "Theo khoản " + entry,
                null,
                null,
                null,
                null,
                null,
                entry,
                null,
                null,
                null,
                null,
                to);
    }

    /** The same line with an invoice. */
    public static VoucherDraft.Line invoiced(VoucherDraft.Line line, String symbol, String number, LocalDate on) {
        return line.invoiced(symbol, number, on);
    }

    /** A document with a number of its own. */
    public VoucherDraft draft(VoucherKind kind, BudgetKey key, LocalDate on, VoucherDraft.Line... lines) {
        return draft(kind, key, on, null, lines);
    }

    /** A document that pays a supplier. */
    public VoucherDraft draft(
            VoucherKind kind, BudgetKey key, LocalDate on, @Nullable Long supplier, VoucherDraft.Line... lines) {
        return new VoucherDraft(
                kind,
                key.year(),
                key.holderUnitId(),
                office.code("CT-"),
                on,
                PaymentMethod.TRANSFER,
                EstimateType.OFFICIAL,
                supplier,
                "Công ty thử",
                "0123456789",
                "Ngân hàng thử",
                "Chứng từ thử " + kind,
                List.of(lines));
    }

    /** Made by an accountant. */
    public long made(VoucherDraft draft) {
        return saved(as(documents.maker(), () -> vouchers.save(null, 0, draft)));
    }

    public long checked(VoucherDraft draft) {
        long id = made(draft);
        saved(check(id));
        return id;
    }

    public long approved(VoucherDraft draft) {
        long id = checked(draft);
        saved(approve(id));
        return id;
    }

    /** Approved and sent at noon on the day of the document. */
    public long sent(VoucherDraft draft) {
        long id = approved(draft);
        LocalDate on = draft.drawnOn();
        saved(send(id, (on == null ? LocalDate.EPOCH : on).atTime(12, 0)));
        return id;
    }

    /** Recorded by the Treasury on the day of the document. */
    public long recorded(VoucherDraft draft) {
        long id = sent(draft);
        saved(record(id, draft.drawnOn()));
        return id;
    }

    public SaveResult check(long id) {
        return as(documents.checker(), () -> vouchers.check(id, version(id)));
    }

    public SaveResult approve(long id) {
        return as(documents.approver(), () -> vouchers.approve(id, version(id)));
    }

    public SaveResult send(long id, @Nullable LocalDateTime at) {
        return as(documents.maker(), () -> vouchers.send(id, version(id), office.code("HS-"), at));
    }

    public SaveResult record(long id, @Nullable LocalDate on) {
        return as(documents.maker(), () -> vouchers.record(id, version(id), on, null));
    }

    public SaveResult refuse(long id, String reason) {
        return as(documents.maker(), () -> vouchers.refuse(id, version(id), reason));
    }

    public SaveResult cancel(long id) {
        return as(documents.maker(), () -> vouchers.cancel(id, version(id), "Lập nhầm"));
    }

    public SaveResult reverse(long id, LocalDate on) {
        return as(documents.approver(), () -> vouchers.reverse(id, version(id), on, "Ghi nhầm"));
    }

    public Voucher find(long id) {
        return as(documents.maker(), () -> vouchers.find(id)).orElseThrow();
    }

    public int version(long id) {
        return find(id).version();
    }

    /** The first entry that a document wrote. */
    public long entry(long id) {
        return as(documents.maker(), () -> entries.ofDocument(Vouchers.KIND, id))
                .getFirst()
                .id();
    }

    /** A draw of a share, in the middle of March. */
    public VoucherDraft draw(ShareRef share, long dong) {
        return draft(VoucherKind.DRAW_ACTUAL, share.key(), day(share, 3, 15), line(share, "6551", dong));
    }

    public static LocalDate day(ShareRef share, int month, int day) {
        return LocalDate.of(share.key().year(), month, day);
    }

    /** Sent at noon on a day of January 2026, and not answered to. */
    public VoucherDraft unanswered(int day) {
        BudgetKey own = documents.key();
        BudgetKey key = new BudgetKey(
                2026, own.holderUnitId(), own.chapter(), own.subcategory(), own.source(), own.programme());
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 1_000_000)));
        VoucherDraft draft = draft(
                VoucherKind.DRAW_ACTUAL,
                key,
                LocalDate.of(2026, 1, day),
                line(ShareRef.own(key), "6551", 100_000 + day));
        sent(draft);
        return draft;
    }

    /** A recorded document, for pages: always the same. */
    public synchronized long any() {
        if (page == 0) {
            page = recorded(draw(documents.given(5_000_000), 1_000_000));
        }
        return page;
    }
}
