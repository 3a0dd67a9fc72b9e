package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.vptu.base.Roles;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.ViewTest;

/** Which entry of the menu is the one whose page is open. */
@IntegrationTest
@AsUser(Roles.CHIEF_OF_OFFICE)
class MenuTest extends ViewTest {

    private List<String> standingFor(String path) {
        open(path);
        return find(SideNavItem.class).all().stream()
                .filter(SideNavItem::isMatchNested)
                .map(SideNavItem::getPath)
                .toList();
    }

    @Test
    void aPageBelowTwoEntriesBelongsToTheNearerOneAlone() {
        assertThat(standingFor("papers/forms")).containsExactly("papers/forms");
        assertThat(standingFor("papers/phone-book")).containsExactly("papers");
        assertThat(standingFor("catalogue/rooms/new")).containsExactly("catalogue/rooms");
    }
}
