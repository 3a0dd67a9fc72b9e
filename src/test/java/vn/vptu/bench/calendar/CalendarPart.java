package vn.vptu.bench.calendar;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Part;
import vn.vptu.bench.Row;
import vn.vptu.bench.Work;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.Weeks;
import vn.vptu.security.SystemActor;

/** Fifty thousand activities in twelve years, among them two weeks that are as full as a week can be. */
public final class CalendarPart implements Part {

    /** Printed on one page. */
    static final LocalDate ONE_PAGE = LocalDate.of(2026, 11, 9);
    /** Issued, so that everybody sees all of it. */
    static final LocalDate FULL_ISSUED = LocalDate.of(2026, 11, 16);
    /** Being gathered; all weeks before it are issued, all after it begun. */
    static final LocalDate FULL = LocalDate.of(2026, 11, 23);

    static final int IN_A_FULL_WEEK = 400;
    static final int ON_ONE_PAGE = 7;

    private static final int ALL = 50_000;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 7);
    private static final int WEEKS = 625;

    @Override
    public int version() {
        return 2;
    }

    @Override
    public void seed(Ground ground) throws Exception {
        JdbcTemplate jdbc = ground.jdbc();
        OfficeIds office = OfficeIds.read(jdbc);
        Random random = new Random(20261123);
        Agenda agenda = new Agenda(office, random);
        ActivityBatch batch = new ActivityBatch(ground, office);
        int left = ALL;
        List<LocalDate> mondays = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            mondays.add(monday);
            int count = count(monday, left / (WEEKS - week), random);
            count = week == WEEKS - 1 ? left : count;
            for (int i = 0; i < count; i++) {
                batch.add(next(monday, i, agenda, office, random), state(random));
            }
            left -= count;
        }
        batch.flush();
        weeks(jdbc, mondays);
        issue(ground, ONE_PAGE);
        issue(ground, FULL_ISSUED);
        checkRead(ground);
    }

    private static int count(LocalDate monday, int usual, Random random) {
        if (monday.equals(FULL) || monday.equals(FULL_ISSUED)) {
            return IN_A_FULL_WEEK;
        }
        return monday.equals(ONE_PAGE) ? ON_ONE_PAGE : usual - 15 + random.nextInt(31);
    }

    /** Somebody is sometimes away for weeks, but not into the weeks whose activities are counted. */
    private static ActivityDraft next(LocalDate monday, int i, Agenda agenda, OfficeIds office, Random random) {
        if (monday.equals(ONE_PAGE)) {
            return agenda.brief(monday, i);
        }
        boolean counted = monday.isAfter(ONE_PAGE.minusWeeks(10)) && !monday.isAfter(FULL);
        if (i == 0 && !counted) {
            LocalDate last = monday.plusDays(10 + random.nextInt(40));
            return agenda.absence(monday, last, OfficeIds.any(office.leaders(), random));
        }
        return agenda.draft(monday);
    }

    private static ActivityState state(Random random) {
        int n = random.nextInt(100);
        return n < 95 ? ActivityState.PLANNED : n < 98 ? ActivityState.POSTPONED : ActivityState.CANCELLED;
    }

    /** The weeks whose paper is printed or looked at are issued by the program itself. */
    private static void weeks(JdbcTemplate jdbc, List<LocalDate> mondays) {
        Timestamp now = Timestamp.from(Instant.parse("2026-11-20T03:00:00Z"));
        List<Object[]> rows = mondays.stream()
                .map(monday -> {
                    boolean issued = monday.isBefore(ONE_PAGE);
                    return new Object[] {
                        monday, issued ? "ISSUED" : "DRAFTING", issued ? 1 : 0, issued ? 3 : 0, "Đo tốc độ", now
                    };
                })
                .toList();
        jdbc.batchUpdate(
                "insert into calendar_week (monday, state, issued_version, version, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
        for (String action : List.of("SUBMIT", "APPROVE", "ISSUE")) {
            jdbc.update(
                    "insert into calendar_week_step (week_id, action, account_id, done_by, done_at)"
                            + " select id, ?, 0, 'Đo tốc độ', ? from calendar_week where state = 'ISSUED' order by id",
                    action,
                    now);
        }
    }

    private static void issue(Ground ground, LocalDate monday) {
        Weeks weeks = ground.bean(Weeks.class);
        ground.bean(SystemActor.class).run("Đo tốc độ", () -> {
            saved(weeks.submit(monday, version(weeks, monday)));
            saved(weeks.approve(monday, version(weeks, monday)));
            saved(weeks.issue(monday, version(weeks, monday)));
        });
    }

    private static int version(Weeks weeks, LocalDate monday) {
        return weeks.view(monday).week().version();
    }

    private static void saved(SaveResult result) {
        Ground.require(result instanceof SaveResult.Saved, "the week was not issued: " + result);
    }

    /** What was written in batches is what the program would have written: it reads and takes it again. */
    private static void checkRead(Ground ground) {
        Activities activities = ground.bean(Activities.class);
        WeekView week = ground.bean(SystemActor.class)
                .call("Đo tốc độ", () -> ground.bean(Weeks.class).view(FULL));
        long id = week.activities().stream()
                // With an end that is only assumed nothing stands in its way.
                .filter(row -> row.authorisation() != null
                        && row.period().start() != null
                        && row.period().end() == null)
                .findFirst()
                .orElseThrow()
                .id();
        var key =
                "select concat(identity_key, occupied_from, occupied_to, search_key) from calendar_activity where id = ?";
        String before = ground.jdbc().queryForObject(key, String.class, id);
        ground.bean(SystemActor.class).run("Đo tốc độ", () -> {
            var found = activities.find(id).orElseThrow();
            SaveResult result = activities.save(
                    id,
                    found.version(),
                    found.draft().change().overrideReason("Đã báo cáo").draft());
            Ground.require(result instanceof SaveResult.Saved, "what was seeded cannot be saved: " + result);
        });
        String after = ground.jdbc().queryForObject(key, String.class, id);
        Ground.require(after != null && after.equals(before), "saving writes " + after + ", the batch " + before);
    }

    @Override
    public String data(Ground ground) throws Exception {
        Long all = ground.jdbc().queryForObject("select count(*) from calendar_activity", Long.class);
        Long attendees = ground.jdbc().queryForObject("select count(*) from calendar_attendee", Long.class);
        WeekView full = ground.as(
                ground.holding(Roles.SECRETARY), () -> ground.bean(Weeks.class).view(FULL));
        return "%,d activities with %,d attendees in %d weeks; the full week has %d and %d pairs that clash"
                .formatted(
                        all,
                        attendees,
                        WEEKS,
                        full.activities().size(),
                        full.clashes().size() / 2);
    }

    /** Somebody prints a week. */
    public static Work printing(Ground ground) throws Exception {
        return PaperRow.ours(ground);
    }

    @Override
    public List<Row> rows(Ground ground) throws Exception {
        List<Row> rows = new ArrayList<>();
        rows.addAll(WeekRows.of(ground));
        rows.addAll(ClashRows.of(ground));
        rows.addAll(PaperRow.of(ground));
        rows.add(new OpenPageRow(ground));
        return rows;
    }
}
