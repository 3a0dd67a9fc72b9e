package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A request to spend as it is edited.
 *
 * @param year the fiscal year whose estimate it is to come from
 * @param holderUnitId the unit to which that estimate is given
 * @param unitId the unit that asks
 * @param number the number of the paper, with its signs, when it has one
 * @param summary what is to be done
 * @param explanation why, and what it rests upon
 * @param neededBy the day by which the money is needed
 */
public record RequestDraft(
        @Nullable Integer year,
        @Nullable Long holderUnitId,
        @Nullable Long unitId,
        @Nullable String number,
        String summary,
        @Nullable String explanation,
        @Nullable LocalDate neededBy,
        List<Line> lines) {

    /**
     * What is asked for from one share.
     *
     * @param programme null when there is none
     * @param usingUnitId the unit whose money it is; null for the holder's own office
     * @param taskId the task it is for; null for none
     * @param subitem what is intended; null when it is not known yet
     * @param amount whole đồng, above zero
     */
    public record Line(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable Long usingUnitId,
            @Nullable Long taskId,
            @Nullable String subitem,
            @Nullable Dong amount,
            String content) {

        public static final Line BLANK = new Line(null, null, null, null, null, null, null, null, "");

        /** A line that is to follow this one: from the same share, the rest still to be said. */
        public Line next() {
            return new Line(chapter, subcategory, source, programme, usingUnitId, taskId, null, null, "");
        }
    }

    public RequestDraft {
        lines = List.copyOf(lines);
    }

    /** The sum of its lines, those without an amount left out. */
    public Dong total() {
        return Dong.sum(
                lines.stream().map(Line::amount).filter(Objects::nonNull).toList());
    }

    public RequestDraft with(List<Line> others) {
        return new RequestDraft(year, holderUnitId, unitId, number, summary, explanation, neededBy, others);
    }
}
