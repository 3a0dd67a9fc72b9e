package vn.vptu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.notifications.MyNotices;
import vn.vptu.notifications.NoticeRow;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestReaders;
import vn.vptu.testing.TestReaders.Reader;
import vn.vptu.testing.TestWeeks;

/** Who is told what when a week takes a step. */
@IntegrationTest
class WeekNoticesTest {

    @Autowired
    private Weeks weeks;

    @Autowired
    private MyNotices notices;

    @Autowired
    private Translations translations;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestReaders readers;

    private Reader secretary;
    private Reader otherSecretary;
    private Reader chief;
    private Reader leader;
    private Reader staff;
    private LocalDate monday;

    @BeforeEach
    void aWeekAndThoseItConcerns() {
        secretary = readers.withoutAddress("Thư Ký Trình", Roles.SECRETARY);
        otherSecretary = readers.withoutAddress("Thư Ký Khác", Roles.SECRETARY);
        chief = readers.withoutAddress("Chánh Văn Phòng Duyệt", Roles.CHIEF_OF_OFFICE);
        leader = readers.withoutAddress("Lãnh Đạo Xem", Roles.LEADER);
        staff = readers.withoutAddress("Chuyên Viên", Roles.STAFF);
        monday = TestWeeks.monday();
        calendar.meeting(monday, 9, "Họp giao ban");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private int version() {
        return weeks.view(monday).week().version();
    }

    private static void as(Reader reader) {
        SecurityContextHolder.getContext().setAuthentication(reader.signIn());
    }

    private static void done(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
    }

    /** What somebody was told of this week, the newest first. */
    private List<NoticeRow> told(Reader reader) {
        as(reader);
        return notices.page(false, PageRequest.of(0, 50)).stream()
                .filter(row -> ("calendar/week/" + monday).equals(row.link()))
                .toList();
    }

    private String last(Reader reader) {
        return told(reader).getFirst().said(translations, Translations.VIETNAMESE);
    }

    private void submit() {
        as(secretary);
        done(weeks.submit(monday, version()));
    }

    @Test
    void theChiefIsToldThatAWeekWaitsAndThatItWasTakenBack() {
        submit();
        String day = VietnameseDates.numeric(monday);
        assertThat(last(chief)).contains("trình duyệt lịch tuần").contains(day);
        assertThat(told(secretary)).isEmpty();
        assertThat(told(otherSecretary)).isEmpty();
        as(secretary);
        done(weeks.withdraw(monday, version()));
        assertThat(last(chief)).contains("rút lịch tuần").contains(day);
    }

    @Test
    void whoSubmittedIsToldWhyItComesBackAndNoMailSaysIt() {
        submit();
        as(chief);
        done(weeks.sendBack(monday, version(), "Thiếu đơn vị chuẩn bị"));
        assertThat(last(secretary)).contains("trả lại").endsWith(": Thiếu đơn vị chuẩn bị");
        assertThat(told(secretary).getFirst().restricted()).isTrue();
        assertThat(told(otherSecretary)).isEmpty();
        assertThat(told(leader)).isEmpty();
    }

    @Test
    void approvalIsToldToWhoSubmittedAndTheIssueToAllWhoKeepOrReadWeeks() {
        submit();
        as(chief);
        done(weeks.approve(monday, version()));
        assertThat(last(secretary)).contains("đã duyệt");
        assertThat(told(leader)).isEmpty();
        as(otherSecretary);
        done(weeks.issue(monday, version()));
        assertThat(last(leader)).contains("đã ban hành");
        assertThat(last(secretary)).contains("đã ban hành");
        // Whoever did it knows, and he has no other news of this week.
        assertThat(told(otherSecretary)).isEmpty();
        assertThat(told(staff)).isEmpty();
    }
}
