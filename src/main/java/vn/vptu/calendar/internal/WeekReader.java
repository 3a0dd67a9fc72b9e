package vn.vptu.calendar.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.LunarDate;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekView;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;

/** Puts a week together for one reader, in a fixed number of queries however full it is. */
@Component
public class WeekReader {

    private final WeekStore weeks;
    private final ActivityQueries activities;
    private final ActivityScope scope;
    private final DirectoryNames directory;
    private final Leaders leaders;
    private final WorkingDays workingDays;
    private final Translations translations;
    private final Clock clock;

    WeekReader(
            WeekStore weeks,
            ActivityQueries activities,
            ActivityScope scope,
            DirectoryNames directory,
            Leaders leaders,
            WorkingDays workingDays,
            Translations translations,
            Clock clock) {
        this.weeks = weeks;
        this.activities = activities;
        this.scope = scope;
        this.directory = directory;
        this.leaders = leaders;
        this.workingDays = workingDays;
        this.translations = translations;
        this.clock = clock;
    }

    /** The week in the words of a language: that of its reader, or Vietnamese for papers. */
    public WeekView view(LocalDate anyDay, Locale language) {
        LocalDate monday = WeekStore.mondayOf(anyDay);
        LocalDate sunday = monday.plusDays(6);
        List<StoredActivity> stored = activities.between(monday, sunday);
        ActivityScope.Seen seen = scope.between(monday, sunday);
        Names names = directory.of(
                monday, sunday, stored.stream().map(StoredActivity::draft).toList());
        RowWriter writer = new RowWriter(names, seen.contents(), seen.all(), translations.in(language));
        List<ActivityRow> rows = stored.stream().map(writer::row).toList();
        // Clashes are for those who can do something about them, not for every reader of the issued week.
        List<Clash> clashes = !seen.contents()
                ? List.of()
                : Clashes.among(stored.stream()
                        .filter(activity -> activity.state().occupies())
                        .map(Claims::of)
                        .toList());
        List<LeaderName> columns = leaders.onBoard(monday, sunday);
        return new WeekView(row(monday), days(monday), columns, sorted(rows), clashes);
    }

    private static List<ActivityRow> sorted(List<ActivityRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((ActivityRow row) -> row.period().fromDate())
                        .thenComparing(ActivityRow::id))
                .toList();
    }

    public List<DayRow> days(LocalDate monday) {
        LocalDate today = LocalDate.now(clock);
        return IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> new DayRow(
                        day,
                        LunarDate.of(day),
                        workingDays.on(day).orElse(null),
                        workingDays.isWorkingDay(day),
                        day.equals(today)))
                .toList();
    }

    public WeekRow row(LocalDate monday) {
        return weeks.find(monday)
                .map(this::row)
                .orElseGet(() -> new WeekRow(monday, WeekRow.isoNumber(monday), WeekState.DRAFTING, 0, 0, List.of()));
    }

    WeekRow row(WeekRecord week) {
        return new WeekRow(
                week.monday(),
                week.numberLabel() == null ? WeekRow.isoNumber(week.monday()) : week.numberLabel(),
                week.state(),
                week.version(),
                week.issuedVersion(),
                weeks.steps(week.id()));
    }
}
