package vn.vptu.calendar.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.ImportOutcome;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.internal.weekimport.ImportedActivity;

/** Saves what an import plan says; the caller's transaction makes it all or nothing. */
@Component
public class ImportWriter {

    private final ActivityStore activities;
    private final WeekStore weeks;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    ImportWriter(
            ActivityStore activities,
            WeekStore weeks,
            JdbcClient jdbc,
            CurrentActor actor,
            Clock clock,
            Translations translations,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.weeks = weeks;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.translations = translations;
        this.events = events;
    }

    /** What the trail keeps of an import. */
    record Picture(LocalDate monday, String fileName, String sha256, ImportOutcome.Saved outcome) {}

    public ImportOutcome save(
            ImportPlan plan, Set<Integer> leftOut, Set<Integer> applied, String fileName, byte[] content) {
        LocalDate monday = plan.file().monday();
        WeekRecord week = weeks.lock(monday);
        if (!week.state().open()) {
            return new ImportOutcome.Refused(List.of(WeekSentences.closed(week)));
        }
        List<ImportPlan.Row> refused = plan.refused(leftOut);
        if (!refused.isEmpty()) {
            return new ImportOutcome.RowRefused(
                    refused.getFirst().number(), refused.getFirst().errors());
        }
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        int skipped = 0;
        for (ImportPlan.Row row : plan.rows()) {
            boolean wanted = !leftOut.contains(row.number())
                    && (row.fate() != ImportPlan.Fate.CHANGED || applied.contains(row.number()));
            if (!wanted || row.draft() == null) {
                skipped++;
                continue;
            }
            if (row.fate() == ImportPlan.Fate.UNCHANGED) {
                unchanged++;
                continue;
            }
            List<FieldError> errors = save(row);
            if (!errors.isEmpty()) {
                return new ImportOutcome.RowRefused(row.number(), errors);
            }
            if (row.fate() == ImportPlan.Fate.NEW) {
                created++;
            } else {
                changed++;
            }
        }
        ImportOutcome.Saved saved = new ImportOutcome.Saved(created, changed, unchanged, skipped);
        record(monday, fileName, content, saved);
        return saved;
    }

    private List<FieldError> save(ImportPlan.Row row) {
        SaveResult result = activities.save(row.existingId(), row.existingVersion(), row.draft());
        if (!(result instanceof SaveResult.Saved(long id))) {
            return errors(result);
        }
        ImportedActivity activity = row.source().activity();
        boolean standsOtherwise = activity != null
                && activities.state(id).map(state -> state != activity.state()).orElse(false);
        if (!standsOtherwise) {
            return List.of();
        }
        String reason =
                activity.state() == ActivityState.PLANNED ? null : translations.vietnamese("calendar.import.reason");
        int version = activities.find(id).orElseThrow().version();
        SaveResult became = activities.become(id, version, activity.state(), reason);
        return became instanceof SaveResult.Saved ? List.of() : errors(became);
    }

    private static List<FieldError> errors(SaveResult result) {
        return switch (result) {
            case SaveResult.Refused refused -> refused.errors();
            case SaveResult.Conflict conflict ->
                List.of(FieldError.of(FieldError.WHOLE, "calendar.error.changed-meanwhile", conflict.changedBy()));
            case SaveResult.Gone gone -> List.of(FieldError.of(FieldError.WHOLE, "common.error.gone"));
            case SaveResult.Saved saved -> List.of();
        };
    }

    private void record(LocalDate monday, String fileName, byte[] content, ImportOutcome.Saved saved) {
        String hash = DigestUtils.sha256Hex(content);
        jdbc.sql("insert into calendar_import (monday, file_name, sha256, imported_by, imported_at, created_rows,"
                        + " changed_rows, unchanged_rows, left_out_rows) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        monday,
                        fileName.length() > 260 ? fileName.substring(fileName.length() - 260) : fileName,
                        hash,
                        actor.get().signature(),
                        Timestamp.from(clock.instant()),
                        saved.created(),
                        saved.changed(),
                        saved.unchanged(),
                        saved.leftOut())
                .update();
        events.publishEvent(new Change(
                "calendar.import",
                monday.toString(),
                "import",
                null,
                new Picture(monday, fileName, hash, saved),
                null));
    }
}
