package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A document of the estimate as it is edited.
 *
 * @param year the fiscal year whose estimate it is about
 * @param holderUnitId the unit to which the estimate is given
 * @param number the number of the decision, with its signs
 * @param issuer who decided
 * @param legalBasis the article of the law or the text it rests upon
 * @param effectiveOn from when on it counts; null when from the day of the decision
 */
public record DecisionDraft(
        @Nullable DecisionKind kind,
        @Nullable Integer year,
        @Nullable Long holderUnitId,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable String issuer,
        @Nullable String legalBasis,
        @Nullable LocalDate effectiveOn,
        String summary,
        List<Line> lines) {

    /**
     * What is given to one share.
     *
     * @param programme null when there is none
     * @param usingUnitId the unit that is to spend it; null for the holder's own office
     * @param taskId the task it is for; null for none
     * @param amount whole đồng, in the sign of the kind
     * @param carryOverReason why the law lets it be spent in the next year, a code of the catalogue
     * @param carriedAdvance whether it is an advance of the year before that was not settled
     * @param subitem of a carried advance the subitem it was drawn on
     */
    public record Line(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            @Nullable Dong amount,
            @Nullable String carryOverReason,
            boolean carriedAdvance,
            @Nullable String subitem,
            @Nullable String note) {

        public static final Line BLANK = new Line(null, null, null, null, null, null, null, null, false, null, null);

        /** A line that is to follow this one: the same codes, the rest still to be said. */
        public Line next() {
            return new Line(
                    chapter, subcategory, source, programme, null, null, null, carryOverReason, false, null, null);
        }
    }

    public DecisionDraft {
        lines = List.copyOf(lines);
    }

    /** A document of the year with one line to be filled in. */
    public static DecisionDraft blank(int year, @Nullable Long holderUnitId) {
        return new DecisionDraft(
                DecisionKind.ALLOCATION, year, holderUnitId, null, null, null, null, null, "", List.of(Line.BLANK));
    }

    /** The day from which it counts; null while neither is known. */
    public @Nullable LocalDate countsFrom() {
        return effectiveOn == null ? decidedOn : effectiveOn;
    }

    /** The sum of its lines, those without an amount left out. */
    public Dong total() {
        return Dong.sum(
                lines.stream().map(Line::amount).filter(Objects::nonNull).toList());
    }

    public DecisionDraft with(List<Line> others) {
        return new DecisionDraft(
                kind, year, holderUnitId, number, decidedOn, issuer, legalBasis, effectiveOn, summary, others);
    }
}
