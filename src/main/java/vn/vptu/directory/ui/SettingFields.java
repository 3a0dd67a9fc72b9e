package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import vn.vptu.directory.OfficeText;

/** The fields of the office's settings that are chosen, and the words beside every field. */
final class SettingFields {

    private SettingFields() {}

    static String label(Component page, OfficeText text) {
        return page.getTranslation("directory.settings." + text.code() + ".label");
    }

    static String help(Component page, OfficeText text) {
        return page.getTranslation("directory.settings." + text.code() + ".help");
    }

    static Select<String> choice(Component page, OfficeText text) {
        Select<String> field = new Select<>();
        field.setItems(text.choices());
        field.setItemLabelGenerator(value -> switch (value) {
            case "yes" -> page.getTranslation("common.yes");
            case "no" -> page.getTranslation("common.no");
            default -> value;
        });
        field.setLabel(label(page, text));
        field.setHelperText(help(page, text));
        field.setWidthFull();
        return field;
    }
}
