package vn.vptu.reporting.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.Sheet;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.reporting.FormDraft;
import vn.vptu.reporting.Forms;

/** One version of a form. A new one begins with the texts of the version that holds today. */
final class FormForm extends DraftForm<FormDraft> {

    private final Forms forms;
    private final Select<String> code = new Select<>();
    private final Select<Sheet> sheet = new Select<>();
    private final RowsField<FormDraft.Line> texts;
    private boolean fresh;

    FormForm(Forms forms) {
        super(FormDraft.class);
        this.forms = forms;
        code.setLabel(getTranslation("reporting.forms.code"));
        code.setItems(forms.codes().stream()
                .sorted(Comparator.comparing(this::nameOf))
                .toList());
        code.setItemLabelGenerator(this::nameOf);
        wide(add("code", code));
        add("validFrom", Dates.field(getTranslation("reporting.forms.valid-from")))
                .setRequiredIndicatorVisible(true);
        add(
                        "family",
                        choice(
                                "reporting.forms.family",
                                PaperFamily.values(),
                                it -> getTranslation("enum.PaperFamily." + it.name())))
                .setHelperText(getTranslation("reporting.forms.family-help"));
        wide(add("formCode", new TextField(getTranslation("reporting.forms.form-code")), Texts.nullable()));
        wide(add("legalLine", new TextArea(getTranslation("reporting.forms.legal-line")), Texts.nullable()));
        TextArea basis = add("basis", new TextArea(getTranslation("reporting.forms.basis")), Texts.nullable());
        basis.setHelperText(getTranslation("reporting.forms.basis-help"));
        wide(basis);
        add(
                "unit",
                choice(
                        "reporting.forms.unit",
                        NumberStyle.Unit.values(),
                        it -> getTranslation("enum.Unit." + it.name())));
        add(
                "zero",
                choice(
                        "reporting.forms.zero",
                        NumberStyle.Zero.values(),
                        it -> getTranslation("enum.Zero." + it.name())));
        add(
                "negative",
                choice(
                        "reporting.forms.negative",
                        NumberStyle.Negative.values(),
                        it -> getTranslation("enum.Negative." + it.name())));
        sheet.setLabel(getTranslation("reporting.forms.sheet"));
        sheet.setItems(Sheet.values());
        sheet.setEmptySelectionAllowed(true);
        sheet.setEmptySelectionCaption(getTranslation("reporting.forms.sheet-own"));
        sheet.setItemLabelGenerator(it ->
                it == null ? getTranslation("reporting.forms.sheet-own") : getTranslation("enum.Sheet." + it.name()));
        add("sheet", sheet);
        addPlain("verified", new Checkbox(getTranslation("reporting.forms.verified")));
        texts = addRows(
                "texts",
                new RowsField<>(
                                getTranslation("reporting.forms.texts"),
                                getTranslation("reporting.forms.texts"),
                                getTranslation("reporting.forms.texts"),
                                FormLineForm::new)
                        .fixed());
        code.addValueChangeListener(change -> {
            if (fresh && change.isFromClient() && change.getValue() != null) {
                read(forms.next(change.getValue()));
            }
        });
    }

    private <E> Select<E> choice(String label, E[] constants, ItemLabelGenerator<E> words) {
        Select<E> choice = new Select<>();
        choice.setLabel(getTranslation(label));
        choice.setItems(constants);
        choice.setItemLabelGenerator(words);
        choice.setRequiredIndicatorVisible(true);
        return choice;
    }

    private String nameOf(String report) {
        return getTranslation(forms.titleKey(report));
    }

    @Override
    public void read(FormDraft draft) {
        fresh = draft.validFrom() == null;
        super.read(draft);
        code.setReadOnly(!fresh);
        // Other papers are drawn for one sheet.
        sheet.setVisible(forms.isList(draft.code()));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        code.setReadOnly(readOnly || !fresh);
    }

    @Override
    public FormDraft blank() {
        return forms.next(forms.codes().getFirst());
    }
}
