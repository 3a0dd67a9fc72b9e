package vn.vptu.directory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organ as it is edited, with its members.
 *
 * @param code short and unique, e.g. "BTV"
 * @param shortName as schedules print it, e.g. "Ban Thường vụ"
 * @param sortOrder its place in lists
 * @param validTo the first day it no longer exists; null while no end is known
 */
public record OrganDraft(
        String code,
        String name,
        String shortName,
        @Nullable Integer sortOrder,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Member> members) {

    /**
     * A leader's membership for a time.
     *
     * @param role what the leader is in the organ, e.g. "Uỷ viên"; null when it needs no word
     */
    public record Member(
            @Nullable Long leaderId,
            @Nullable String role,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        /** A membership that begins on this day. */
        public static Member blank(LocalDate from) {
            return new Member(null, null, from, null);
        }
    }

    public OrganDraft {
        members = List.copyOf(members);
    }

    /** An organ that begins on this day. */
    public static OrganDraft blank(LocalDate from) {
        return new OrganDraft("", "", "", 0, from, null, List.of());
    }
}
