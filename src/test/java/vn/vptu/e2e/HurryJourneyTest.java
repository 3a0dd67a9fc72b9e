package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.TestOffice;

/** Whoever is in a hurry clicks twice, goes back in the middle, or takes a step that somebody else has just taken. */
class HurryJourneyTest extends Journey {

    private static final int A_MOMENT = 1500;

    @Autowired
    private TestOffice office;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private String wish(String what) {
        return what + " " + office.code("");
    }

    private void filledIn(Page page, String wish) {
        go(page, "budget/requests/new");
        new MoneyPages(page)
                .type("Nội dung đề nghị", wish)
                .type("Cần trước ngày", VietnameseDates.numeric(LocalDate.now(clock)))
                .type("Nội dung khoản chi", "Giấy in")
                .type("Số tiền", "150.000");
    }

    private long requests(String wish) {
        return jdbc.sql("select count(*) from budget_request where summary = ?")
                .param(wish)
                .query(Long.class)
                .single();
    }

    @Test
    void twoClicksOnSaveMakeOneRequest() {
        String wish = wish("Mua giấy in hai lần bấm");
        try (Browser.Window head = signedIn("truongphong")) {
            Page page = head.page();
            filledIn(page, wish);
            button(page, "Lưu").dblclick();
            page.waitForURL(url -> url.matches(".*/budget/requests/\\d+.*"));
            settle(page);

            assertThat(requests(wish)).isOne();
            assertThat(page.locator("h1")).containsText(wish);
        }
    }

    @Test
    void whoGoesBackInTheMiddleFindsWhatWasTyped() {
        String wish = wish("Mua giấy in bỏ dở");
        try (Browser.Window head = signedIn("truongphong")) {
            Page page = head.page();
            go(page, "budget/requests");
            follow(page, "budget/requests/new");
            new MoneyPages(page).type("Nội dung đề nghị", wish);
            // What is typed reaches the server a moment after the last key.
            page.waitForTimeout(A_MOMENT);
            page.goBack();
            button(page, "Giữ để soạn tiếp").click();
            page.waitForURL(url -> url.matches(".*/budget/requests$"));
            settle(page);

            follow(page, "budget/requests/new");
            button(page, "Khôi phục").click();
            assertThat(page.getByLabel("Nội dung đề nghị").first()).hasValue(wish);
            assertThat(requests(wish)).isZero();
        }
    }

    @Test
    void whoTakesAStepThatIsTakenAlreadyIsToldAndNothingHappensTwice() {
        String wish = wish("Mua giấy in hai máy");
        try (Browser.Window head = signedIn("truongphong");
                Browser.Window one = signedIn("ketoan");
                Browser.Window other = signedIn("ketoan")) {
            filledIn(head.page(), wish);
            String request = new MoneyPages(head.page()).save();
            go(one.page(), request);
            go(other.page(), request);
            new MoneyPages(one.page()).step("Nhận, chuyển kiểm soát", "Chờ kiểm soát");
            long lines = lines(request);

            button(other.page(), "Nhận, chuyển kiểm soát").click();
            assertThat(other.page().getByText("đã lưu bản khác lúc").first()).isVisible();
            assertThat(lines(request)).isEqualTo(lines);
            button(other.page(), "Mở bản mới").click();
            assertThat(other.page().getByText("Chờ kiểm soát").first()).isVisible();
            assertThat(button(other.page(), "Nhận, chuyển kiểm soát")).hasCount(0);
        }
    }

    /** What the trail tells of it. */
    private long lines(String request) {
        return jdbc.sql("select count(*) from audit_entry where kind = 'budget.request' and record_id = ?")
                .param(request.replaceAll("\\D", ""))
                .query(Long.class)
                .single();
    }
}
