package vn.vptu.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

/** Each test decides on a year that nobody else looks at. */
@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class HolidaysViewTest extends ViewTest {

    @Autowired
    private WorkingDays workingDays;

    @Test
    void aDecisionEndsWhatWasProvisionalAndCanBeTakenBack() {
        List<LocalDate> tet = tet(2091);
        open("calendar/holidays/2091/TET_AM_LICH");
        enter("Từ ngày", tet.getFirst());
        enter("Đến hết ngày", tet.getLast());
        assertThat(words()).anyMatch(word -> word.startsWith("Nghỉ liền "));
        press("Lưu");
        assertRefused("Căn cứ", "Chưa nhập. Mời nhập trước khi lưu.");
        enter("Căn cứ", "Thông báo 01 của Bộ Nội vụ");
        press("Lưu");

        assertThat(path()).isEqualTo("calendar/holidays/2091");
        assertThat(chips()).contains("Đã có quyết định");
        assertThat(ofTet(2091)).noneMatch(Holiday::provisional);

        open("calendar/holidays/2091/TET_AM_LICH");
        press("Thu hồi quyết định");
        test(question()).confirm();
        assertThat(ofTet(2091)).allMatch(Holiday::provisional);
    }

    @Test
    void daysAreSwappedWithoutAnyHoliday() {
        LocalDate saturday = LocalDate.of(2092, 6, 1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        LocalDate friday = saturday.minusDays(1);
        open("calendar/holidays/2092/HOAN_DOI");
        press("Thêm hoán đổi");
        enter("Nghỉ ngày", friday);
        enter("Làm bù ngày", saturday);
        enter("Căn cứ", "Thông báo 02");
        assertThat(words()).contains("Hoán đổi 1 ngày làm việc.");
        press("Lưu");

        assertThat(path()).isEqualTo("calendar/holidays/2092");
        assertThat(workingDays.isWorkingDay(saturday)).isTrue();
        assertThat(workingDays.isWorkingDay(friday)).isFalse();
    }

    @Test
    void aSwapThatMakesNoSenseIsRefusedWithASentence() {
        LocalDate saturday = LocalDate.of(2093, 6, 1).with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        open("calendar/holidays/2093/HOAN_DOI");
        press("Thêm hoán đổi");
        enter("Nghỉ ngày", saturday);
        enter("Làm bù ngày", saturday.plusDays(2));
        enter("Căn cứ", "Thông báo 03");
        press("Lưu");

        assertThat(words()).anyMatch(word -> word.contains("là cuối tuần nên không cần hoán đổi"));
        assertThat(workingDays.isWorkingDay(saturday.plusDays(2))).isTrue();
        assertThat(path()).isEqualTo("calendar/holidays/2093/HOAN_DOI");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDaysStandInTheOrderOfTheAddressAndTheYearStaysInThePath() {
        open("calendar/holidays/2094?sort=date:desc");
        Grid<Holiday> days = find(Grid.class).single();

        assertThat(test(days).getRow(0).date())
                .isEqualTo(workingDays.of(2094).getLast().date());
        assertThat(path()).isEqualTo("calendar/holidays/2094?sort=date%3Adesc");
        open("calendar/holidays/2095");
        assertThat(test(find(Grid.class).single()).size())
                .isEqualTo(workingDays.of(2095).size());
    }

    @Test
    void theYearIsSummedUpInOneSentence() {
        open("calendar/holidays/2094");

        assertThat(find(Paragraph.class).withClassName("vptu-summary").single().getText())
                .startsWith("Năm 2094: ")
                .contains(" ngày nghỉ lễ, tết; ")
                .endsWith(" ngày làm việc.");
        pressKey("Escape");
        open("calendar/holidays/2150");
        assertThat(pageTitle()).isEqualTo("Không có trang này");
    }

    @Test
    @AsUser(Roles.STAFF)
    void othersReadTheYearButDecideNothing() {
        open("calendar/holidays/2095");
        assertThat(chips()).contains("dự kiến");
        assertThat(offers("Nhập quyết định")).isFalse();
        assertThat(offers("Nhập hoán đổi")).isFalse();

        open("calendar/holidays/2095/TET_AM_LICH");
        assertThat(pageTitle()).isEqualTo("Không có trang này");
    }

    private List<Holiday> ofTet(int year) {
        return workingDays.of(year).stream()
                .filter(day -> day.code().equals("TET_AM_LICH") && day.kind() == DayKind.LE)
                .toList();
    }

    private List<LocalDate> tet(int year) {
        return ofTet(year).stream().map(Holiday::date).toList();
    }
}
