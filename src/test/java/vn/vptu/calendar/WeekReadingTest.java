package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.calendar.ActivitiesTest.errors;
import static vn.vptu.calendar.ActivitiesTest.saved;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** What reading a week relies on, and what it costs. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class WeekReadingTest {

    /** Weeks in which no other test has anything: the longest activity reaches through nine of them. */
    private static final LocalDate FAR_AWAY = LocalDate.of(2029, 1, 1);

    @Autowired
    private Activities activities;

    @Autowired
    private Weeks weeks;

    @Autowired
    private ActivityKinds kinds;

    @Autowired
    private TestOffice directory;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theLongestAbsenceIsSeenAndKeepsItsLeaderUntilItsLastDay() {
        long leader = directory.leader("Vi Thị Xa");
        LocalDate last = FAR_AWAY.plusDays(Period.LONGEST_DAYS - 1);
        long absence = saved(activities.save(null, 0, away(leader, last)));

        assertThat(weeks.view(last).on(last)).extracting(ActivityRow::id).containsExactly(absence);
        assertThat(weeks.view(last).on(last.plusDays(1))).isEmpty();
        assertThat(errors(activities.save(null, 0, meeting(last, 8, leader))))
                .extracting(FieldError::code)
                .containsExactly("calendar.error.chair-taken");
        saved(activities.save(null, 0, meeting(last.plusDays(1), 8, leader)));
    }

    @Test
    void nothingLongerGetsIn() {
        long leader = directory.leader("Vi Thị Lâu");
        LocalDate last = FAR_AWAY.plusDays(Period.LONGEST_DAYS);

        assertThat(errors(activities.save(null, 0, away(leader, last))))
                .extracting(FieldError::code)
                .containsExactly("calendar.error.too-many-days");

        LocalDate monday = TestWeeks.monday();
        long id = saved(activities.save(null, 0, meeting(monday, 8, leader)));
        assertThatThrownBy(() -> jdbc.update(
                        "update calendar_activity set to_date = ? where id = ?",
                        monday.plusDays(Period.LONGEST_DAYS),
                        id))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("ck_calendar_activity_dates");
    }

    @Test
    void aFullWeekTakesNoMoreQuestionsThanAnEmptierOne() {
        long leader = directory.leader("Mã Văn Đầy");
        LocalDate emptier = TestWeeks.monday();
        LocalDate full = TestWeeks.monday();
        saved(activities.save(null, 0, everything(emptier, 7, leader)));
        for (int hour = 7; hour < 21; hour++) {
            saved(activities.save(null, 0, everything(full, hour, leader)));
        }
        // What is read once for all weeks, such as the holidays, is read now.
        weeks.view(emptier);

        long questions = questionsFor(emptier);

        assertThat(questions).isPositive();
        assertThat(questionsFor(full)).isEqualTo(questions);
        assertThat(weeks.view(full).activities()).hasSize(14);
    }

    /** The questions the server was asked on the one connection of a transaction. */
    private long questionsFor(LocalDate monday) {
        Long asked = transaction.execute(status -> {
            long before = selects();
            weeks.view(monday);
            return selects() - before;
        });
        return asked == null ? 0 : asked;
    }

    private long selects() {
        return jdbc.query("show session status like 'Com_select'", (row, n) -> row.getLong(2))
                .getFirst();
    }

    private ActivityDraft away(long leader, LocalDate last) {
        long mission = kinds.active().stream()
                .filter(kind -> kind.code().equals("CONG_TAC"))
                .findFirst()
                .orElseThrow()
                .id();
        return ActivityDraft.of(new Period(FAR_AWAY, last, HalfDay.ALL_DAY, null, null), "Đi học", mission)
                .change()
                .chairs(Participant.leader(leader))
                .draft();
    }

    private ActivityDraft meeting(LocalDate day, int hour, long leader) {
        LocalTime start = LocalTime.of(hour, 0);
        return ActivityDraft.of(
                        new Period(day, day, HalfDay.of(start), start, start.plusMinutes(50)),
                        "Họp lúc " + hour + " giờ",
                        kinds.active().getFirst().id())
                .change()
                .chairs(Participant.leader(leader))
                .draft();
    }

    /** A meeting that names one of everything the directory knows. */
    private ActivityDraft everything(LocalDate day, int hour, long leader) {
        ActivityDraft plain = meeting(day, hour, leader);
        long other = directory.leader("Người dự");
        long unit = directory.unit("Đơn vị dự " + directory.code("u"));
        return new ActivityDraft(
                plain.period(),
                plain.content(),
                plain.kindId(),
                plain.chairs(),
                List.of(
                        Attendee.attending(Participant.leader(other)),
                        Attendee.attending(Participant.organ(directory.organ("Tập thể dự", other))),
                        Attendee.attending(Participant.unit(unit)),
                        Attendee.attending(
                                new Participant(Participant.Kind.PERSON, directory.person("Người được mời"), null))),
                Place.room(directory.room("Phòng lúc " + hour)),
                unit,
                null,
                unit,
                other,
                List.of(),
                new Trip(directory.vehicle(), directory.driver("Lái xe lúc " + hour), null, null, null),
                Basis.NONE,
                ActivityDraft.Visibility.INTERNAL,
                null,
                null);
    }
}
