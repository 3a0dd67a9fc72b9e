package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SecondFactorResult;

/** Switching the second factor of one's own account on and off, and its codes on paper. */
@Route("account/second-factor")
@PermitAll
class SecondFactorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final SecondFactor factor;
    private final Div card = new Div();

    SecondFactorView(SecondFactor factor) {
        this.factor = factor;
        card.addClassNames("vptu-card", "vptu-narrow", "vptu-factor");
        getContent().addClassNames("vptu-page", "vptu-scroll");
        getContent().add(new PageBar(getTranslation("security.factor.title")), card);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        build();
    }

    private void build() {
        SecondFactor.State state = factor.state();
        card.removeAll();
        if (state.on()) {
            showOn(state);
        } else if (state.possible()) {
            card.add(
                    sentence("security.factor.off"),
                    actions(Buttons.primary(getTranslation("security.factor.begin"), this::begin)));
        } else {
            card.add(sentence("security.factor.impossible"));
        }
    }

    private void begin() {
        // Another window may have switched it on meanwhile.
        if (factor.state().on()) {
            build();
            return;
        }
        SecondFactor.Enrolment enrolment = factor.begin();
        card.removeAll();
        Code secret = new Code(enrolment.secret().replaceAll("(.{4})(?=.)", "$1 "));
        secret.setTestId("factor-secret");
        TextField code = codeField();
        card.add(
                new H2(getTranslation("security.factor.step-app")),
                sentence("security.factor.step-app-sentence"),
                new QrPicture(enrolment.address(), getTranslation("security.factor.picture")),
                sentence("security.factor.by-hand"),
                secret,
                new H2(getTranslation("security.factor.step-code")),
                code,
                actions(
                        Buttons.quiet(getTranslation("common.back"), this::build),
                        Buttons.primary(getTranslation("security.factor.confirm"), () -> take(code, factor::confirm))));
        code.focus();
    }

    private void showOn(SecondFactor.State state) {
        TextField code = codeField();
        card.add(
                sentence("security.factor.on"),
                new Paragraph(getTranslation("security.factor.left", state.recoveryLeft())),
                code,
                actions(
                        Buttons.danger(getTranslation("security.factor.turn-off"), () -> take(code, factor::turnOff)),
                        Buttons.plain(
                                getTranslation("security.factor.renew"), () -> take(code, factor::renewRecovery))));
    }

    private TextField codeField() {
        TextField code = new TextField(getTranslation("security.code.code"));
        code.setRequiredIndicatorVisible(true);
        code.setValueChangeMode(ValueChangeMode.EAGER);
        code.getElement().setAttribute("autocomplete", "one-time-code");
        return code;
    }

    private void take(TextField code, Function<String, SecondFactorResult> step) {
        switch (step.apply(code.getValue())) {
            case SecondFactorResult.Done done -> {
                Notices.done(getTranslation("security.factor.off-done"));
                build();
            }
            case SecondFactorResult.Recovery recovery -> showRecovery(recovery.codes());
            case SecondFactorResult.Refused refused ->
                FieldErrors.say(code, refused.errors().getFirst());
        }
    }

    private void showRecovery(List<String> codes) {
        OrderedList list = new OrderedList();
        list.addClassName("vptu-recovery");
        codes.forEach(code -> list.add(new ListItem(new Code(code))));
        card.removeAll();
        card.add(
                new H2(getTranslation("security.factor.paper")),
                sentence("security.factor.paper-sentence"),
                list,
                actions(
                        Buttons.plain(
                                getTranslation("security.factor.print"),
                                () -> getUI().ifPresent(ui -> ui.getPage().executeJs("window.print()"))),
                        Buttons.primary(getTranslation("security.factor.kept"), this::build)));
    }

    private Paragraph sentence(String key) {
        return new Paragraph(getTranslation(key));
    }

    private static Div actions(Component... buttons) {
        Div actions = new Div(buttons);
        actions.addClassName("vptu-form-actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.factor.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("security.factor.title")));
    }
}
