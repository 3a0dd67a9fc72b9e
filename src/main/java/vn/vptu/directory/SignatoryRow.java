package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.PaperFamily;

/**
 * A signatory as lists show it.
 *
 * @param paper the id of one paper; null for every paper of the family
 * @param name the name below the signature; null as long as nobody is known
 * @param validTo the first day no longer; null while no end is known
 * @param problem what is wrong with the dates, compared with those of others; null when nothing is
 */
public record SignatoryRow(
        long id,
        PaperFamily family,
        @Nullable String paper,
        @Nullable String place,
        @Nullable String authority,
        String title,
        @Nullable String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Problem problem) {

    /** What can be wrong with the dates. */
    public enum Kind {
        /** Another one signs the same at the same time. */
        OVERLAP,
        /** From a day on nobody signs it. */
        GAP
    }

    /**
     * What is wrong with the dates.
     *
     * @param who the other one who signs at the same time; empty for a gap
     * @param from since when
     */
    public record Problem(Kind kind, String who, LocalDate from) {}

    /** The lines above the signature in one line: "T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ". */
    public String lines() {
        return authority == null ? title : authority + " / " + title;
    }

    /** Whether the signatory signs on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
