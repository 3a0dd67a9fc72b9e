package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;

/** The screens of the menu with the roles that open them, read from the registry of routes. */
final class ScreenRights {

    private ScreenRights() {}

    static List<Entitlement> all() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .<Class<? extends Component>>map(route -> route.getNavigationTarget())
                .filter(view ->
                        view.isAnnotationPresent(Menu.class) && !view.isAnnotationPresent(AnonymousAllowed.class))
                .distinct()
                .sorted(Comparator.comparingDouble(
                        view -> view.getAnnotation(Menu.class).order()))
                .map(view -> new Entitlement(
                        Area.SCREEN, view.getAnnotation(Menu.class).title(), roles(view)))
                .toList();
    }

    private static Set<String> roles(Class<? extends Component> view) {
        RolesAllowed allowed = view.getAnnotation(RolesAllowed.class);
        return allowed == null ? Set.of() : Set.of(allowed.value());
    }
}
