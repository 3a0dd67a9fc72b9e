package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.PersonAdvanceDraft;

/** The fields of a request for an advance; an overdue advance of the person is said as soon as the person is chosen. */
final class PersonAdvanceForm extends DraftForm<PersonAdvanceDraft> implements DocumentForm<PersonAdvanceDraft> {

    private static final int COLUMNS = 4;

    private final PersonAdvanceDesk desk;
    private final @Nullable Long id;
    private final TextField number = new TextField(getTranslation("budget.advances.number"));
    private final DatePicker askedOn = Dates.field(getTranslation("budget.advances.asked-on"));
    private final DatePicker dueOn = Dates.field(getTranslation("budget.advances.due-on"));
    private final Picker person;
    private final TextField purpose = new TextField(getTranslation("budget.advances.purpose"));
    private final Paragraph warning = new Paragraph();

    PersonAdvanceForm(PersonAdvanceDesk desk, @Nullable Long id) {
        super(PersonAdvanceDraft.class);
        this.desk = desk;
        this.id = id;
        columns(COLUMNS);
        add("number", number).setRequiredIndicatorVisible(true);
        add("askedOn", askedOn).setRequiredIndicatorVisible(true);
        person = desk.person(getTranslation("budget.advances.person"));
        wide(add("personId", person, person.ids()));
        person.setRequiredIndicatorVisible(true);
        warning.addClassName("vptu-draft-offer");
        warning.getElement().setAttribute("role", "status");
        warning.setVisible(false);
        addRow(warning);
        MoneyField amount = new MoneyField(getTranslation("budget.advances.amount"));
        wide(add("amount", amount));
        amount.setRequiredIndicatorVisible(true);
        add("dueOn", dueOn);
        wide(add("purpose", purpose));
        purpose.setRequiredIndicatorVisible(true);
        wide(add("activity", new TextField(getTranslation("budget.advances.activity")), Texts.nullable()));
        TextField source = new TextField(getTranslation("budget.advance.cash-source"));
        source.setHelperText(getTranslation("budget.advance.cash-source-help"));
        wide(add("cashSource", source, Texts.nullable()));
        Picker voucher = desk.voucher(getTranslation("budget.advance.voucher"));
        voucher.setHelperText(getTranslation("budget.advance.voucher-help"));
        wide(add("voucherId", voucher, voucher.ids()));
        onChange(this::follow);
    }

    @Override
    public void begin(PersonAdvanceDraft draft) {
        read(draft);
        follow();
    }

    /** By when it would be due, and whether the person has one that is overdue. */
    private void follow() {
        LocalDate asked = askedOn.getValue();
        LocalDate day = asked == null || !Check.askable(asked) ? desk.today() : asked;
        dueOn.setHelperText(
                getTranslation("budget.advance.due-help", desk.rules().on(day).dueDays()));
        Picker.Choice chosen = person.getValue();
        String sentence = chosen == null
                ? ""
                : desk.advances()
                        .warning(chosen.id(), id)
                        .map(found -> AdvanceWords.overdue(this, found))
                        .orElse("");
        warning.setText(sentence);
        warning.setVisible(!sentence.isEmpty());
    }

    @Override
    public String title() {
        String typed = number.getValue().strip();
        return typed.isEmpty() ? purpose.getValue().strip() : typed;
    }

    @Override
    public PersonAdvanceDraft blank() {
        return PersonAdvanceDraft.blank(desk.today());
    }
}
