package vn.vptu.budget.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.CodeName;
import vn.vptu.budget.Treasuries;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.directory.Units;

/** The fields of an account at the Treasury. What tells a stored account from others can only be read. */
final class TreasuryAccountForm extends FixedForm<TreasuryAccountDraft> {

    private final Treasuries treasuries;
    private final BudgetCodes codes;
    private final LocalDate today;
    private final ComboBox<String> treasury = new ComboBox<>();
    private final ComboBox<String> chapter = new ComboBox<>();
    private final Map<String, String> offices = new LinkedHashMap<>();
    private final Map<String, String> chapters = new LinkedHashMap<>();
    private final TextField number;
    private final DatePicker from;

    TreasuryAccountForm(Treasuries treasuries, BudgetCodes codes, Units units, LocalDate today) {
        super(TreasuryAccountDraft.class);
        this.treasuries = treasuries;
        this.codes = codes;
        this.today = today;
        number = add("accountNo", new TextField(getTranslation("budget.accounts.account-no")));
        number.setRequiredIndicatorVisible(true);
        Select<AccountKind> kind = new Select<>();
        kind.setLabel(getTranslation("budget.accounts.kind"));
        kind.setItems(AccountKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("enum.AccountKind." + each.name()));
        add("kind", kind).setRequiredIndicatorVisible(true);
        from = Dates.field(getTranslation("common.from"));
        treasury.setLabel(getTranslation("budget.accounts.treasury"));
        treasury.setItemLabelGenerator(each -> offices.getOrDefault(each, each));
        treasury.setRequiredIndicatorVisible(true);
        wide(add("treasuryCode", treasury, chosen()));
        Picker unit = Choices.unit(getTranslation("budget.accounts.unit"), units, today);
        unit.setRequiredIndicatorVisible(true);
        wide(add("unitId", unit, unit.ids()));
        chapter.setLabel(getTranslation("budget.accounts.chapter"));
        chapter.setItemLabelGenerator(each -> chapters.getOrDefault(each, each));
        chapter.setClearButtonVisible(true);
        add("chapter", chapter);
        IntegerField level = add("budgetLevel", new IntegerField(getTranslation("budget.accounts.level")));
        level.setHelperText(getTranslation("budget.accounts.level-help"));
        add("validFrom", from).setRequiredIndicatorVisible(true);
        add("validTo", Dates.field(getTranslation("common.to")), Dates.lastDay());
        wide(add("note", new TextArea(getTranslation("budget.accounts.note")), Texts.nullable()));
        offer(today);
        from.addValueChangeListener(change -> offer(change.getValue()));
        fix(number, treasury, from);
    }

    /** Nothing chosen is an empty code. */
    private static Converter<String, String> chosen() {
        return Converter.from(
                code -> Result.ok(code == null ? "" : code), code -> code == null || code.isEmpty() ? null : code);
    }

    /** What holds on the first day; what had been chosen stays chosen, and saving says when it does not hold. */
    private void offer(LocalDate first) {
        LocalDate day = first == null ? today : first;
        offer(treasury, offices, treasuries.valid(day));
        offer(chapter, chapters, codes.valid(CodeKind.CHAPTER, day));
    }

    private static void offer(ComboBox<String> field, Map<String, String> labels, List<CodeName> valid) {
        String was = field.getValue();
        labels.clear();
        valid.forEach(each -> labels.put(each.code(), each.label()));
        field.setItems(labels.keySet());
        field.setValue(was);
    }

    @Override
    TreasuryAccountDraft begin() {
        return TreasuryAccountDraft.blank(today);
    }
}
