package vn.vptu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page against WCAG 2.2 AA, wide and narrow, light and dark. */
class AccessibilityTest extends Journey {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "calendar/week",
                "calendar/week?view=list",
                "calendar/approvals",
                "calendar/activities/new",
                "catalogue/rooms",
                "catalogue/rooms/new",
                "khong-co-trang-nay"
            })
    void aPageIsReadableForEverybody(String path) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1440, 390}) {
            try (Browser.Window window = signedIn("thuky", width, 900)) {
                Page page = window.page();
                for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    go(page, path);
                    page.waitForTimeout(500);
                    AxeResults results = new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                            .analyze();
                    for (Rule rule : results.getViolations()) {
                        rule.getNodes()
                                .forEach(node -> faults.add(width + " " + scheme + " " + rule.getId() + ": "
                                        + node.getTarget() + " " + node.getHtml()));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
