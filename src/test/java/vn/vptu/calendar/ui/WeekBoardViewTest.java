package vn.vptu.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.calendar.Place;
import vn.vptu.calendar.WeekState;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class WeekBoardViewTest extends ViewTest {

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    private LocalDate monday;
    private String week;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
        week = "calendar/week/" + monday;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DRAFTING  | SECRETARY       | Nhập Excel, In nháp, Trình duyệt",
                "DRAFTING  | CHIEF_OF_OFFICE | In nháp",
                "DRAFTING  | LEADER          | ''",
                "DRAFTING  | STAFF           | ''",
                "SUBMITTED | SECRETARY       | In nháp, Rút về",
                "SUBMITTED | CHIEF_OF_OFFICE | In nháp, Trả lại, Duyệt",
                "SUBMITTED | AUDITOR         | In nháp",
                "RETURNED  | SECRETARY       | Nhập Excel, In nháp, Trình duyệt",
                "RETURNED  | CHIEF_OF_OFFICE | In nháp",
                "APPROVED  | SECRETARY       | In nháp, Ban hành",
                "APPROVED  | CHIEF_OF_OFFICE | In nháp, Trả lại, Ban hành",
                "ISSUED    | SECRETARY       | In",
                "ISSUED    | CHIEF_OF_OFFICE | In",
                "ISSUED    | STAFF           | In"
            })
    void whatCanBeDoneDependsOnWhoOneIsAndHowFarTheWeekIs(WeekState state, String role, String actions) {
        calendar.meeting(monday, 8, "Họp");
        bring(state);
        comeAs(accounts.holding(role));
        open(week);

        assertThat(actions())
                .containsExactlyElementsOf(actions.isEmpty() ? List.of() : Arrays.asList(actions.split(", ")));
    }

    @Test
    void theStepIsTakenAndThePageFollows() {
        calendar.meeting(monday, 8, "Họp");
        open(week);
        press("Trình duyệt");

        assertThat(notices()).containsExactly("Đã trình Chánh Văn phòng duyệt.");
        assertThat(chips()).contains("Chờ duyệt");
        assertThat(actions()).containsExactly("In nháp", "Rút về");
    }

    @Test
    void whyItCameBackStandsAboveTheWeek() {
        calendar.submit(monday);
        calendar.sendBack(monday, "Thiếu lịch thứ Sáu");
        open(week);

        assertThat(words()).contains("Bị trả lại: Thiếu lịch thứ Sáu");
    }

    @Test
    void aClashIsCountedAndNamedBesideTheActivity() {
        long room = office.room("Phòng Trùng Giờ");
        long first = calendar.meeting(monday, 8, "Họp trước", more -> more.place(Place.room(room)));
        calendar.meeting(monday, 9, "Họp sau", more -> more.place(Place.room(room)));
        open(week + "?item=" + first);

        assertThat(chips()).anyMatch(chip -> chip.endsWith(" trùng lịch"));
        assertThat(words()).contains("Phòng Trùng Giờ có thể trùng 9h00 “Họp sau”");
        press("Xem hoạt động kia");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Họp sau");
    }

    @Test
    void whoeverMayNotChangeAnActivitySeesItWithoutButtons() {
        long id = calendar.meeting(monday, 8, "Chỉ để xem");
        bring(WeekState.ISSUED);
        open(week + "?item=" + id);
        assertThat(words()).contains("Chỉ để xem");
        assertThat(offers("Sửa")).isFalse();

        comeAs(accounts.holding(Roles.STAFF));
        open(week + "?item=" + id);
        assertThat(words()).contains("Chỉ để xem");
        assertThat(offers("Huỷ")).isFalse();
    }

    @Test
    void whatIsCalledOffNeedsAReasonAndCanBeTakenBack() {
        long id = calendar.meeting(monday, 8, "Sẽ huỷ");
        open(week + "?item=" + id);
        press("Huỷ");
        confirmDialog("Huỷ");
        assertRefused("Lý do", "Chưa nêu lý do. Mời nhập vài chữ để người khác hiểu.");
        enter("Lý do", "Khách không đến");
        confirmDialog("Huỷ");

        assertThat(notices()).containsExactly("Đã huỷ.");
        assertThat(chips()).contains("Huỷ");
        assertThat(words()).contains("Khách không đến");
        press("Xếp lại");
        assertThat(chips()).contains("Đã xếp lịch");
    }

    @Test
    void theListLeavesOutDaysOffOnWhichNothingHappens() {
        calendar.meeting(monday, 9, "Thứ hai");
        calendar.meeting(monday, 8, "Thứ nhất");
        open(week + "?view=list");

        assertThat(find(Span.class).withClassName("vptu-week-list-title").all())
                .extracting(Span::getText)
                .containsExactly("Thứ nhất", "Thứ hai");
        assertThat(words()).contains("Thứ Hai").doesNotContain("Chủ nhật");
        calendar.meeting(monday.plusDays(6), 8, "Chủ nhật cũng họp");
        open("catalogue/rooms");
        open(week + "?view=list");
        assertThat(words()).contains("Chủ nhật");
    }

    @Test
    void thePaperIsForEverybodyOnlyAfterTheIssueAndNotTheWholeOfIt() {
        calendar.meeting(monday, 8, "Họp in ra");
        comeAs(accounts.holding(Roles.STAFF));
        open(week + "?view=paper");
        assertThat(words()).anyMatch(word -> word.startsWith("Tuần này chưa ban hành nên chưa có bản in."));

        bring(WeekState.ISSUED);
        comeAs(accounts.holding(Roles.STAFF));
        open(week + "?view=paper");
        assertThat(find(IFrame.class).single().getSrc()).contains("issue=1", "variant=LIMITED");
        comeAs(accounts.holding(Roles.LEADER));
        open(week + "?view=paper");
        assertThat(find(IFrame.class).single().getSrc()).contains("issue=1", "variant=FULL");
    }

    @Test
    void keysTurnTheWeekAndAddForWhoeverMay() {
        open(week);
        pressKey("PageDown");
        assertThat(path()).isEqualTo("calendar/week/" + monday.plusWeeks(1));
        pressKey("n");
        assertThat(path()).startsWith("calendar/activities/new?").contains("date=" + monday.plusWeeks(1));

        comeAs(accounts.holding(Roles.STAFF));
        open(week);
        pressKey("n");
        assertThat(path()).isEqualTo(week);
    }

    @Test
    void anAddressThatIsNoDayIsNoPage() {
        open("calendar/week/hom-qua");

        assertThat(pageTitle()).isEqualTo("Không có trang này");
    }

    private void bring(WeekState state) {
        switch (state) {
            case DRAFTING -> {}
            case SUBMITTED -> calendar.submit(monday);
            case RETURNED -> {
                bring(WeekState.SUBMITTED);
                calendar.sendBack(monday, "Xem lại");
            }
            case APPROVED -> {
                bring(WeekState.SUBMITTED);
                calendar.approve(monday);
            }
            case ISSUED -> {
                bring(WeekState.APPROVED);
                calendar.issue(monday);
            }
        }
    }

    /** The buttons above the week, without those that turn the pages. */
    private List<String> actions() {
        return find(Div.class)
                .withClassName("vptu-page-bar-actions")
                .single()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .toList();
    }

    private void confirmDialog(String text) {
        test(find(Button.class).withText(text).last()).click();
    }
}
