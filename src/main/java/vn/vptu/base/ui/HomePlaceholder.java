package vn.vptu.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Replaced by the desk. */
@Route("")
@Menu(title = "nav.home", order = 0)
@PermitAll
class HomePlaceholder extends Div {}
