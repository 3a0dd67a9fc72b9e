package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SecondFactorResult;
import vn.vptu.security.internal.SignInState;

/** Where the code of the second factor is given, after the password and before anything else. */
@Route(value = "login/code", autoLayout = false)
@PermitAll
class CodeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final SecondFactor factor;
    private final SignInState state;
    private final TextField code = new TextField();
    private final Paragraph sentence = new Paragraph();
    private final Anchor goOn = new Anchor();
    private final Button submit;
    private String wanted = "";

    CodeView(SecondFactor factor, SignInState state, AuthenticationContext authentication) {
        this.factor = factor;
        this.state = state;
        code.setLabel(getTranslation("security.code.code"));
        code.setHelperText(getTranslation("security.code.help"));
        code.setWidthFull();
        code.setRequiredIndicatorVisible(true);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        goOn.setText(getTranslation("nav.home"));
        goOn.setRouterIgnore(true);
        submit = Buttons.primary(getTranslation("security.code.submit"), this::submit);
        Div actions = new Div(Buttons.quiet(getTranslation("account.sign-out"), authentication::logout), goOn, submit);
        actions.addClassName("vptu-form-actions");
        Div card = new Div(new H1(getTranslation("security.code.title")), sentence, code, actions);
        card.addClassNames("vptu-login-card", "vptu-code-card");
        Div page = getContent();
        page.addClassName("vptu-login");
        page.getElement().setAttribute("role", "main");
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.addKeyPressListener(Key.ENTER, press -> submit());
        page.add(card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = WantedPage.of(event);
        boolean owed = state.owesCode();
        code.setVisible(owed);
        submit.setVisible(owed);
        sentence.setText(getTranslation(owed ? "security.code.sentence" : "security.code.nothing-owed"));
        goOn.setVisible(!owed);
        goOn.setHref(wanted.isEmpty() ? "." : wanted);
        if (owed) {
            code.focus();
        }
    }

    private void submit() {
        switch (factor.pass(code.getValue())) {
            // Loaded anew: nothing that was built before the code was given stays.
            case SecondFactorResult.Done done -> UI.getCurrent().getPage().setLocation("/" + wanted);
            case SecondFactorResult.Recovery none -> throw new IllegalStateException("no codes are given here");
            case SecondFactorResult.Refused refused ->
                FieldErrors.say(code, refused.errors().getFirst());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.code.title");
    }
}
