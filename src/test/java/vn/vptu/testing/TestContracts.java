package vn.vptu.testing;

import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.GuaranteeKind;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** Contracts for tests, each step taken by whoever takes it in the office. */
@Component
public class TestContracts {

    private final Contracts contracts;
    private final TestDecisions documents;
    private final TestVouchers vouchers;
    private final TestCatalogues catalogues;
    private final TestOffice office;
    private long page;

    TestContracts(
            Contracts contracts,
            TestDecisions documents,
            TestVouchers vouchers,
            TestCatalogues catalogues,
            TestOffice office) {
        this.contracts = contracts;
        this.documents = documents;
        this.vouchers = vouchers;
        this.catalogues = catalogues;
        this.office = office;
    }

    /** A line that binds money of a share. */
    public static ContractLine line(ShareRef share, long dong) {
        return line(share, dong, null);
    }

    /** A line that takes over what was set aside for a request. */
    public static ContractLine line(ShareRef share, long dong, @Nullable Long request) {
        BudgetKey key = share.key();
        return new ContractLine(
                key.year(),
                key.chapter(),
                key.subcategory(),
                key.source(),
                null,
                share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId(),
                share.taskId() == ShareRef.NO_TASK ? null : share.taskId(),
                Dong.of(dong),
                request);
    }

    /** A contract of the year of a share that binds all it is worth, with a supplier of its own; half may be paid ahead. */
    public ContractDraft draft(ShareRef share, long dong) {
        return draft(share, dong, line(share, dong));
    }

    public ContractDraft draft(ShareRef share, long dong, ContractLine... lines) {
        int year = share.key().year();
        return new ContractDraft(
                office.code("HĐ-"),
                LocalDate.of(year, 2, 1),
                "Hợp đồng thử",
                catalogues.supplier(),
                "0123456789",
                "Ngân hàng thử",
                share.key().holderUnitId(),
                Dong.of(dong),
                50,
                null,
                LocalDate.of(year, 2, 1),
                LocalDate.of(year, 10, 31),
                5,
                null,
                null,
                List.of(lines));
    }

    public long made(ContractDraft draft) {
        return saved(as(documents.maker(), () -> contracts.save(null, 0, draft)));
    }

    public long checked(ContractDraft draft) {
        long id = made(draft);
        saved(check(id));
        return id;
    }

    /** Approved, so that it is in force. */
    public long running(ContractDraft draft) {
        long id = checked(draft);
        saved(approve(id));
        return id;
    }

    public SaveResult check(long id) {
        return as(documents.checker(), () -> contracts.check(id, version(id)));
    }

    public SaveResult approve(long id) {
        return as(documents.approver(), () -> contracts.approve(id, version(id)));
    }

    public SaveResult cancel(long id) {
        return as(documents.maker(), () -> contracts.cancel(id, version(id), "Ký nhầm"));
    }

    public SaveResult liquidate(long id, LocalDate on) {
        return as(documents.checker(), () -> contracts.liquidate(id, version(id), "BBTL-1", on));
    }

    public Contract find(long id) {
        return as(documents.maker(), () -> contracts.find(id)).orElseThrow();
    }

    public int version(long id) {
        return find(id).version();
    }

    /** What is left of what was set aside, the first one first. */
    public List<OpenReservation> reserved(long id) {
        return as(documents.maker(), () -> contracts.reserved(id));
    }

    /** A payment under a contract, of the middle of a month, that uses what is bound for it first. */
    public VoucherDraft payment(VoucherKind kind, long id, ShareRef share, int month, long dong) {
        Contract contract = find(id);
        Long bound = reserved(id).stream()
                .filter(each -> each.share().equals(share))
                .map(OpenReservation::id)
                .findFirst()
                .orElse(null);
        String subitem = kind == VoucherKind.DRAW_ADVANCE ? "6699" : "6551";
        return vouchers.draft(
                        kind,
                        share.key(),
                        TestVouchers.day(share, month, 15),
                        contract.draft().supplierId(),
                        TestVouchers.line(share, subitem, dong, bound))
                .under(id, false);
    }

    /** An appendix of the first of May. */
    public AppendixDraft appendix(long id, long change, ContractLine... lines) {
        LocalDate signed = find(id).draft().signedOn();
        LocalDate day = LocalDate.of(signed == null ? 2101 : signed.getYear(), 5, 1);
        return new AppendixDraft(
                office.code("PL-"), day, Dong.of(change), null, null, "Thay đổi khối lượng", List.of(lines));
    }

    public long madeAppendix(long id, AppendixDraft draft) {
        return saved(as(documents.maker(), () -> contracts.saveAppendix(id, null, 0, draft)));
    }

    public long checkedAppendix(long id, AppendixDraft draft) {
        long appendix = madeAppendix(id, draft);
        saved(checkAppendix(id, appendix));
        return appendix;
    }

    public SaveResult checkAppendix(long id, long appendix) {
        return as(documents.checker(), () -> contracts.checkAppendix(appendix, appendixVersion(id, appendix)));
    }

    public SaveResult approveAppendix(long id, long appendix) {
        return as(documents.approver(), () -> contracts.approveAppendix(appendix, appendixVersion(id, appendix)));
    }

    public int appendixVersion(long id, long appendix) {
        return find(id).appendices().stream()
                .filter(each -> each.id() == appendix)
                .findFirst()
                .orElseThrow()
                .version();
    }

    /** A guarantee of the whole advance until a day. */
    public SaveResult guaranteed(long id, LocalDate until) {
        ContractPapers.Guarantee guarantee = new ContractPapers.Guarantee(
                GuaranteeKind.ADVANCE, Dong.of(1_000), "Ngân hàng thử", "BL-1", null, until);
        ContractPapers papers =
                new ContractPapers(List.of(guarantee), find(id).papers().acceptances());
        return as(documents.maker(), () -> contracts.savePapers(id, version(id), papers));
    }

    /** A contract in force, for pages: always the same. */
    public synchronized long any() {
        if (page == 0) {
            page = running(draft(documents.given(5_000_000), 2_000_000));
        }
        return page;
    }
}
