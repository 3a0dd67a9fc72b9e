package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.PageBar;
import vn.vptu.directory.Units;
import vn.vptu.security.Rights;

/** What I may see and do, and why. */
@Route("account/rights")
@PermitAll
class MyRightsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final Rights rights;
    private final Units units;

    MyRightsView(Rights rights, Units units) {
        this.rights = rights;
        this.units = units;
        getContent().addClassNames("vptu-page", "vptu-scroll");
        // There may be nothing but text: the keys must be able to scroll it.
        getContent().getElement().setAttribute("tabindex", "0");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        getContent().removeAll();
        getContent()
                .add(
                        new PageBar(getTranslation("security.rights.mine")),
                        new RightsTable(rights.mine(), new RightWords(this, units)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.rights.mine");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("security.rights.mine")));
    }
}
