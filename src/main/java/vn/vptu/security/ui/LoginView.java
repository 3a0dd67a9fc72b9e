package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.Cookie;
import java.util.List;
import vn.vptu.base.OfficeIdentity;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.security.SignInRow;
import vn.vptu.security.internal.SignInState;

/** Where one signs in. The form posts to the server itself, so it works with password managers. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int A_MINUTE = 60;
    private static final List<SignInRow.End> ENDS = List.of(SignInRow.End.values());

    private final LoginForm form = new LoginForm();
    private final Paragraph why = new Paragraph();
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
        why.addClassName("vptu-callout");
        why.setVisible(false);
        Div card = new Div(brand, why, form);
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
        boolean held = parameters.containsKey("wait");
        boolean silent = parameters.containsKey("silent");
        if (held) {
            form.setI18n(texts("login.wait", wait(parameters.getOrDefault("wait", List.of()))));
        } else if (silent) {
            form.setI18n(texts("login.silent"));
        }
        form.setError(held || silent || parameters.containsKey("error"));
        sayWhySignedOut();
    }

    /** "2 phút", or "40 giây" when it is less than a minute and a half. */
    private String wait(List<String> values) {
        String typed = values.isEmpty() ? "" : values.getFirst();
        int seconds = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : A_MINUTE;
        return seconds < A_MINUTE + A_MINUTE / 2
                ? getTranslation("login.wait.seconds", seconds)
                : getTranslation("login.wait.minutes", (seconds + A_MINUTE - 1) / A_MINUTE);
    }

    /** The gate leaves the reason in a cookie when it ends a sign-in; it is said once. */
    private void sayWhySignedOut() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies == null) {
            return;
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(SignInState.WHY)) {
                ENDS.stream()
                        .filter(end -> end.name().equalsIgnoreCase(cookie.getValue()))
                        .findFirst()
                        .ifPresent(end -> why.setText(getTranslation("login.ended." + end.name())));
                why.setVisible(!why.getText().isEmpty());
                Cookie gone = new Cookie(SignInState.WHY, "");
                gone.setPath("/");
                gone.setMaxAge(0);
                VaadinResponse.getCurrent().addCookie(gone);
            }
        }
    }

    private LoginI18n texts(String failure, Object... args) {
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
        message.setMessage(getTranslation(failure + ".sentence", args));
        message.setUsername(getTranslation("login.error.username"));
        message.setPassword(getTranslation("login.error.password"));
        return texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
