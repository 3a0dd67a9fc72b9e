package vn.vptu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.i18n.VietnameseWords;
import vn.vptu.base.i18n.Words;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.testing.TestWeeks;

/** Whoever chose a language reads that language on every page, and nothing of the other but what people entered. */
class LanguageJourneyTest extends Journey {

    /** Where each of them looks; the secretary sees most, the others only what is theirs alone. */
    private static final Map<String, String> PLACES = Map.of("thuky", "", "admin", "admin/", "ketoan", "budget/");

    private final JdbcClient jdbc;

    @Autowired
    LanguageJourneyTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @CsvSource({"vi, thuky", "vi, admin", "vi, ketoan", "en, thuky", "en, admin", "en, ketoan"})
    void everyPageSpeaksTheLanguageThatWasChosen(String language, String username) {
        boolean english = language.equals("en");
        Speech speech = english
                ? new Speech(Words.ENGLISH, Words.VIETNAMESE, entered())
                : new Speech(Words.VIETNAMESE, Words.ENGLISH, entered());
        Set<String> found = new TreeSet<>();
        try (Browser.Window window = Browser.open(1440, 900)) {
            Page page = window.page();
            choose(page, language);
            page.navigate(address("login"));
            page.locator("input[name=username]").fill(username);
            look(page, "login", speech, found);
            page.locator("input[name=password]").fill(DEMO_PASSWORD);
            button(page, english ? "Sign in" : "Đăng nhập").click();
            assertThat(page.locator("vaadin-app-layout")).isVisible();
            for (String path : paths(page)) {
                if (!path.startsWith(PLACES.get(username))) {
                    // The secretary has been there.
                    continue;
                }
                follow(page, path);
                page.waitForTimeout(150);
                look(page, path, speech, found);
            }
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        Assertions.assertThat(found).isEmpty();
    }

    private void choose(Page page, String language) {
        page.context().addCookies(List.of(new Cookie("vptu-ui", language + ".light.compact").setUrl(address(""))));
    }

    /** The pages of the navigation, each with its form for something new, and those that are reached from pages. */
    private static List<String> paths(Page page) {
        Set<String> paths = new LinkedHashSet<>();
        for (Locator entry : page.locator("vaadin-side-nav-item").all()) {
            String path = entry.getAttribute("path").replaceFirst("^/", "");
            paths.add(path);
            if (!path.isEmpty()) {
                paths.add(path + "/new");
            }
        }
        paths.addAll(List.of(
                "calendar/week?view=list",
                "calendar/activities/new",
                "calendar/import/" + TestWeeks.monday(),
                "account/password",
                "khong-co-trang-nay"));
        return new ArrayList<>(paths);
    }

    private static void look(Page page, String path, Speech speech, Set<String> found) {
        PageTexts texts = new PageTexts(page);
        texts.said().stream().filter(speech::isForeign).forEach(text -> found.add(path + ": " + text));
        if (speech.isVietnamese()) {
            // Names apart, such as "UBND", a label holds no word of another language.
            texts.labels().stream()
                    .filter(label -> VietnameseWords.foreignIn(label).stream()
                            .anyMatch(word -> !word.equals(word.toUpperCase(Locale.ROOT))))
                    .forEach(label -> found.add(path + ", as a label: " + label));
        }
        texts.saidByComponents().stream()
                .filter(word -> !speech.isOwn(word))
                .forEach(word -> found.add(path + ", by a component: " + word));
    }

    /**
     * What people entered may be called like something the application says: a driver's position is "Lái xe". A paper that
     * was made keeps the name that is printed on it.
     */
    private Set<String> entered() {
        return Set.copyOf(
                jdbc.sql("select name from directory_position union select position_text from directory_assignment"
                                + " where position_text is not null"
                                + " union select name from directory_unit union select short_name from directory_unit"
                                + " union select name from directory_organ union select short_name from directory_organ"
                                + " union select name from calendar_kind"
                                + " union select title from reporting_issued union select title from reporting_job"
                                + " union select name from budget_code union select basis from holiday_decision")
                        .query(String.class)
                        .list());
    }

    @Test
    void theLanguageIsChosenInTheAccountMenuAndStays() {
        try (Browser.Window window = signedIn("nhanvien")) {
            Page page = window.page();
            page.locator(".vptu-account").first().click();
            item(page, "Ngôn ngữ").hover();
            item(page, "English").click();
            assertThat(page.getByText("Week board").first()).isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "en");

            page.locator(".vptu-account").first().click();
            item(page, "Sign out").click();
            assertThat(button(page, "Sign in")).isVisible();
            page.locator("input[name=username]").fill("nguoi.la");
            page.locator("input[name=password]").fill("sai");
            button(page, "Sign in").click();
            assertThat(page.getByText("The user name or the password is not right"))
                    .isVisible();
        }
    }

    private static Locator item(Page page, String name) {
        return page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name))
                .or(page.getByRole(AriaRole.MENUITEMCHECKBOX, new Page.GetByRoleOptions().setName(name)))
                .first();
    }

    @Test
    void daysAndHoursAreWrittenAsTheLanguageDoes() {
        try (Browser.Window window = signedIn("thuky")) {
            Page page = window.page();
            LocalDate monday = TestWeeks.monday();
            go(page, "calendar/activities/new?part=MORNING&date=" + monday);
            WeekJourneyTest.fill(page, "Nội dung", "Họp hai thứ tiếng");
            WeekJourneyTest.fill(page, "Giờ bắt đầu", "8h30");
            page.keyboard().press("Control+s");
            assertThat(page.locator(".vptu-detail").getByText("8h30")).isVisible();

            page.waitForURL(url -> url.contains("item="));
            choose(page, "en");
            page.reload();
            String day = VietnameseDates.numeric(monday).substring(0, 5);
            assertThat(page.locator(".vptu-detail")).containsText("Monday " + day + ", 8:30");
            assertThat(page.locator("vptu-week-board").getByText("Monday").first())
                    .isVisible();
            page.keyboard().press("e");
            assertThat(page.getByLabel("Start").first()).hasValue("8:30");
            page.keyboard().press("Control+s");
            assertThat(page.locator(".vptu-detail").getByText("8:30")).isVisible();
        }
    }
}
