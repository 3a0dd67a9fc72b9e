package vn.vptu.calendar.internal;

import java.time.Instant;
import java.time.LocalDate;
import vn.vptu.calendar.WeekState;

/** A week as it is stored. */
record WeekRecord(
        long id,
        LocalDate monday,
        String numberLabel,
        WeekState state,
        int issuedVersion,
        int version,
        String changedBy,
        Instant changedAt) {}
