package vn.vptu.calendar.internal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.ImportPlan;
import vn.vptu.calendar.KindRow;
import vn.vptu.calendar.internal.weekimport.ImportRow;
import vn.vptu.calendar.internal.weekimport.ImportedActivity;
import vn.vptu.calendar.internal.weekimport.WeekImport;

/**
 * Works out what an import would do: which rows are new, which the week has already, which differ, and which cannot be
 * booked beside what is there or beside each other.
 */
@Component
public class ImportPlanner {

    /** A spreadsheet says nothing about the kind; a meeting is what nearly everything is. */
    private static final String USUAL_KIND = "HOP";

    private final ActivityQueries activities;
    private final BookingChecks bookings;
    private final KindStore kinds;

    ImportPlanner(ActivityQueries activities, BookingChecks bookings, KindStore kinds) {
        this.activities = activities;
        this.bookings = bookings;
        this.kinds = kinds;
    }

    public ImportPlan plan(WeekImport file) {
        LocalDate monday = file.monday();
        LocalDate last = file.rows().stream()
                .map(ImportRow::activity)
                .filter(activity -> activity != null)
                .map(ImportedActivity::toDate)
                .reduce(monday.plusDays(6), (a, b) -> a.isAfter(b) ? a : b);
        List<StoredActivity> stored = activities.between(monday, last);
        Map<String, StoredActivity> byIdentity = new HashMap<>();
        stored.stream()
                .filter(activity -> activity.state().occupies() || !byIdentity.containsKey(identity(activity)))
                .forEach(activity -> byIdentity.put(identity(activity), activity));

        KindRow kind = kinds.active().stream()
                .filter(k -> k.code().equals(USUAL_KIND))
                .findFirst()
                .orElseGet(() -> kinds.active().getFirst());
        Map<Long, Integer> minutes =
                kinds.active().stream().collect(Collectors.toMap(KindRow::id, KindRow::assumedMinutes));
        List<ImportPlan.Row> rows = new ArrayList<>();
        for (ImportRow row : file.rows()) {
            rows.add(row(row, kind, byIdentity));
        }
        return new ImportPlan(file, booked(rows, stored, minutes, kind));
    }

    private static String identity(StoredActivity activity) {
        return ActivityIdentity.of(activity.draft());
    }

    private static ImportPlan.Row row(ImportRow row, KindRow kind, Map<String, StoredActivity> byIdentity) {
        ImportedActivity activity = row.activity();
        if (activity == null) {
            return new ImportPlan.Row(row, ImportPlan.Fate.REFUSED, null, null, 0, List.of(), errors(row));
        }
        StoredActivity existing = byIdentity.get(activity.identityKey());
        if (existing == null) {
            return new ImportPlan.Row(
                    row, ImportPlan.Fate.NEW, activity.draft(kind.id()), null, 0, List.of(), List.of());
        }
        Overlay overlay = Overlay.of(existing, activity.draft(existing.draft().kindId()), activity.state());
        ImportPlan.Fate fate = overlay.differences().isEmpty() ? ImportPlan.Fate.UNCHANGED : ImportPlan.Fate.CHANGED;
        return new ImportPlan.Row(
                row, fate, overlay.draft(), existing.id(), existing.version(), overlay.differences(), List.of());
    }

    private static List<FieldError> errors(ImportRow row) {
        return row.errors().stream()
                .map(issue -> new FieldError(issue.column().name(), issue.code(), issue.args()))
                .toList();
    }

    /** Marks the rows whose room or chair is taken, by the week as it stands or by another row of the file. */
    private List<ImportPlan.Row> booked(
            List<ImportPlan.Row> rows, List<StoredActivity> stored, Map<Long, Integer> minutes, KindRow usual) {
        Map<Long, StoredActivity> held = stored.stream()
                .filter(activity -> activity.state().occupies())
                .collect(Collectors.toMap(StoredActivity::id, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        Map<Long, ImportPlan.Row> wanted = new LinkedHashMap<>();
        for (ImportPlan.Row row : rows) {
            ImportedActivity activity = row.source().activity();
            boolean books = row.fate() == ImportPlan.Fate.NEW || row.fate() == ImportPlan.Fate.CHANGED;
            if (books && activity != null && activity.state().occupies()) {
                wanted.put(-(long) row.number(), row);
                held.remove(row.existingId());
            }
        }
        List<Clashes.Claim> claims = new ArrayList<>();
        held.values().forEach(activity -> claims.add(Claims.of(activity)));
        wanted.forEach((id, row) -> claims.add(Claims.of(
                id,
                draft(row),
                draft(row)
                        .period()
                        .occupied(Duration.ofMinutes(
                                minutes.getOrDefault(draft(row).kindId(), usual.assumedMinutes()))))));
        Map<Long, List<Clash>> blocked = Clashes.among(claims).stream()
                .filter(clash -> clash.activityId() < 0 && clash.strength() == Clash.Strength.BLOCK)
                .collect(Collectors.groupingBy(Clash::activityId));
        if (blocked.isEmpty()) {
            return rows;
        }
        return rows.stream()
                .map(row -> refuse(row, blocked.getOrDefault(-(long) row.number(), List.of()), held, wanted))
                .toList();
    }

    private static ActivityDraft draft(ImportPlan.Row row) {
        ActivityDraft draft = row.draft();
        if (draft == null) {
            throw new IllegalStateException("a row that books has a draft");
        }
        return draft;
    }

    private ImportPlan.Row refuse(
            ImportPlan.Row row, List<Clash> clashes, Map<Long, StoredActivity> held, Map<Long, ImportPlan.Row> wanted) {
        if (clashes.isEmpty()) {
            return row;
        }
        List<FieldError> errors = clashes.stream()
                .map(clash -> {
                    StoredActivity holder = held.get(clash.otherId());
                    ActivityDraft other = holder == null ? draft(wanted.get(clash.otherId())) : holder.draft();
                    return bookings.sentence(clash, other);
                })
                .distinct()
                .toList();
        return new ImportPlan.Row(
                row.source(),
                ImportPlan.Fate.REFUSED,
                null,
                row.existingId(),
                row.existingVersion(),
                row.differences(),
                errors);
    }
}
