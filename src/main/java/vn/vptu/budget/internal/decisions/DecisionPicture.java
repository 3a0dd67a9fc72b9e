package vn.vptu.budget.internal.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;

/** What the trail keeps of a document of the estimate. */
record DecisionPicture(
        @Nullable DecisionKind decisionKind,
        @Nullable Integer budgetYear,
        @Nullable Long holderUnitId,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable String issuer,
        @Nullable String legalBasis,
        @Nullable LocalDate effectiveOn,
        String summary,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param amount as the office writes money, with its sign
     */
    record Line(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String sourceCode,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            String amount,
            @Nullable String carryOverReason,
            boolean carriedAdvance,
            @Nullable String subitem,
            @Nullable String note) {}

    /** Of a step, how far the document has come. */
    record Standing(DocumentState documentState) {}

    static DecisionPicture of(DecisionDraft draft) {
        return new DecisionPicture(
                draft.kind(),
                draft.year(),
                draft.holderUnitId(),
                draft.number(),
                draft.decidedOn(),
                draft.issuer(),
                draft.legalBasis(),
                draft.effectiveOn(),
                draft.summary(),
                draft.lines().stream().map(DecisionPicture::line).toList());
    }

    private static Line line(DecisionDraft.Line line) {
        return new Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme(),
                line.usingUnitId(),
                line.taskId(),
                Objects.requireNonNull(line.amount()).format(),
                line.carryOverReason(),
                line.carriedAdvance(),
                line.subitem(),
                line.note());
    }
}
