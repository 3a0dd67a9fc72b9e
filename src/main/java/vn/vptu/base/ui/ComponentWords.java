package vn.vptu.base.ui;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Map;

/** What components of the framework say by themselves, mostly to screen readers; without this they say it in English. */
public final class ComponentWords {

    private ComponentWords() {}

    public static void set(AppLayout layout) {
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(layout.getTranslation("nav.drawer")));
    }

    public static void set(SideNav nav) {
        nav.setI18n(new SideNav.SideNavI18n().setToggle(nav.getTranslation("nav.toggle-group")));
    }

    public static void set(MultiSelectComboBox<?> field) {
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(field.getTranslation("common.choice.cleared"))
                .setFocused(field.getTranslation("common.choice.focused"))
                .setSelected(field.getTranslation("common.choice.selected"))
                .setDeselected(field.getTranslation("common.choice.deselected"))
                // The browser puts the number where it finds this word.
                .setTotal(field.getTranslation("common.choice.total", "{count}")));
    }

    /** The framework writes "Sort by" into the page each time it draws a heading. */
    public static void set(Grid<?> grid) {
        grid.getElement()
                .executeJs(
                        "const words = $0; const say = () => this.querySelectorAll('vaadin-grid-sorter').forEach(sorter => {"
                                + " const label = words.replace('{0}', sorter.textContent.trim());"
                                + " if (sorter.getAttribute('aria-label') !== label) sorter.setAttribute('aria-label', label);"
                                + " }); new MutationObserver(say).observe(this, { childList: true, subtree: true }); say();",
                        // The browser puts the heading where it finds this.
                        grid.getTranslation("common.sort-by", "{0}"));
    }

    /** Enter opens the row that has the focus, as a click would; the framework leaves it to the space bar. */
    static void openByEnter(Grid<?> grid) {
        grid.getElement()
                .executeJs("this.addEventListener('keydown', event => {"
                        + " if (event.key !== 'Enter' || event.composedPath()[0].closest('a, button, input')) return;"
                        + " const place = this.getEventContext(event);"
                        + " if (place.section === 'body' && place.item) {"
                        + " event.preventDefault(); event.stopPropagation();"
                        + " this.dispatchEvent(new CustomEvent('cell-activate', { detail: { model: place } })); }"
                        + " }, true);");
    }

    /** The framework offers no method for the button that shows the password. */
    public static void set(PasswordField field) {
        field.getElement().setPropertyMap("i18n", Map.of("reveal", field.getTranslation("common.password.reveal")));
    }

    /** The form makes its fields in the browser, after it has come there. */
    public static void set(LoginForm form) {
        form.getElement()
                .executeJs(
                        "const words = $0; const set = () => { const field = this.querySelector('vaadin-password-field');"
                                + " if (field) { field.i18n = { ...field.i18n, reveal: words }; } };"
                                + " set(); requestAnimationFrame(set);",
                        form.getTranslation("common.password.reveal"));
    }
}
