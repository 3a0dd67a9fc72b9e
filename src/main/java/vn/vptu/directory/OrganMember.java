package vn.vptu.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Interim. */
public record OrganMember(
        long organId,
        long leaderId,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {}
