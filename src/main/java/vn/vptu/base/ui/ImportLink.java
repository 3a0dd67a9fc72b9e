package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.Imports;

/** The way from the page of a catalogue to its import, for those who may; where several kinds of files come, to each. */
public final class ImportLink {

    private ImportLink() {}

    /** The button; nothing to see when these records cannot be imported, or not by whoever looks. */
    public static Component of(String path) {
        Div place = new Div();
        place.addClassName("vptu-import-link");
        List<ImportDefinition<?>> offered = Beans.get(Imports.class).offered(path);
        place.setVisible(!offered.isEmpty());
        if (offered.size() == 1) {
            place.add(Buttons.quiet(place.getTranslation("imports.open"), () -> open(offered.getFirst())));
        } else if (!offered.isEmpty()) {
            Button button = Buttons.quiet(place.getTranslation("imports.open"), () -> {});
            ContextMenu menu = Menus.of(button);
            offered.forEach(
                    definition -> menu.addItem(place.getTranslation(definition.titleKey()), click -> open(definition)));
            place.add(button);
        }
        return place;
    }

    private static void open(ImportDefinition<?> definition) {
        UI.getCurrent().navigate("imports/" + definition.code());
    }
}
