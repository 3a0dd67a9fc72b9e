package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.FiscalYearDraft;
import vn.vptu.budget.FiscalYears;

/** The fields of a fiscal year, with its calendar. Which year it is can only be read once it is stored. */
final class FiscalYearForm extends FixedForm<FiscalYearDraft> {

    private final FiscalYears years;
    private final IntegerField year;

    FiscalYearForm(FiscalYears years, WorkingDays days) {
        super(FiscalYearDraft.class);
        this.years = years;
        year = add("year", new IntegerField(getTranslation("budget.years.year")));
        year.setRequiredIndicatorVisible(true);
        wide(add("note", new TextArea(getTranslation("budget.years.note")), Texts.nullable()));
        addRows(
                "deadlines",
                new RowsField<>(
                        getTranslation("budget.years.calendar"),
                        getTranslation("budget.years.add-deadline"),
                        getTranslation("budget.years.remove-deadline"),
                        () -> new DeadlineForm(days)));
        fix(year);
    }

    /** The next year, with the calendar of the last one. */
    @Override
    FiscalYearDraft begin() {
        return years.proposal();
    }

    private static final class DeadlineForm extends DraftForm<FiscalYearDraft.Deadline> {

        private final WorkingDays days;
        private final DatePicker due;

        DeadlineForm(WorkingDays days) {
            super(FiscalYearDraft.Deadline.class);
            this.days = days;
            due = add("dueOn", Dates.field(getTranslation("budget.years.due-on")));
            due.setRequiredIndicatorVisible(true);
            due.addValueChangeListener(change -> sayWhetherWorked(change.getValue()));
            add("code", new TextField(getTranslation("budget.years.deadline-code")))
                    .setRequiredIndicatorVisible(true);
            TextField text = add("text", new TextField(getTranslation("budget.years.text")));
            text.setRequiredIndicatorVisible(true);
            wide(text);
            wide(add("legalBasis", new TextField(getTranslation("budget.codes.legal-basis")), Texts.nullable()));
        }

        /** A day off stays as the law has it; whoever works by it sees the working days beside it. */
        private void sayWhetherWorked(@Nullable LocalDate day) {
            if (day == null
                    || day.getYear() <= WorkingDays.FIRST_YEAR
                    || day.getYear() >= WorkingDays.LAST_YEAR
                    || days.isWorkingDay(day)) {
                due.setHelperText(null);
                return;
            }
            due.setHelperText(getTranslation(
                    "budget.years.day-off", days.plusWorkingDays(day, -1), days.plusWorkingDays(day, 1)));
        }

        @Override
        public FiscalYearDraft.Deadline blank() {
            return FiscalYearDraft.Deadline.blank();
        }
    }
}
