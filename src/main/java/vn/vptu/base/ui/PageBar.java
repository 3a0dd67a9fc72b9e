package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The line above a page: its title and states on the left, what can be done on the right, the next action last. */
public final class PageBar extends Div {

    private final H1 title = new H1();
    private final Div states = new Div();
    private final Div actions = new Div();

    public PageBar(String text) {
        addClassName("vptu-page-bar");
        title.setText(text);
        states.addClassName("vptu-page-bar-states");
        actions.addClassName("vptu-page-bar-actions");
        add(title, states, actions);
    }

    public PageBar() {
        this("");
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Replaces the states beside the title. */
    public void setStates(Component... chips) {
        states.removeAll();
        states.add(chips);
    }

    /** Replaces the actions. */
    public void setActions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
    }
}
