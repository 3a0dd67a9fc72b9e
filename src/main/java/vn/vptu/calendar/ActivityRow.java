package vn.vptu.calendar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An activity as lists, boards and papers show it: every id already turned into words.
 *
 * @param content what it is about; empty when it is not for this person ({@code hidden})
 * @param leaderIds the leaders in whose columns it stands, by rank: chairs first, then those who attend
 * @param chairIds the leaders among the chairs, with those who go in their place
 * @param chairs the chairs in words, e.g. "Đ/c Bí thư"
 * @param authorisation "uỷ quyền của đ/c …" where somebody goes in the chair's place; null otherwise
 * @param chairRank the rank of the first chair, the last place when it is no leader
 * @param hidden content, place and attendees are for leaders only and left out here
 * @param absence a mission, leave or the like
 * @param basis the paper it rests on, in words; null when there is none
 * @param overrideReason why it stands although its chair is elsewhere; only for those who keep the schedule
 */
public record ActivityRow(
        long id,
        int version,
        Period period,
        ActivityState state,
        @Nullable String stateReason,
        String content,
        String kind,
        boolean absence,
        boolean busy,
        List<Long> leaderIds,
        List<Long> chairIds,
        String chairs,
        @Nullable String authorisation,
        int chairRank,
        String attendees,
        String place,
        String preparing,
        @Nullable String deputy,
        @Nullable String vehicle,
        @Nullable String note,
        @Nullable String basis,
        boolean hidden,
        boolean forLeadersOnly,
        @Nullable String overrideReason) {

    public ActivityRow {
        leaderIds = List.copyOf(leaderIds);
        chairIds = List.copyOf(chairIds);
    }
}
