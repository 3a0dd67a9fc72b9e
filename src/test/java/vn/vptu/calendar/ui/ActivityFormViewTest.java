package vn.vptu.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Place;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class ActivityFormViewTest extends ViewTest {

    @Autowired
    private Activities activities;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    private LocalDate monday;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
    }

    @Test
    void anHourIsUnderstoodAsTypedAndTheHalfDayFollowsIt() {
        openNew();
        enter("Nội dung", "Họp chiều");
        enter("Giờ bắt đầu", "14h30");
        assertThat(valueOf("Buổi")).isEqualTo(HalfDay.AFTERNOON);
        press("Lưu");

        assertThat(path()).startsWith("calendar/week/" + monday + "?item=");
        ActivityDraft stored = stored(Long.parseLong(path().replaceAll(".*item=", "")));
        assertThat(stored.period().start()).isEqualTo(LocalTime.of(14, 30));
        assertThat(stored.period().end()).isNull();
    }

    @Test
    void theSecondDayFollowsTheFirstUntilItIsSetApart() {
        openNew();
        enter("Từ ngày", monday.plusDays(2));
        assertThat(valueOf("Đến ngày")).isEqualTo(monday.plusDays(2));
        enter("Đến ngày", monday.plusDays(4));
        enter("Từ ngày", monday.plusDays(3));

        assertThat(valueOf("Đến ngày")).isEqualTo(monday.plusDays(4));
    }

    @Test
    void whatCannotBeReadOrIsMissingIsSaidAtItsField() {
        openNew();
        enter("Giờ bắt đầu", "mấy giờ");
        press("Lưu");
        assertRefused("Giờ bắt đầu", "“mấy giờ” không phải giờ. Mời gõ dạng 8h, 8h30 hoặc 13:30.");

        enter("Giờ bắt đầu", "8h");
        press("Lưu");
        assertRefused("Nội dung", "Chưa nhập. Mời nhập trước khi lưu.");
    }

    @Test
    void aRoomThatIsTakenIsSaidAtTheRoomWithWhoHasIt() {
        long room = office.room("Phòng Biểu Mẫu");
        calendar.meeting(
                monday,
                8,
                "Cuộc đã có",
                more -> more.place(Place.room(room)).period(TestCalendar.hours(monday, 8, 10)));
        long id = calendar.meeting(monday, 9, "Cuộc đến sau", more -> more.period(TestCalendar.hours(monday, 9, 11)));
        navigate("calendar/activities/" + id, ActivityFormView.class);
        pick("Phòng họp", "Phòng Biểu Mẫu");
        press("Lưu");

        assertThat(((com.vaadin.flow.component.HasValidation) field("Phòng họp")).getErrorMessage())
                .startsWith("Phòng Biểu Mẫu đã có “Cuộc đã có” (");
        assertThat(stored(id).place().roomId()).isNull();
    }

    @Test
    void aChairInTwoPlacesIsLetThroughOnlyWithAReason() {
        long chair = office.leader("Lương Thị Hai Nơi");
        calendar.meeting(
                monday,
                8,
                "Nơi thứ nhất",
                more -> more.chairs(Participant.leader(chair)).period(TestCalendar.hours(monday, 8, 10)));
        long id = calendar.meeting(
                monday,
                14,
                "Nơi thứ hai",
                more -> more.chairs(Participant.leader(chair)).period(TestCalendar.hours(monday, 14, 16)));
        navigate("calendar/activities/" + id, ActivityFormView.class);
        enter("Giờ bắt đầu", "9h");
        enter("Giờ kết thúc", "11h");
        press("Lưu");
        assertThat(words())
                .anyMatch(word -> word.startsWith("Lương Thị Hai Nơi đã có “Nơi thứ nhất” (")
                        && word.contains("nêu lý do vẫn xếp"));

        enter("Lý do vẫn xếp dù trùng người chủ trì", "Chỉ khai mạc rồi đi");
        press("Lưu");
        assertThat(stored(id).period().start()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void theSecondEditorIsToldAboutTheFirst() {
        long id = calendar.meeting(monday, 8, "Hai người");
        navigate("calendar/activities/" + id, ActivityFormView.class);
        calendar.touch(id);
        enter("Nội dung", "Của người thứ hai");
        press("Lưu");

        assertThat(said()).startsWith("Test đã lưu bản khác lúc ");
        assertThat(valueOf("Nội dung")).isEqualTo("Của người thứ hai");
        assertThat(stored(id).content()).isEqualTo("Hai người");
    }

    @Test
    void leavingWithChangesAsksAndWithoutThemDoesNot() {
        openNew();
        pressKey("Escape");
        assertThat(path()).isEqualTo("calendar/week/" + monday);

        openNew();
        enter("Nội dung", "Dở dang");
        pressKey("Escape");
        test(question()).cancel();
        assertThat(valueOf("Nội dung")).isEqualTo("Dở dang");
        pressKey("Escape");
        test(question()).confirm();
        assertThat(path()).isEqualTo("calendar/week/" + monday);
    }

    @Test
    void anActivityThatDoesNotExistIsNoPage() {
        open("calendar/activities/999999999");

        assertThat(pageTitle()).isEqualTo("Không có trang này");
    }

    private void openNew() {
        open("calendar/activities/new?date=" + monday);
    }

    @SuppressWarnings("unchecked")
    private void pick(String label, String choice) {
        test((com.vaadin.flow.component.combobox.ComboBox<vn.vptu.calendar.Choice>) field(label))
                .selectItem(choice);
    }

    private ActivityDraft stored(long id) {
        return activities.find(id).orElseThrow().draft();
    }
}
