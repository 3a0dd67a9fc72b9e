package vn.vptu.reporting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import vn.vptu.base.Origin;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.reporting.PaperCheck;
import vn.vptu.reporting.PaperCheckWords;
import vn.vptu.reporting.PaperChecks;

/** Whether a paper that somebody holds in his hands was issued and still counts, by the code on it. */
@Route("papers/check/:code?")
@Menu(title = "nav.check", order = 520)
@PermitAll
class CheckView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "papers/check";
    private static final int LONGEST = 20;

    private final PaperChecks checks;
    private final TextField code = new TextField(getTranslation("reporting.check.code"));
    private final Div answer = new Div();

    CheckView(PaperChecks checks) {
        this.checks = checks;
        code.setMaxLength(LONGEST);
        code.setHelperText(getTranslation("reporting.check.code-help"));
        code.addKeyPressListener(Key.ENTER, press -> ask());
        answer.getElement().setAttribute("role", "status");
        Div form = new Div(code, Buttons.primary(getTranslation("reporting.check.ask"), this::ask));
        form.addClassName("vptu-check");
        getContent().addClassNames("vptu-page", "vptu-scroll");
        getContent().add(new PageBar(getPageTitle()), form, answer, new Keys().on("/", code::focus));
    }

    private void ask() {
        String typed = code.getValue().strip();
        if (typed.isEmpty()) {
            code.setErrorMessage(getTranslation("reporting.check.missing"));
            code.setInvalid(true);
            code.focus();
            return;
        }
        String step = typed.replaceAll("[^\\p{L}\\p{N}-]", "");
        UI.getCurrent().navigate(step.isEmpty() ? PATH : PATH + "/" + step);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        answer.removeAll();
        code.setInvalid(false);
        event.getRouteParameters().get("code").ifPresent(typed -> {
            code.setValue(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
            PaperCheck check = checks.check(typed, Objects.requireNonNullElse(Origin.address(), ""));
            PaperCheckWords words = new PaperCheckWords(this::getTranslation);
            answer.add(new H2(words.title(check)));
            words.sentences(check).forEach(sentence -> answer.add(new Paragraph(sentence)));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reporting.check.title");
    }
}
