package vn.vptu.budget.internal.vouchers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measure;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.budget.internal.ledger.SettlementPlan;

/** What the lines of a payment document become in the ledger. */
final class VoucherPostings {

    private VoucherPostings() {}

    /** The share that a line names; empty while its codes are not whole. */
    static Optional<ShareRef> share(VoucherDraft draft, VoucherDraft.Line line) {
        Integer year = draft.year();
        Long holder = draft.holderUnitId();
        String chapter = line.chapter();
        String subcategory = line.subcategory();
        String source = line.source();
        if (year == null || holder == null || chapter == null || subcategory == null || source == null) {
            return Optional.empty();
        }
        BudgetKey key = new BudgetKey(
                year,
                holder,
                chapter,
                subcategory,
                source,
                Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME));
        return Optional.of(new ShareRef(
                key,
                Objects.requireNonNullElse(line.usingUnitId(), ShareRef.OWN),
                Objects.requireNonNullElse(line.taskId(), ShareRef.NO_TASK)));
    }

    /** Where a line that is moved goes to; what is not said stays as it was. */
    static ShareRef target(ShareRef from, VoucherDraft.Line line) {
        BudgetKey key = from.key();
        BudgetKey other = new BudgetKey(
                key.year(),
                key.holderUnitId(),
                key.chapter(),
                Objects.requireNonNullElse(line.toSubcategory(), key.subcategory()),
                Objects.requireNonNullElse(line.toSource(), key.source()),
                Objects.requireNonNullElse(line.toProgramme(), key.programme()));
        return new ShareRef(other, from.usingUnitId(), from.taskId());
    }

    /**
     * The postings of one line.
     *
     * @param day the day on which the Treasury recorded it
     * @param inTime whether the Treasury had it by 30/12 of the year
     * @param advance whether what it names is an advance
     */
    static List<Posting> of(
            VoucherDraft draft, VoucherLines.Stored stored, LocalDate day, boolean inTime, boolean advance) {
        VoucherDraft.Line line = stored.content();
        ShareRef share = share(draft, line).orElseThrow();
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        Dong amount = Objects.requireNonNull(line.amount());
        Posting like = Posting.of(stored.number(), share, kind.entry(), amount, day)
                .estimate(Objects.requireNonNull(draft.estimateType()))
                .contract(draft.contractId(), draft.supplierId())
                .because(line.content());
        Posting posting = inTime ? like.handedInInTime() : like;
        return switch (kind) {
            case DRAW_ACTUAL, DRAW_ADVANCE ->
                List.of(posting.subitem(line.subitem()).from(stored.drawn()));
            case SETTLEMENT -> settlement(posting, stored, line, amount);
            case RETURN_ADVANCE, RETURN_ACTUAL, REMITTANCE -> List.of(posting.settling(line.settlesEntryId()));
            case RECLASSIFICATION -> move(posting, line, share, amount, advance ? Measure.ADVANCE : Measure.ACTUAL);
        };
    }

    private static List<Posting> settlement(
            Posting like, VoucherLines.Stored stored, VoucherDraft.Line line, Dong amount) {
        String spentOn = Objects.requireNonNullElse(line.settledSubitem(), Objects.requireNonNull(line.subitem()));
        Dong within = amount.minus(stored.beyond());
        return SettlementPlan.of(
                        like,
                        Objects.requireNonNull(line.settlesEntryId()),
                        within,
                        List.of(new SettlementPlan.Spent(spentOn, amount)))
                .stream()
                .map(each -> each.kind() == EntryKind.DRAW_ACTUAL ? each.from(stored.drawn()) : each)
                .toList();
    }

    private static List<Posting> move(
            Posting like, VoucherDraft.Line line, ShareRef share, Dong amount, Measure measure) {
        Posting out = Posting.of(like.line(), share, like.kind(), amount.negate(), like.date())
                .moving(measure)
                .settling(line.settlesEntryId());
        Posting in = Posting.of(like.line(), target(share, line), like.kind(), amount, like.date())
                .moving(measure)
                .subitem(Objects.requireNonNullElse(line.toSubitem(), Objects.requireNonNull(line.subitem())))
                .settling(line.settlesEntryId());
        return List.of(said(out, like), said(in, like));
    }

    private static Posting said(Posting posting, Posting like) {
        return posting.estimate(like.details().estimateType())
                .contract(like.details().contractId(), like.details().supplierId())
                .because(like.details().reason());
    }

    /** Every share that a document touches, where its lines are whole. */
    static List<ShareRef> shares(VoucherDraft draft) {
        return draft.lines().stream()
                .flatMap(line -> share(draft, line).stream().flatMap(from -> Stream.of(from, target(from, line))))
                .distinct()
                .toList();
    }

    /** Which line an error is about, in the way documents count them. */
    static String field(int line, String component) {
        return "lines." + (line - 1) + "." + component;
    }
}
