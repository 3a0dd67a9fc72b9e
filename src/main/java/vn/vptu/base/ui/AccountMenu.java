package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import java.util.function.BiFunction;
import vn.vptu.base.Actor;

/** The menu behind one's own name: how the application looks, the keys, the password, signing out. */
final class AccountMenu {

    private AccountMenu() {}

    static Component create(
            Actor actor, AuthenticationContext authentication, KeysHelp help, List<AccountMenuPart> parts) {
        Avatar avatar = new Avatar(actor.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(actor.name());
        name.addClassName("vptu-account-name");
        Button face = new Button(new Div(avatar, name));
        face.addThemeVariants(ButtonVariant.TERTIARY);
        face.addClassName("vptu-account");
        face.setAriaLabel(face.getTranslation("account.menu", actor.name()));
        ContextMenu menu = Menus.of(face);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);

        Preferences now = Browser.preferences(VaadinRequest.getCurrent());
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
        menu.addItem(
                face.getTranslation("account.drafts"), click -> UI.getCurrent().navigate(DraftsView.PATH));
        menu.addItem(face.getTranslation("account.keys"), click -> help.open());
        menu.addItem(
                face.getTranslation("account.password"),
                click -> UI.getCurrent().navigate("account/password"));
        for (AccountMenuPart part : parts) {
            part.entries(face)
                    .forEach(entry ->
                            menu.addItem(entry.label(), click -> entry.chosen().run()));
            part.pages()
                    .forEach(page -> menu.addItem(
                            face.getTranslation(page.titleKey()),
                            click -> UI.getCurrent().navigate(page.path())));
        }
        menu.addSeparator();
        menu.addItem(face.getTranslation("account.sign-out"), click -> authentication.logout());
        return face;
    }

    private static void choices(
            ContextMenu menu,
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
