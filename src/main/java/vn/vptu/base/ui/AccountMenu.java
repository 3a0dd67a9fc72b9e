package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.function.BiFunction;
import vn.vptu.base.Actor;

/** The menu behind one's own name: how the application looks, the keys, the password, signing out. */
final class AccountMenu {

    private AccountMenu() {}

    static Component create(Actor actor, AuthenticationContext authentication, KeysHelp help) {
        MenuBar bar = new MenuBar();
        ComponentWords.set(bar);
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.addClassName("vptu-account");
        Avatar avatar = new Avatar(actor.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(actor.name());
        name.addClassName("vptu-account-name");
        Div face = new Div(avatar, name);
        face.addClassName("vptu-account-face");
        MenuItem root = bar.addItem(face);
        root.setAriaLabel(bar.getTranslation("account.menu", actor.name()));

        Preferences now = Browser.preferences(VaadinRequest.getCurrent());
        SubMenu menu = root.getSubMenu();
        choices(
                menu,
                "account.language",
                List.of("vi", "en"),
                now.locale().getLanguage(),
                Preferences::withLanguage,
                now);
        choices(menu, "account.scheme", List.of("system", "light", "dark"), now.scheme(), Preferences::withScheme, now);
        choices(
                menu,
                "account.density",
                List.of("compact", "comfortable"),
                now.density(),
                Preferences::withDensity,
                now);
        menu.addSeparator();
        menu.addItem(bar.getTranslation("account.keys"), click -> help.open());
        menu.addItem(
                bar.getTranslation("account.password"), click -> UI.getCurrent().navigate("account/password"));
        menu.addSeparator();
        menu.addItem(bar.getTranslation("account.sign-out"), click -> authentication.logout());
        return bar;
    }

    private static void choices(
            SubMenu menu,
            String key,
            List<String> values,
            String chosen,
            BiFunction<Preferences, String, Preferences> change,
            Preferences now) {
        UI ui = UI.getCurrent();
        MenuItem parent = menu.addItem(ui.getTranslation(key));
        for (String value : values) {
            MenuItem item = parent.getSubMenu()
                    .addItem(ui.getTranslation(key + "." + value), click -> Browser.keep(ui, change.apply(now, value)));
            item.setCheckable(true);
            item.setChecked(value.equals(chosen));
        }
    }
}
