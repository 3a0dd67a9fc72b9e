package vn.vptu.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leader as edited: a person whose calendar the Office keeps.
 *
 * @param rankOrder the place on the board and on papers; the highest leader has the smallest number
 * @param boardColumn whether the week board has a column for this leader
 * @param validFrom the first day as a leader
 * @param validTo the first day no longer; null while no end is known
 * @param titles what the leader is in which organ, dated
 */
public record LeaderDraft(
        @Nullable Long personId,
        @Nullable Integer rankOrder,
        boolean boardColumn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Title> titles) {

    /**
     * One dated title. Within an organ a short title belongs to one leader at a time.
     *
     * @param shortTitle as the board and lists print it, e.g. "Bí thư"
     * @param fullTitle as papers print it, e.g. "Bí thư Tỉnh uỷ"
     * @param mainTitle whether it stands for the leader where there is room for one title only
     */
    public record Title(
            @Nullable Long organId,
            String shortTitle,
            String fullTitle,
            boolean mainTitle,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** A title that begins on this day. */
        public static Title blank(LocalDate from) {
            return new Title(null, "", "", false, from, null);
        }
    }

    public LeaderDraft {
        titles = List.copyOf(titles);
    }

    /** A leader from this day on. */
    public static LeaderDraft blank(LocalDate from) {
        return new LeaderDraft(null, null, true, from, null, List.of());
    }
}
