package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import vn.vptu.base.imports.Imports;

/** The way from the page of a catalogue to its import, for those who may. */
public final class ImportLink {

    private ImportLink() {}

    /** The button; nothing to see when these records cannot be imported, or not by whoever looks. */
    public static Component of(String path) {
        Div place = new Div();
        place.addClassName("vptu-import-link");
        Beans.get(Imports.class)
                .offered(path)
                .ifPresentOrElse(
                        definition -> place.add(Buttons.quiet(
                                place.getTranslation("imports.open"),
                                () -> UI.getCurrent().navigate("imports/" + definition.code()))),
                        () -> place.setVisible(false));
        return place;
    }
}
