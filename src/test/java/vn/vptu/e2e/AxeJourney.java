package vn.vptu.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.vptu.testing.RawKeys;

/** A page, and what opens on it, looked at by axe in a kept window: wide and narrow, light and dark. */
abstract class AxeJourney extends Journey {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    List<String> faults(Corners.Corner corner) {
        List<String> faults = new ArrayList<>();
        for (int width : new int[] {1440, 390}) {
            Browser.Window window = kept(corner.account(), width);
            Page page = window.page();
            window.complaints().clear();
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            if (corner.name().isEmpty() && !corner.missing()) {
                follow(page, corner.path());
            } else {
                go(page, corner.path());
            }
            corner.open().accept(page);
            settle(page);
            // The navigation is the same on every page; it is looked at on the first one.
            String known = corner.name().isEmpty() && !corner.path().isEmpty() ? "vaadin-side-nav" : "iframe";
            violations(page, known, "tag", WCAG).forEach(fault -> faults.add(width + " " + fault));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            // All that differs are colours.
            violations(page, known, "rule", List.of("color-contrast"))
                    .forEach(fault -> faults.add(width + " dark " + fault));
            RawKeys.in(page.locator("body").innerText()).forEach(key -> faults.add(width + " key: " + key));
            window.complaints().stream()
                    .filter(complaint -> !complaint.startsWith("Failed to load resource") || !corner.missing())
                    .forEach(complaint -> faults.add(width + " " + complaint));
        }
        return faults;
    }

    /** Asks axe itself rather than through its builder, which opens a page for every answer. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, String known, String type, List<String> values) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return (List<String>) page.evaluate("""
                async ({ known, ...runOnly }) => {
                  const found = await axe.run({ exclude: ['iframe', known] }, { runOnly, resultTypes: ['violations'] });
                  return found.violations.flatMap((rule) => rule.nodes.map(
                      (node) => `${rule.id}: ${node.target} ${node.html} ${node.failureSummary}`));
                }
                """, Map.of("known", known, "type", type, "values", values));
    }
}
