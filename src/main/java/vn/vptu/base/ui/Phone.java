package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Telephone numbers that can be called from where they stand. */
public final class Phone {

    private Phone() {}

    /** The number as a link; a dash when there is none. */
    public static Component text(@Nullable String number) {
        if (number == null) {
            return new Span("–");
        }
        Anchor link = new Anchor(address(number), number);
        link.addClassName("vptu-link");
        return link;
    }

    /** A button as large as a thumb; the label is read out. */
    public static Component button(String number, String label) {
        Anchor link = new Anchor(address(number), Glyph.PHONE.create());
        link.addClassName("vptu-call");
        link.setAriaLabel(label);
        return link;
    }

    private static String address(String number) {
        return "tel:" + number.replaceAll("[^0-9+]", "");
    }
}
