package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.base.ui.ComponentWords;

/** Where one signs in. The form posts to the server itself, so it works with password managers. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final LoginForm form = new LoginForm();
    private final AuthenticationContext authentication;

    LoginView(OfficeIdentity office, AuthenticationContext authentication) {
        this.authentication = authentication;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(texts("login.wrong"));
        ComponentWords.set(form);
        Span mark = new Span("★");
        mark.addClassName("vptu-brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(office.officeName());
        name.addClassName("vptu-brand-name");
        Span province = new Span(office.provinceName());
        province.addClassName("vptu-brand-province");
        Div brand = new Div(mark, new Div(name, province));
        brand.addClassName("vptu-brand");
        Div card = new Div(brand, form);
        card.addClassName("vptu-login-card");
        Div page = getContent();
        page.addClassName("vptu-login");
        page.getElement().setAttribute("role", "main");
        page.add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (authentication.isAuthenticated()) {
            event.forwardTo("");
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (parameters.containsKey("wait")) {
            form.setI18n(texts("login.wait"));
        }
        form.setError(parameters.containsKey("error") || parameters.containsKey("wait"));
    }

    private LoginI18n texts(String failure) {
        LoginI18n texts = LoginI18n.createDefault();
        LoginI18n.Form labels = texts.getForm();
        labels.setTitle(getTranslation("login.title"));
        labels.setUsername(getTranslation("login.username"));
        labels.setPassword(getTranslation("login.password"));
        labels.setSubmit(getTranslation("login.submit"));
        // The button is not there; without this it would be labelled in English all the same.
        labels.setForgotPassword("");
        LoginI18n.ErrorMessage message = texts.getErrorMessage();
        message.setTitle(getTranslation(failure + ".title"));
        message.setMessage(getTranslation(failure + ".sentence"));
        message.setUsername(getTranslation("login.error.username"));
        message.setPassword(getTranslation("login.error.password"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
