package vn.vptu.reporting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Comparator;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.reporting.Forms;
import vn.vptu.reporting.NumberSchemeDraft;
import vn.vptu.reporting.NumberSchemeDraft.Restart;

/** One way of numbering. */
final class NumberSchemeForm extends DraftForm<NumberSchemeDraft> {

    private final LocalDate today;

    NumberSchemeForm(Forms forms, LocalDate today) {
        super(NumberSchemeDraft.class);
        this.today = today;
        Select<String> report = new Select<>();
        report.setLabel(getTranslation("reporting.numbers.report"));
        report.setItems(forms.codes().stream()
                .sorted(Comparator.comparing(code -> SearchKey.of(getTranslation(forms.titleKey(code)))))
                .toList());
        report.setItemLabelGenerator(code -> code == null ? "" : getTranslation(forms.titleKey(code)));
        add("report", report).setRequiredIndicatorVisible(true);
        wide(report);
        TextField issuer = add("issuer", new TextField(getTranslation("reporting.numbers.issuer")));
        issuer.setRequiredIndicatorVisible(true);
        wide(issuer);
        TextField type = add("typeCode", new TextField(getTranslation("reporting.numbers.type-code")));
        type.setRequiredIndicatorVisible(true);
        type.setHelperText(getTranslation("reporting.numbers.type-code-help"));
        TextField organ = add("organCode", new TextField(getTranslation("reporting.numbers.organ-code")));
        organ.setRequiredIndicatorVisible(true);
        organ.setHelperText(getTranslation("reporting.numbers.organ-code-help"));
        Select<PaperFamily> family = new Select<>();
        family.setLabel(getTranslation("reporting.numbers.family"));
        family.setItems(PaperFamily.PARTY, PaperFamily.STATE);
        family.setItemLabelGenerator(each -> getTranslation("enum.PaperFamily." + each.name()));
        family.setHelperText(getTranslation("reporting.numbers.family-help"));
        add("family", family).setRequiredIndicatorVisible(true);
        Select<Restart> restarts = new Select<>();
        restarts.setLabel(getTranslation("reporting.numbers.restarts"));
        restarts.setItems(Restart.values());
        restarts.setItemLabelGenerator(each -> getTranslation("enum.Restart." + each.name()));
        add("restarts", restarts).setRequiredIndicatorVisible(true);
        IntegerField first = add("firstNo", new IntegerField(getTranslation("reporting.numbers.first-no")));
        first.setRequiredIndicatorVisible(true);
        first.setHelperText(getTranslation("reporting.numbers.first-no-help"));
        addPlain("leadingZero", new Checkbox(getTranslation("reporting.numbers.leading-zero")));
        add("validFrom", Dates.field(getTranslation("reporting.numbers.valid-from")))
                .setRequiredIndicatorVisible(true);
        add("validTo", Dates.field(getTranslation("reporting.numbers.valid-to")), Dates.lastDay());
    }

    @Override
    public NumberSchemeDraft blank() {
        return new NumberSchemeDraft(null, "", "", "", PaperFamily.PARTY, Restart.TERM, true, 1, today, null);
    }
}
