package vn.vptu.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityKinds;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.Trip;
import vn.vptu.directory.RoomDraft;
import vn.vptu.directory.Rooms;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;

/** Whatever an activity holds, opening it and saving it loses nothing. */
@IntegrationTest
@AsUser({Roles.SECRETARY, Roles.ASSET_MANAGER})
class ActivityFormKeepsTest extends ViewTest {

    @Autowired
    private Activities activities;

    @Autowired
    private ActivityKinds kinds;

    @Autowired
    private Rooms rooms;

    @Autowired
    private TestOffice office;

    private final LocalDate monday = TestWeeks.monday();
    private String unitName;
    private String organName;
    private long chair;
    private long deputy;
    private long third;
    private long unit;
    private long organ;
    private long person;
    private long room;
    private long driver;

    @BeforeEach
    void people() {
        chair = office.leader("Hoàng Văn Giữ");
        deputy = office.leader("Vi Thị Giữ");
        third = office.leader("Lý Văn Giữ");
        unitName = office.code("Ban Giữ ");
        organName = office.code("Tập thể Giữ ");
        unit = office.unit(unitName);
        organ = office.organ(organName, deputy);
        person = office.person("Đàm Văn Khách");
        room = office.room("Phòng Giữ");
        driver = office.driver("Bế Văn Lái");
    }

    private ActivityDraft everything() {
        return new ActivityDraft(
                new Period(monday, monday.plusDays(1), HalfDay.AFTERNOON, LocalTime.of(14, 0), LocalTime.of(16, 30)),
                "Làm việc với đoàn",
                kinds.active().getFirst().id(),
                List.of(
                        new Participant(Participant.Kind.ORGAN, organ, "Thay mặt Tập thể Giữ"),
                        Participant.leader(chair),
                        Participant.words("đồng chí lãnh đạo Trung ương")),
                List.of(
                        new Attendee(
                                new Participant(Participant.Kind.UNIT, unit, "Lãnh đạo Ban Giữ"),
                                Attendee.Role.SPEAK,
                                false),
                        Attendee.attending(Participant.unit(unit)),
                        new Attendee(
                                new Participant(Participant.Kind.PERSON, person, null), Attendee.Role.AWARD, false),
                        Attendee.attending(Participant.words("Phóng viên")),
                        new Attendee(Participant.leader(third), Attendee.Role.LEAD_DELEGATION, false),
                        Attendee.except(deputy)),
                new Place(room, "tầng 2", Place.Form.HYBRID, "95 xã, phường"),
                unit,
                "và Sở Nội vụ",
                unit,
                deputy,
                List.of(new Authorisation(chair, deputy), new Authorisation(third, chair)),
                new Trip(7, driver, monday.atTime(6, 45), monday.plusDays(1).atTime(18, 0), "trụ sở"),
                new Basis("15-GM/TU", monday.minusDays(3), "Giấy mời", true, true),
                ActivityDraft.Visibility.LEADERS,
                "Mang tài liệu",
                "Đã xin ý kiến");
    }

    private ActivityDraft stored(long id) {
        return activities.find(id).orElseThrow().draft();
    }

    @Test
    void savingWhatWasOpenedChangesNothing() {
        long id = saved(activities.save(null, 0, everything()));
        retire(room);

        navigate("calendar/activities/" + id, ActivityFormView.class);
        press("Lưu");

        assertThat(stored(id)).isEqualTo(everything());
    }

    @Test
    void aNewHourLeavesEverybodyAsTheyWere() {
        long id = saved(activities.save(null, 0, everything()));

        navigate("calendar/activities/" + id, ActivityFormView.class);
        enter("Giờ bắt đầu", "14h30");
        press("Lưu");

        ActivityDraft now = stored(id);
        assertThat(now.period().start()).isEqualTo(LocalTime.of(14, 30));
        assertThat(now.chairs()).isEqualTo(everything().chairs());
        assertThat(now.attendees()).isEqualTo(everything().attendees());
    }

    @Test
    @SuppressWarnings("unchecked")
    void typedNamesBecomeThePersonOrStayWords() {
        openNew();
        enter("Nội dung", "Họp báo");
        MultiSelectComboBox<Chosen> attending = (MultiSelectComboBox<Chosen>) field("Thành phần");
        test(attending).selectItem(unitName);
        ((ParticipantField) attending).typed(organName.replace("Tập thể Giữ", "tap the giu") + "; Phóng viên các báo");
        press("Lưu");

        long id = Long.parseLong(path().replaceAll(".*item=(\\d+).*", "$1"));
        assertThat(stored(id).attendees())
                .extracting(Attendee::who)
                .endsWith(Participant.organ(organ), Participant.words("Phóng viên các báo"))
                .hasSize(3);
    }

    @Test
    void otherWordsThanTheNameAreWrittenBesideAnAttendee() {
        ActivityDraft plain = ActivityDraft.of(
                        Period.on(monday, HalfDay.MORNING, LocalTime.of(8, 0)),
                        "Gặp mặt",
                        kinds.active().getFirst().id())
                .change()
                .attendees(Attendee.attending(Participant.unit(unit)))
                .draft();
        long id = saved(activities.save(null, 0, plain));

        navigate("calendar/activities/" + id, ActivityFormView.class);
        find(Details.class)
                .withCondition(fold -> fold.getSummaryText().startsWith("Vai trò"))
                .single()
                .setOpened(true);
        find(TextField.class)
                .withCondition(field -> field.getAriaLabel()
                        .filter(("Cách ghi " + unitName + " trên lịch")::equals)
                        .isPresent())
                .single()
                .setValue("Trưởng Ban Giữ");
        press("Lưu");

        assertThat(stored(id).attendees())
                .containsExactly(Attendee.attending(new Participant(Participant.Kind.UNIT, unit, "Trưởng Ban Giữ")));
    }

    @Test
    void aPlaceOfDepartureWithoutACarIsAskedAbout() {
        openNew();
        enter("Nội dung", "Dự lễ");
        enter("Nơi xuất phát", "trụ sở");
        press("Lưu");

        assertRefused("Xe", "Có giờ xe, lái xe hoặc nơi xuất phát mà chưa chọn xe. Mời chọn xe, hoặc xoá các ô ấy.");
    }

    private void openNew() {
        UI.getCurrent().navigate("calendar/activities/new", QueryParameters.of("date", monday.toString()));
    }

    private void retire(long id) {
        var found = rooms.find(id).orElseThrow();
        RoomDraft was = found.draft();
        saved(rooms.save(
                id,
                found.version(),
                new RoomDraft(
                        was.code(),
                        was.name(),
                        was.location(),
                        was.capacity(),
                        was.equipment(),
                        LocalDate.of(2020, 1, 1))));
    }
}
