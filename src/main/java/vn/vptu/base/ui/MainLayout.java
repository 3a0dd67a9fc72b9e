package vn.vptu.base.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.base.Presence;
import vn.vptu.base.search.Search;

/** What is around every page: the office's name, the navigation by role, the path to the page, the account menu. */
@Layout
@PermitAll
// Tools come from modules that this class does not name, so the pages' bundle would lack what they are made of.
@Uses(Popover.class)
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Nav crumbs = new Nav();
    private final Div bannerPlace = new Div();
    private final List<MenuEntry> entries;
    private final Map<SideNavItem, MenuEntry> items = new HashMap<>();
    private final Presence presence;
    private final List<ShellBanner> banners;

    MainLayout(
            OfficeIdentity office,
            CurrentActor actor,
            AuthenticationContext authentication,
            Presence presence,
            List<AccountMenuPart> accountParts,
            List<ShellTool> tools,
            List<ShellBanner> banners,
            Search search) {
        this.presence = presence;
        this.banners = banners;
        this.entries = MenuConfiguration.getMenuEntries(getLocale());
        ComponentWords.set(this);
        setPrimarySection(Section.DRAWER);
        addToDrawer(brand(office), new Scroller(navigation()));

        crumbs.addClassName("vptu-crumbs");
        crumbs.setAriaLabel(getTranslation("nav.crumbs"));
        Div space = new Div();
        space.addClassName("vptu-grow");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("nav.toggle"));
        KeysHelp help = new KeysHelp();
        addToNavbar(toggle, crumbs, space);
        addToNavbar(new SearchPalette(search, actor, this::getContent).opener());
        tools.forEach(tool -> addToNavbar(tool.create()));
        addToNavbar(
                new HelpButton(help::open),
                AccountMenu.create(actor.get(), authentication, help, accountParts),
                new Keys().on("?", help::open));
        bannerPlace.addClassName("vptu-banners");
        addToNavbar(bannerPlace);
        tellPresence();
    }

    /** Tells the server, at most once a minute, that somebody touches a key, the mouse or the screen. */
    private void tellPresence() {
        getElement().executeJs("""
                        let last = 0;
                        const tell = () => {
                          if (this.isConnected && Date.now() - last > 60000) { last = Date.now(); this.$server.present(); }
                        };
                        for (const event of ['keydown', 'pointerdown', 'wheel']) {
                          document.addEventListener(event, tell, {capture: true, passive: true});
                        }
                        """);
    }

    @ClientCallable
    private void present() {
        presence.active();
    }

    private Component brand(OfficeIdentity office) {
        Span mark = new Span("★");
        mark.addClassName("vptu-brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(office.officeName());
        name.addClassName("vptu-brand-name");
        Span province = new Span(office.provinceName());
        province.addClassName("vptu-brand-province");
        Anchor home = new Anchor("", mark, new Div(name, province));
        home.addClassName("vptu-brand");
        return home;
    }

    private Component navigation() {
        Map<MenuGroup, List<MenuEntry>> groups = new EnumMap<>(MenuGroup.class);
        for (MenuEntry entry : entries) {
            groups.computeIfAbsent(MenuGroup.of(entry.order()), group -> new ArrayList<>())
                    .add(entry);
        }
        Div all = new Div();
        all.addClassName("vptu-nav");
        groups.forEach((group, ofGroup) -> {
            if (group != MenuGroup.HOME) {
                H2 heading = new H2(getTranslation(group.key()));
                heading.addClassName("vptu-nav-heading");
                all.add(heading);
            }
            SideNav nav = new SideNav();
            ComponentWords.set(nav);
            nav.getElement().setAttribute("aria-label", getTranslation(group.key()));
            for (MenuEntry entry : ofGroup) {
                SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
                items.put(item, entry);
                nav.addItem(item);
            }
            all.add(nav);
        });
        return all;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        crumbs.removeAll();
        Component page = Optional.ofNullable(getContent()).orElse(this);
        String path = event.getLocation().getPath();
        Optional<MenuEntry> here = entryOf(path);
        // What lies below an entry belongs to it, unless an entry of its own lies nearer.
        items.forEach(
                (item, entry) -> item.setMatchNested(here.filter(entry::equals).isPresent()));
        here.ifPresent(entry -> {
            MenuGroup group = MenuGroup.of(entry.order());
            if (group != MenuGroup.HOME) {
                step(Crumb.here(getTranslation(group.key())));
            }
            boolean deeper = page instanceof HasCrumbs;
            step(new Crumb(getTranslation(entry.title()), deeper ? entry.path() : null));
        });
        if (page instanceof HasCrumbs deeper) {
            deeper.crumbs().forEach(this::step);
        }
        bannerPlace.removeAll();
        banners.forEach(banner -> banner.banner().ifPresent(bannerPlace::add));
        closeDrawerOnPhones();
    }

    private Optional<MenuEntry> entryOf(String path) {
        String here = path.startsWith("/") ? path.substring(1) : path;
        return entries.stream()
                .filter(entry -> {
                    String there = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
                    return here.equals(there) || (!there.isEmpty() && here.startsWith(there + "/"));
                })
                .max(java.util.Comparator.comparingInt(entry -> entry.path().length()));
    }

    private void step(Crumb crumb) {
        if (crumbs.getChildren().findAny().isPresent()) {
            Span between = new Span("›");
            between.getElement().setAttribute("aria-hidden", "true");
            crumbs.add(between);
        }
        String target = crumb.path();
        crumbs.add(
                target == null
                        ? new Span(crumb.title())
                        : new Anchor(target.startsWith("/") ? target.substring(1) : target, crumb.title()));
    }

    private void closeDrawerOnPhones() {
        getElement().executeJs("if (this.overlay) this.drawerOpened = false;");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("id", "page");
    }
}
