package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.Comparator;
import java.util.List;
import vn.vptu.base.CurrentActor;

/** The screens there are and which of them the actor may open, read from the registry of routes. */
@org.springframework.stereotype.Component
class Screens implements OpenScreens {

    private final ServletContext servlets;
    private final CurrentActor actor;
    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    Screens(ServletContext servlets, CurrentActor actor) {
        this.servlets = servlets;
        this.actor = actor;
    }

    /**
     * A screen of the menu.
     *
     * @param titleKey what the menu calls it
     * @param groupKey what its group is called
     * @param path its address, without a leading slash
     */
    record Screen(String titleKey, String groupKey, String path) {}

    /** Those of the menu that the actor may open, in the menu's order. */
    List<Screen> ofTheMenu() {
        return registry().getRegisteredRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(Menu.class)
                        && mayOpen(route.getNavigationTarget()))
                .sorted(Comparator.comparingDouble(
                        route -> menu(route.getNavigationTarget()).order()))
                .map(route -> {
                    Menu menu = menu(route.getNavigationTarget());
                    return new Screen(
                            menu.title(),
                            MenuGroup.of(menu.order()).key(),
                            route.getTemplate().replaceFirst("/?:.*", ""));
                })
                .toList();
    }

    @Override
    public boolean opens(String path) {
        return registry()
                .getNavigationTarget(path.replaceFirst("\\?.*", ""))
                .filter(this::mayOpen)
                .isPresent();
    }

    private boolean mayOpen(Class<? extends Component> view) {
        return actor.find()
                .map(who -> checker.hasAccess(view, who::name, who::hasAny))
                .orElse(false);
    }

    private static Menu menu(Class<? extends Component> view) {
        return view.getAnnotation(Menu.class);
    }

    private ApplicationRouteRegistry registry() {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets));
    }
}
