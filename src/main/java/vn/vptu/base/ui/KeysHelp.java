package vn.vptu.base.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The list of keys, opened by {@code ?}. */
final class KeysHelp extends Dialog {

    private static final List<String> KEYS = List.of(
            "search",
            "palette",
            "new",
            "edit",
            "save",
            "paper",
            "leave",
            "arrows",
            "enter",
            "move",
            "weeks",
            "help",
            "screen-help");

    KeysHelp() {
        setHeaderTitle(getTranslation("keys.title"));
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-keys");
        for (String key : KEYS) {
            Span cap = new Span(getTranslation("keys." + key + ".key"));
            cap.addClassName("vptu-key");
            list.add(new DescriptionList.Term(cap));
            list.add(new DescriptionList.Description(getTranslation("keys." + key + ".text")));
        }
        add(list);
        getFooter().add(Buttons.primary(getTranslation("common.close"), this::close));
    }
}
