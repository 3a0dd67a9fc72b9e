package vn.vptu.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.vptu.base.ui.Chip;
import vn.vptu.directory.Leaders;
import vn.vptu.directory.Organs;
import vn.vptu.directory.People;
import vn.vptu.directory.Rooms;
import vn.vptu.directory.Units;

/** What an administrator of an empty installation enters, in the order in which one thing needs the other. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class FirstSteps extends Composite<Div> {

    private final OrderedList steps = new OrderedList();
    private boolean unfinished;

    FirstSteps(Units units, People people, Leaders leaders, Organs organs, Rooms rooms) {
        step("settings", "admin/settings", -1);
        step("units", "catalogue/units", units.count(""));
        step("people", "catalogue/people", people.count(""));
        step("leaders", "catalogue/leaders", leaders.count(""));
        step("organs", "catalogue/organs", organs.count(""));
        step("rooms", "catalogue/rooms", rooms.count(""));
        step("accounts", "admin/accounts", -1);
        getContent().addClassNames("vptu-desk-box", "vptu-narrow");
        getContent()
                .add(
                        new H2(getTranslation("home.first.title")),
                        new Paragraph(getTranslation("home.first.help")),
                        steps);
    }

    /** Adds a step; how much is there already, or less than nothing when that cannot be counted. */
    private void step(String name, String path, long there) {
        ListItem item = new ListItem(new Anchor(path, getTranslation("home.first." + name)));
        if (there >= 0) {
            item.add(
                    there == 0
                            ? new Chip(getTranslation("home.first.nothing"), Chip.Tone.WARN)
                            : new Chip(getTranslation("home.first.there", there), Chip.Tone.OK));
        }
        unfinished |= there == 0;
        steps.add(item);
    }

    /** Whether something that the week cannot do without is still missing. */
    boolean unfinished() {
        return unfinished;
    }
}
