package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.security.Accounts;

/** One's own password. Whoever signed in with a one-time password comes here first, and goes on from here. */
@Route("account/password")
@PermitAll
class PasswordView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final Accounts accounts;
    private final Paragraph why = new Paragraph();
    private final PasswordForm form = new PasswordForm();
    private String wanted = "";

    PasswordView(Accounts accounts) {
        this.accounts = accounts;
        why.addClassName("vptu-callout");
        why.setText(getTranslation("security.password.why"));
        Div actions = new Div(Buttons.primary(getTranslation("security.password.save"), this::save));
        actions.addClassName("vptu-form-actions");
        Div card = new Div(why, form, actions);
        card.addClassNames("vptu-card", "vptu-narrow");
        getContent().addClassName("vptu-page");
        getContent().add(new PageBar(getTranslation("security.password.title")), card);
        getContent().add(new Keys().on("Ctrl+s", this::save));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = WantedPage.of(event);
        why.setVisible(accounts.mustChangePassword());
        form.read(form.blank());
        form.focusFirst();
    }

    private void save() {
        form.write().ifPresent(typed -> {
            switch (accounts.changeOwnPassword(typed.current(), typed.wanted(), typed.repeated())) {
                case SaveResult.Saved saved -> {
                    form.read(form.blank());
                    Notices.done(getTranslation("security.password.saved"));
                    UI.getCurrent().navigate(wanted);
                }
                case SaveResult.Refused refused -> form.show(refused.errors());
                case SaveResult.Conflict conflict -> form.show(getTranslation("common.error.gone"));
                case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
            }
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.password.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("security.password.title")));
    }

    /** What is typed; it lives no longer than the click. Public, or the form could not read it. */
    public record Typed(String current, String wanted, String repeated) {

        /** Without the passwords: whatever prints this object must not tell them. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    private static final class PasswordForm extends DraftForm<Typed> {

        PasswordForm() {
            super(Typed.class);
            wide(field("current", "current-password"));
            PasswordField wanted = field("wanted", "new-password");
            wanted.setHelperText(getTranslation("security.password.help"));
            wide(wanted);
            wide(field("repeated", "new-password"));
        }

        private PasswordField field(String name, String purpose) {
            PasswordField field = add(name, new PasswordField(getTranslation("security.password." + name)));
            ComponentWords.set(field);
            field.setRequiredIndicatorVisible(true);
            field.getElement().setAttribute("autocomplete", purpose);
            return field;
        }

        @Override
        public Typed blank() {
            return new Typed("", "", "");
        }
    }
}
