package vn.vptu.base.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short messages at the edge of the page. What must be read stays until it is closed. */
public final class Notices {

    private static final int SHORT = 4000;

    private Notices() {}

    /** Something worked; goes away by itself. */
    public static void done(String sentence) {
        Notification notification = new Notification(sentence, SHORT, Notification.Position.BOTTOM_START);
        notification.addClassName("vptu-notice-done");
        notification.open();
    }

    /** Something did not work; stays until it is closed. */
    public static void error(String sentence) {
        Notification notification = new Notification();
        notification.addClassName("vptu-notice-error");
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.setAssertive(true);
        Button close = new Button(Glyph.CLOSE.create(), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClickShortcut(Key.ESCAPE);
        close.setAriaLabel(close.getTranslation("common.close"));
        HorizontalLayout line = new HorizontalLayout(new Span(sentence), close);
        line.setAlignItems(HorizontalLayout.Alignment.CENTER);
        notification.add(line);
        notification.open();
    }
}
