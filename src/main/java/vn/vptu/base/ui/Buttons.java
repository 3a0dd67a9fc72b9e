package vn.vptu.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons that look alike everywhere. Each is good for one click at a time. */
public final class Buttons {

    private Buttons() {}

    /** The next action of a page; there is one. */
    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button plain(String text, Runnable action) {
        Button button = new Button(text, click -> action.run());
        // A hurried double click must not do it twice; the server enables it again.
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    /** A quiet button beside others. */
    public static Button quiet(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /** A button that takes something away. */
    public static Button danger(String text, Runnable action) {
        Button button = plain(text, action);
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    /** A button with only a picture; the label is read out and shown on hover. */
    public static Button icon(Glyph icon, String label, Runnable action) {
        Button button = plain("", action);
        button.setIcon(icon.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
