package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;

/** Scheduled papers: asked for when their time has come, once, in the name of whoever set them up. */
@IntegrationTest
class PaperSchedulesTest {

    @Autowired
    private PaperSchedules schedules;

    @Autowired
    private ScheduleRound round;

    @Autowired
    private PaperJobs jobs;

    @Autowired
    private JobRunner runner;

    @Autowired
    private TestReaders readers;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Reader me;

    @BeforeEach
    void come() {
        // What other tests have set up is not due in this one.
        jdbc.sql("update reporting_schedule set paused = true").update();
        me = readers.withoutAddress("Người Đặt Lịch", Roles.SECRETARY);
        as(me);
    }

    private static void as(Reader reader) {
        SecurityContextHolder.getContext().setAuthentication(reader.signIn());
    }

    private static ScheduleDraft draft(Rhythm rhythm, String query, @Nullable LocalDate until) {
        return new ScheduleDraft(TestPaper.ID, query, ReportFormat.PDF, rhythm, DayOfWeek.FRIDAY, 7, until, false);
    }

    private long saved(ScheduleDraft draft) {
        SaveResult result = schedules.save(null, 0, draft);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private List<String> refusals(ScheduleDraft draft) {
        SaveResult result = schedules.save(null, 0, draft);
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        return ((SaveResult.Refused) result)
                .errors().stream()
                        .map(error -> error.field() + ":" + error.code())
                        .toList();
    }

    private ScheduleRow row(long id) {
        return schedules.page("", PageRequest.of(0, 50)).stream()
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate nextFriday() {
        LocalDate today = LocalDate.now(clock);
        LocalDate friday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return friday.atTime(7, 0).atZone(OfficeClock.ZONE).toInstant().isAfter(clock.instant())
                ? friday
                : friday.plusWeeks(1);
    }

    /** As if it had been due on that day and nothing had run since. */
    private void wasDue(long id, LocalDate day) {
        jdbc.sql("update reporting_schedule set next_at = ?, base_day = ? where id = ?")
                .params(Timestamp.from(day.atTime(7, 0).atZone(OfficeClock.ZONE).toInstant()), day, id)
                .update();
    }

    @Test
    void itIsDueAtItsHourOnTheNextDayOfItsRhythm() {
        long id = saved(draft(Rhythm.WEEK, "day=" + nextFriday() + "&copies=1", null));

        assertThat(row(id).next())
                .isEqualTo(nextFriday().atTime(7, 0).atZone(OfficeClock.ZONE).toInstant());
        assertThat(round.run(clock.instant())).as("not yet").isZero();
        assertThat(jobs.mine()).isEmpty();
    }

    @Test
    void whenItsTimeHasComeThePaperIsMadeAndTheDatesMoveOn() {
        LocalDate friday = nextFriday();
        long id = saved(draft(Rhythm.WEEK, "day=" + friday + "&copies=1&name=L%E1%BB%8Bch", null));
        Instant then = friday.atTime(7, 0).atZone(OfficeClock.ZONE).toInstant();

        assertThat(round.run(then)).isEqualTo(1);
        assertThat(round.run(then)).as("once").isZero();

        PaperJobRow job = jobs.mine().getFirst();
        assertThat(job.scheduled()).isTrue();
        assertThat(job.parts().getFirst().query()).containsEntry("day", friday.toString());
        assertThat(row(id).next()).isEqualTo(then.plus(Duration.ofDays(7)));
        assertThat(schedules.find(id).orElseThrow().draft().query())
                .startsWith("day=" + friday.plusWeeks(1))
                .endsWith("name=L%E1%BB%8Bch");
        runner.run("test-seat");
        assertThat(jobs.mine().getFirst().state()).isEqualTo(PaperJobRow.State.DONE);
        assertThat(jobs.mine().getFirst().file()).contains("Lịch");
    }

    @Test
    void whatWasMissedIsMadeOnceForTheLastPeriod() {
        LocalDate today = LocalDate.now(clock);
        LocalDate longAgo = today.minusMonths(5).with(TemporalAdjusters.lastDayOfMonth());
        long id = saved(draft(Rhythm.MONTH, "day=" + today + "&copies=1", null));
        jdbc.sql("update reporting_schedule set query = ? where id = ?")
                .params("day=" + longAgo + "&copies=1", id)
                .update();
        wasDue(id, longAgo);

        assertThat(round.run(clock.instant())).isEqualTo(1);

        assertThat(jobs.mine()).hasSize(1);
        LocalDate made = LocalDate.parse(
                jobs.mine().getFirst().parts().getFirst().query().get("day"));
        assertThat(made).isEqualTo(made.with(TemporalAdjusters.lastDayOfMonth()));
        assertThat(made).isAfter(today.minusDays(32)).isBeforeOrEqualTo(today);
        assertThat(row(id).next()).isAfter(clock.instant());
    }

    @Test
    void nothingIsMadeWhilePausedNorAfterTheEnd() {
        long paused = saved(draft(Rhythm.WEEK, "day=2026-11-27&copies=1", null));
        var read = schedules.find(paused).orElseThrow();
        ScheduleDraft was = read.draft();
        assertThat(schedules.save(
                        paused,
                        read.version(),
                        new ScheduleDraft(
                                was.report(), was.query(), was.format(), was.rhythm(), was.weekDay(), 7, null, true)))
                .isInstanceOf(SaveResult.Saved.class);
        long ending = saved(draft(Rhythm.WEEK, "day=2026-11-27&copies=1", nextFriday()));

        assertThat(round.run(clock.instant().plus(Duration.ofDays(60)))).isEqualTo(1);
        assertThat(row(ending).next()).isNull();
        assertThat(round.run(clock.instant().plus(Duration.ofDays(120)))).isZero();
    }

    @Test
    void aRightThatIsGoneMakesNothingAndALockedAccountIsLeftInPeace() {
        long id = saved(draft(Rhythm.WEEK, "day=2026-11-27&copies=1", null));
        accounts.takeRoles(me.account());
        wasDue(id, LocalDate.now(clock).minusDays(1));
        assertThat(round.run(clock.instant())).isEqualTo(1);
        runner.run("test-seat");
        assertThat(jobs.mine().getFirst().fault().error().code()).isEqualTo("reporting.page.forbidden.sentence");

        jdbc.sql("update security_account set enabled = false where id = ?")
                .param(me.account())
                .update();
        wasDue(id, LocalDate.now(clock).minusDays(1));
        assertThat(round.run(clock.instant())).isZero();
        assertThat(jdbc.sql("select paused from reporting_schedule where id = ?")
                        .param(id)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(refusals(new ScheduleDraft(null, "", null, null, null, null, null, false)))
                .containsExactly(
                        "report:common.error.missing",
                        "format:common.error.missing",
                        "rhythm:common.error.missing",
                        "hour:common.error.missing");
        assertThat(refusals(new ScheduleDraft(TestPaper.ID, "", ReportFormat.PDF, Rhythm.WEEK, null, 24, null, false)))
                .containsExactly("hour:common.error.out-of-range", "weekDay:common.error.missing");
        assertThat(refusals(draft(Rhythm.MONTH, "day=hom-qua&copies=1", null)))
                .containsExactly("day:reporting.error.param-date");
        assertThat(refusals(draft(Rhythm.MONTH, "day=2026-11-30&copies=5000000", null)))
                .containsExactly("query:reporting.page.too-long.sentence");
        assertThat(refusals(draft(
                        Rhythm.YEAR,
                        "day=2026-12-31&copies=1",
                        LocalDate.now(clock).minusYears(1))))
                .containsExactly("until:reporting.error.schedule-until");
        ScheduleDraft foreign =
                new ScheduleDraft("trail-extract", "", ReportFormat.PDF, Rhythm.MONTH, null, 7, null, false);
        assertThat(refusals(foreign)).containsExactly("report:reporting.error.schedule-report");
        assertThat(schedules.count("")).isZero();
    }

    @Test
    void nobodySeesChangesOrDeletesAnybodyElses() {
        long id = saved(draft(Rhythm.YEAR, "day=2026-12-31&copies=1", null));
        as(readers.withoutAddress("Người Khác", Roles.SECRETARY));

        assertThat(schedules.find(id)).isEmpty();
        assertThat(schedules.count("")).isZero();
        assertThat(schedules.save(id, 0, draft(Rhythm.YEAR, "day=2026-12-31&copies=1", null)))
                .isInstanceOf(SaveResult.Gone.class);
        assertThat(schedules.remove(id)).isInstanceOf(SaveResult.Gone.class);

        as(me);
        assertThat(schedules.remove(id)).isEqualTo(new SaveResult.Saved(id));
        assertThat(schedules.count("")).isZero();
        assertThat(jdbc.sql("select action from audit_entry where kind = 'reporting.schedule' and record_id = ?"
                                + " order by id")
                        .param(id)
                        .query(String.class)
                        .list())
                .containsExactly("create", "delete");
    }

    @Test
    void nobodyHasMoreThanThirty() {
        for (int i = 0; i < PaperSchedules.MOST; i++) {
            saved(draft(Rhythm.YEAR, "day=2026-12-31&copies=1", null));
        }
        assertThat(refusals(draft(Rhythm.YEAR, "day=2026-12-31&copies=1", null)))
                .containsExactly(FieldError.WHOLE + ":reporting.error.schedules-full");
    }
}
