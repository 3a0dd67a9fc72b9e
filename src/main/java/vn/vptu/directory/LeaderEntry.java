package vn.vptu.directory;

import java.util.List;

/**
 * A leader with everything by which a text may mean this leader on a certain day.
 *
 * @param rank the highest leader has the smallest number
 * @param onBoard whether the week board has a column for this leader
 * @param titles those held on that day, the main one first
 */
public record LeaderEntry(long id, long personId, String fullName, int rank, boolean onBoard, List<HeldTitle> titles) {

    /** A title held in an organ. */
    public record HeldTitle(long organId, String organShortName, String shortTitle, String fullTitle, boolean main) {}

    public LeaderEntry {
        titles = List.copyOf(titles);
    }
}
