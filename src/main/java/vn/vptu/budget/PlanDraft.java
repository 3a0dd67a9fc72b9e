package vn.vptu.budget;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * The internal plan of a share as it is edited: what is to be spent on which item in which quarter.
 *
 * @param usingUnitId the unit that spends it; null for the holder's own office
 * @param taskId the task it is given for; null for none
 * @param reason why it was revised; null for the first edition
 */
public record PlanDraft(
        @Nullable Integer year,
        @Nullable Long holderUnitId,
        @Nullable String chapter,
        @Nullable String subcategory,
        @Nullable String source,
        @Nullable String programme,
        @Nullable Long usingUnitId,
        @Nullable Long taskId,
        @Nullable String reason,
        List<Line> lines) {

    /** Quarters of a year. */
    public static final int QUARTERS = 4;

    /**
     * What is planned for an item, or for a subitem of it.
     *
     * @param item the item (mục)
     * @param subitem a subitem of it, where the Office plans so far; null for the whole item or the rest of it
     * @param quarter1 whole đồng, not below zero; null is nothing
     */
    public record Line(
            @Nullable String item,
            @Nullable String subitem,
            @Nullable Dong quarter1,
            @Nullable Dong quarter2,
            @Nullable Dong quarter3,
            @Nullable Dong quarter4,
            @Nullable String note) {

        public static final Line BLANK = new Line(null, null, null, null, null, null, null);

        /** The amounts of the quarters in their order, nothing as zero. */
        public List<Dong> quarters() {
            return Stream.of(
                            Optional.ofNullable(quarter1),
                            Optional.ofNullable(quarter2),
                            Optional.ofNullable(quarter3),
                            Optional.ofNullable(quarter4))
                    .map(each -> each.orElse(Dong.ZERO))
                    .toList();
        }

        /** For the whole year. */
        public Dong total() {
            return Dong.sum(quarters());
        }
    }

    public PlanDraft {
        lines = List.copyOf(lines);
    }

    /** A plan of the year with one line to be filled in. */
    public static PlanDraft blank(@Nullable Integer year, @Nullable Long holderUnitId) {
        return new PlanDraft(year, holderUnitId, null, null, null, null, null, null, null, List.of(Line.BLANK));
    }

    public PlanDraft with(List<Line> others) {
        return with(reason, others);
    }

    public PlanDraft because(@Nullable String why) {
        return with(why, lines);
    }

    private PlanDraft with(@Nullable String why, List<Line> others) {
        return new PlanDraft(
                year, holderUnitId, chapter, subcategory, source, programme, usingUnitId, taskId, why, others);
    }

    /** The share it is for; empty while that is not whole. */
    public Optional<ShareRef> share() {
        Integer of = year;
        Long holder = holderUnitId;
        if (of == null || holder == null || chapter == null || subcategory == null || source == null) {
            return Optional.empty();
        }
        BudgetKey key = new BudgetKey(
                of,
                holder,
                chapter.strip(),
                subcategory.strip(),
                source.strip(),
                programme == null ? BudgetKey.NO_PROGRAMME : programme.strip());
        return Optional.of(new ShareRef(
                key,
                Objects.requireNonNullElse(usingUnitId, ShareRef.OWN),
                Objects.requireNonNullElse(taskId, ShareRef.NO_TASK)));
    }

    /** The sums of the quarters in their order. */
    public List<Dong> quarters() {
        return Stream.iterate(0, quarter -> quarter + 1)
                .limit(QUARTERS)
                .map(quarter -> sum(line -> line.quarters().get(quarter)))
                .toList();
    }

    /** All that is planned. */
    public Dong total() {
        return sum(Line::total);
    }

    private Dong sum(Function<Line, Dong> part) {
        return Dong.sum(lines.stream().map(part).toList());
    }
}
