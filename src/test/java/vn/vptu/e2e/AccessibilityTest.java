package vn.vptu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.testing.Pages;

/**
 * Every page against WCAG 2.2 AA: wide and narrow, light and dark. On the way the browser must find nothing to complain
 * about, the security policy included, and no key without words.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest extends AxeJourney {

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @MethodSource("everyPage")
    void aPageIsReadableForEverybody(Pages.Page page) {
        Corners.Corner itself = Corners.page(reader(page), page.path());
        assertThat(faults(itself)).as(itself.toString()).isEmpty();
    }

    private static String reader(Pages.Page page) {
        if (page.isFor(Roles.SECRETARY)) {
            return "thuky";
        }
        if (page.isFor(Roles.ADMIN)) {
            return "admin";
        }
        return page.isFor(Roles.FINANCE) ? "ketoan" : "chanhvp";
    }

    List<Pages.Page> everyPage() {
        return pages.all();
    }
}
