package vn.vptu.base.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A state as colour and word. */
public final class Chip extends Span {

    /** What the colour says; the word says it too. */
    public enum Tone {
        OK,
        WARN,
        BAD,
        INFO,
        MUTED
    }

    public Chip(String word, Tone tone) {
        super(word);
        addClassNames("vptu-chip", "vptu-chip-" + tone.name().toLowerCase(Locale.ROOT));
    }
}
