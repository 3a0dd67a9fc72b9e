package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.GuaranteeKind;

/** What the trail keeps of a contract; amounts as the office writes money. */
record ContractPicture(
        String contractNumber,
        @Nullable LocalDate signedOn,
        String contractTitle,
        @Nullable Long supplierId,
        @Nullable String payeeAccount,
        @Nullable String payeeBank,
        @Nullable Long holderUnitId,
        String contractValue,
        @Nullable Integer advancePercent,
        String advanceLimit,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable Integer retentionPercent,
        String retention,
        @Nullable LocalDate retentionUntil,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param takenFrom the reservation of the request that is taken over
     */
    record Line(
            @Nullable Integer budgetYear,
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String sourceCode,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            String amount,
            @Nullable Long takenFrom) {}

    /** An appendix. */
    record Appendix(
            String appendixNumber,
            @Nullable LocalDate signedOn,
            String amountChange,
            @Nullable String advanceLimit,
            @Nullable LocalDate endsOn,
            String grounds,
            List<Line> lines) {}

    /** What came to it while it ran. */
    record Papers(List<Guarantee> guarantees, List<Acceptance> acceptances) {}

    record Guarantee(
            @Nullable GuaranteeKind guaranteeKind,
            String amount,
            String bank,
            String guaranteeNumber,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record Acceptance(String acceptanceNumber, @Nullable LocalDate acceptedOn, String amount) {}

    /** Of a step, how far the contract has come. */
    record Standing(
            ContractState contractState,
            @Nullable String liquidationNumber,
            @Nullable LocalDate liquidatedOn) {}

    /** Of a step of an appendix, how far that has come. */
    record AppendixStanding(String appendixNumber, DocumentState documentState) {}

    static ContractPicture of(ContractDraft draft) {
        return new ContractPicture(
                draft.number(),
                draft.signedOn(),
                draft.title(),
                draft.supplierId(),
                draft.payeeAccount(),
                draft.payeeBank(),
                draft.holderUnitId(),
                format(draft.amount()),
                draft.advancePercent(),
                format(draft.advanceLimit()),
                draft.startsOn(),
                draft.endsOn(),
                draft.retentionPercent(),
                format(draft.retention()),
                draft.retentionUntil(),
                lines(draft.lines()));
    }

    static Appendix of(AppendixDraft draft) {
        return new Appendix(
                draft.number(),
                draft.signedOn(),
                format(draft.amountChange()),
                draft.newAdvanceLimit() == null ? null : draft.newAdvanceLimit().format(),
                draft.newEndsOn(),
                draft.grounds(),
                lines(draft.lines()));
    }

    static Papers of(ContractPapers papers) {
        return new Papers(
                papers.guarantees().stream()
                        .map(each -> new Guarantee(
                                each.kind(),
                                format(each.amount()),
                                each.bank(),
                                each.number(),
                                each.startsOn(),
                                each.endsOn()))
                        .toList(),
                papers.acceptances().stream()
                        .map(each -> new Acceptance(each.number(), each.acceptedOn(), format(each.amount())))
                        .toList());
    }

    static Standing of(ContractRecord record) {
        return new Standing(record.stage(), record.liquidationNumber(), record.liquidatedOn());
    }

    static AppendixStanding of(AppendixRecord record) {
        return new AppendixStanding(record.number(), record.state());
    }

    private static String format(@Nullable Dong amount) {
        return Objects.requireNonNullElse(amount, Dong.ZERO).format();
    }

    private static List<Line> lines(List<ContractLine> lines) {
        return lines.stream()
                .map(line -> new Line(
                        line.year(),
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme(),
                        line.usingUnitId(),
                        line.taskId(),
                        format(line.amount()),
                        line.requestReservationId()))
                .toList();
    }
}
