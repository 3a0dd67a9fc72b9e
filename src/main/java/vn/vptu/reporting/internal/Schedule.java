package vn.vptu.reporting.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Errand;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.reporting.Rhythm;
import vn.vptu.reporting.ScheduleDraft;

/** A paper that is made by itself. */
@Entity
@Table(name = "reporting_schedule")
class Schedule extends EditedRecord {

    private long accountId;
    private @Nullable Long delegationId;
    private String report = "";
    private String query = "";
    private LocalDate baseDay = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private ReportFormat format = ReportFormat.PDF;

    @Enumerated(EnumType.STRING)
    private Rhythm rhythm = Rhythm.MONTH;

    @Enumerated(EnumType.STRING)
    private @Nullable DayOfWeek weekDay;

    private int hour;
    private @Nullable LocalDate until;
    private boolean paused;
    private @Nullable Instant nextAt;

    /** Takes what was typed; the query belongs to this run, which is the next one. */
    void apply(ScheduleDraft draft, Errand owner, LocalDate nextDay, @Nullable Instant next) {
        accountId = owner.accountId();
        delegationId = owner.delegationId();
        report = Objects.requireNonNull(draft.report());
        query = draft.query();
        baseDay = nextDay;
        format = Objects.requireNonNull(draft.format());
        rhythm = Objects.requireNonNull(draft.rhythm());
        weekDay = rhythm == Rhythm.WEEK ? draft.weekDay() : null;
        hour = Objects.requireNonNull(draft.hour());
        until = draft.until();
        paused = draft.paused();
        nextAt = next;
    }

    /** As it was typed. */
    ScheduleDraft draft() {
        return new ScheduleDraft(report, query, format, rhythm, weekDay, hour, until, paused);
    }

    Errand owner() {
        return new Errand(accountId, delegationId);
    }

    LocalDate baseDay() {
        return baseDay;
    }

    @Nullable Instant nextAt() {
        return nextAt;
    }

    void runsNext(@Nullable Instant next) {
        nextAt = next;
    }

    void pause() {
        paused = true;
    }
}
