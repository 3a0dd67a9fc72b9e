package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinService;
import java.util.List;

/**
 * The question mark of the shell, also under {@code F1}: opens the help for the page one is on, at the edge of the window.
 * The keyboard stays in the help while it is open, and is back where it was afterwards.
 */
final class HelpButton extends Composite<Div> {

    private final Runnable keysHelp;

    /**
     * Makes the button.
     *
     * @param keysHelp opens the list of keys
     */
    HelpButton(Runnable keysHelp) {
        this.keysHelp = keysHelp;
        Button button = new Button(Glyph.HELP.create(), click -> open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("vptu-help-button");
        button.setAriaLabel(getTranslation("help.button"));
        button.setTooltipText(getTranslation("help.button"));
        getContent().addClassName("vptu-help-place");
        getContent().add(button, new Keys().on("F1", this::open));
    }

    private void open() {
        Dialog panel = new Dialog();
        panel.addClassName("vptu-help");
        panel.setHeaderTitle(getTranslation("help.title", pageTitle()));
        Div text = new Div(HelpText.of(page(), getLocale()).show());
        text.addClassName("vptu-help-text");
        panel.add(text);
        panel.getFooter()
                .add(
                        Buttons.plain(getTranslation("account.keys"), () -> {
                            panel.close();
                            keysHelp.run();
                        }),
                        Buttons.primary(getTranslation("common.close"), panel::close));
        panel.open();
    }

    private static String pageTitle() {
        return UI.getCurrent().getInternals().getTitle();
    }

    /** The address of the page without what changes in it; none for a page that says what went wrong. */
    private static String page() {
        List<HasElement> chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        if (chain.isEmpty() || !(chain.getFirst() instanceof Component page)) {
            return HelpText.ELSEWHERE;
        }
        return RouteConfiguration.forRegistry(
                        VaadinService.getCurrent().getRouter().getRegistry())
                .getTemplate(page.getClass())
                .map(HelpText::key)
                .orElse(HelpText.ELSEWHERE);
    }
}
