package vn.vptu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestOffice;

/** What opens on a page without being one, against the same rules as the pages in {@link AccessibilityTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleCornersTest extends AxeJourney {

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    private Corners corners;

    @BeforeAll
    void arrange() {
        corners = Corners.arrange(calendar, office);
    }

    @ParameterizedTest
    @MethodSource("corners")
    void whatOpensIsReadableForEverybody(Corners.Corner corner) {
        assertThat(faults(corner)).as(corner.toString()).isEmpty();
    }

    List<Corners.Corner> corners() {
        return corners.all();
    }
}
