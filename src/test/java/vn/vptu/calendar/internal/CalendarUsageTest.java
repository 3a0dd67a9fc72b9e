package vn.vptu.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Usage;
import vn.vptu.calendar.Trip;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;

/** The demonstration's weeks name records of most kinds; it has no driver, so one drives here. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CalendarUsageTest {

    @Autowired
    private List<Usage> modules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    @BeforeAll
    void somebodyDrives() {
        LocalDate monday = TestWeeks.monday();
        Trip trip = new Trip(
                office.vehicle(), office.driver("Lộc Văn Lái"), monday.atTime(7, 0), monday.atTime(19, 0), null);
        calendar.meeting(monday, 8, "Đi cơ sở", more -> more.trip(trip));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "directory.room, select room_id from calendar_activity where room_id is not null limit 1",
                "directory.driver, select t.driver_id from calendar_trip t join calendar_activity a on a.trip_id = t.id where t.driver_id is not null limit 1",
                "directory.vehicle, select t.vehicle_id from calendar_trip t join calendar_activity a on a.trip_id = t.id limit 1",
                "directory.leader, select ref_id from calendar_chair where kind = 'LEADER' limit 1",
                "directory.organ, select ref_id from calendar_attendee where kind = 'ORGAN' limit 1",
                "directory.unit, select preparing_unit_id from calendar_activity where preparing_unit_id is not null limit 1",
            })
    void whatAnActivityNamesIsInUse(String kind, String named) {
        long id = jdbc.sql(named).query(Long.class).single();

        assertThat(modules.stream().flatMap(module -> module.of(kind, id).stream()))
                .anySatisfy(use -> {
                    assertThat(use.kind()).isEqualTo("calendar.activity");
                    assertThat(use.count()).isPositive();
                });
    }
}
