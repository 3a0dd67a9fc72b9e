package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** One row of a list on a phone: what it is called, what else matters, and what can be done with a thumb. */
public final class Card extends Div {

    private final Div text = new Div();

    public Card(String title) {
        addClassName("vptu-list-card");
        text.addClassName("vptu-list-card-text");
        Span name = new Span(title);
        name.addClassName("vptu-list-card-title");
        text.add(name);
        add(text);
    }

    /** Adds a line of smaller text, unless there is nothing to say. */
    public Card line(@Nullable String words) {
        if (words != null && !words.isBlank()) {
            Span line = new Span(words);
            line.addClassName("vptu-list-card-line");
            text.add(line);
        }
        return this;
    }

    /** Puts something at the right edge. */
    public Card end(Component action) {
        add(action);
        return this;
    }
}
