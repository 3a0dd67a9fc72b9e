package vn.vptu.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.reporting.FormDraft;

/** One text of a form: what it is on the paper, its words, whether it is printed; below it the model's words where they differ. */
final class FormLineForm extends DraftForm<FormDraft.Line> {

    private final TextArea text;

    FormLineForm() {
        super(FormDraft.Line.class);
        keep("key");
        keep("standard");
        text = add("text", new TextArea());
        wide(text);
        Checkbox shown = addPlain("shown", new Checkbox(getTranslation("reporting.forms.shown")));
        wide(shown);
    }

    @Override
    public void read(FormDraft.Line line) {
        super.read(line);
        text.setLabel(name(line.key()));
        String standard = line.standard();
        text.setHelperText(
                standard == null || Objects.equals(standard, line.text())
                        ? null
                        : getTranslation("reporting.forms.standard", standard));
    }

    private String name(String key) {
        if (key.startsWith("column.")) {
            return getTranslation("reporting.forms.text.column");
        }
        if (key.startsWith("signature.")) {
            String number = key.replaceAll("\\D", "");
            return key.endsWith(".hint")
                    ? getTranslation("reporting.forms.text.signature-hint", number)
                    : getTranslation("reporting.forms.text.signature", number);
        }
        return switch (key) {
            case "title" -> getTranslation("reporting.forms.text.title");
            case "total" -> getTranslation("reporting.forms.text.total");
            case "carried-forward" -> getTranslation("reporting.forms.text.carried-forward");
            case "rounding-note" -> getTranslation("reporting.forms.text.rounding-note");
            case "brought-forward" -> getTranslation("reporting.forms.text.brought-forward");
            case "recipients" -> getTranslation("reporting.forms.text.recipients");
            case "draft-mark" -> getTranslation("reporting.forms.text.draft-mark");
            default -> getTranslation("reporting.forms.text.other");
        };
    }

    @Override
    public FormDraft.Line blank() {
        return new FormDraft.Line("", null, "", true);
    }
}
