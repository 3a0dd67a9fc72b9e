package vn.vptu.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.Weeks;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;
import vn.vptu.testing.WeekSheet;

@IntegrationTest
@AsUser(Roles.SECRETARY)
class ImportViewTest extends ViewTest {

    /** The column with the ticks. */
    private static final int CHOICE = 6;

    private static final int REMARKS = 5;

    @Autowired
    private Weeks weeks;

    @Autowired
    private TestCalendar calendar;

    private LocalDate monday;
    private String day;

    @BeforeEach
    void ownWeek() {
        monday = TestWeeks.monday();
        day = WeekSheet.day(monday);
        open("calendar/import/" + monday);
    }

    @Test
    void aRowThatIsNotUnderstoodBlocksUntilItIsLeftOut() {
        upload(WeekSheet.of(List.of(day, "Sáng", "8h", "Hiểu được"), List.of("32/13", "Sáng", "8h", "Không hiểu")));
        assertThat(chips()).contains("1 mới", "1 cần sửa");
        assertThat(button("Lưu 1 dòng vào tuần").isEnabled()).isFalse();

        tick("Bỏ dòng này", 1);
        assertThat(chips()).contains("1 mới", "1 bỏ").doesNotContain("1 cần sửa");
        press("Lưu 1 dòng vào tuần");
        assertThat(path()).isEqualTo("calendar/week/" + monday);
        assertThat(contents()).containsExactly("Hiểu được");
    }

    @Test
    void aRowIsCorrectedBesideTheTableAndReadAnew() {
        upload(WeekSheet.of(List.of(day, "Sáng", "25h70", "Sai giờ")));
        test(table()).clickRow(0);
        assertRefused("Giờ", "Không có giờ “25h70”: giờ từ 0 đến 23, phút từ 0 đến 59. Mời sửa lại.");
        enter("Giờ", "9h30");
        press("Đọc lại dòng này");

        assertThat(chips()).contains("1 mới");
        press("Lưu 1 dòng vào tuần");
        assertThat(contents()).containsExactly("Sai giờ");
    }

    @Test
    void whatDiffersFromTheWeekIsAppliedOnlyWhenTicked() {
        calendar.meeting(monday, 8, "Đổi giờ");
        upload(WeekSheet.of(List.of(day, "Sáng", "9h", "Đổi giờ")));
        assertThat(chips()).contains("1 thay đổi, áp dụng 0");
        assertThat(find(Div.class, test(table()).getCellComponent(0, REMARKS)).all())
                .extracting(Div::getText)
                .contains("Khác lịch đang có: Thời gian");

        tick("Áp dụng thay đổi", 0);
        assertThat(chips()).contains("1 thay đổi, áp dụng 1");
        press("Lưu 1 dòng vào tuần");
        assertThat(weeks.view(monday).activities().getFirst().period().start()).hasHour(9);
    }

    @Test
    void whatIsNoSpreadsheetIsTurnedAwayAndAnotherAskedFor() {
        // Its six letters alone would be a text.
        upload("GIF89a\1\0\1\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        assertThat(words()).anyMatch(word -> word.startsWith("Đây là tệp ảnh, không phải bảng tính."));
        assertThat(find(Upload.class).exists()).isTrue();
    }

    @Test
    void aWeekThatIsUnderWayTakesNoFile() {
        calendar.submit(monday);
        open("catalogue/rooms");
        open("calendar/import/" + monday);

        assertThat(words()).anyMatch(word -> word.contains("đang chờ duyệt nên không sửa được"));
        assertThat(find(Upload.class).exists()).isFalse();
    }

    private void upload(byte[] file) {
        test(find(Upload.class).single()).upload("lich.xlsx", WeekSheet.TYPE, file);
        roundTrip();
    }

    private ImportTable table() {
        return find(ImportTable.class).single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void tick(String label, int row) {
        Component choice = test(table()).getCellComponent(row, CHOICE);
        test(find(Checkbox.class, choice)
                        .withCondition(box -> label.equals(box.getLabel()))
                        .single())
                .click();
    }

    private List<String> contents() {
        return weeks.view(monday).activities().stream()
                .map(ActivityRow::content)
                .toList();
    }
}
