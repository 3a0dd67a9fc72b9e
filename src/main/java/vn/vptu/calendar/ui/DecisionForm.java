package vn.vptu.calendar.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.RowsField;

/** The fields of a yearly decision. Days off instead of weekends are proposed as soon as the holiday is entered. */
final class DecisionForm extends DraftForm<DecisionDraft> {

    private boolean proposing;

    /**
     * Makes the fields.
     *
     * @param swapsOnly whether the decision has no holiday of its own
     * @param year the year in which the calendars open
     * @param propose the days off that follow from the days of the holiday
     */
    DecisionForm(boolean swapsOnly, int year, Function<List<LocalDate>, List<LocalDate>> propose) {
        super(DecisionDraft.class);
        if (swapsOnly) {
            keep("first");
            keep("last");
            keep("compensation");
        } else {
            DatePicker first = required("first", Dates.field(getTranslation("common.from")), year);
            DatePicker last = required("last", Dates.field(getTranslation("common.to")), year);
            first.addValueChangeListener(change -> openAt(last, change.getValue()));
            RowsField<DecisionDraft.Compensation> compensation = addRows(
                    "compensation",
                    new RowsField<>(
                            getTranslation("calendar.holidays.compensation"),
                            getTranslation("calendar.holidays.add-compensation"),
                            getTranslation("calendar.holidays.remove-compensation"),
                            () -> new CompensationForm(year)));
            Runnable proposal = () -> {
                if (proposing) {
                    DecisionDraft typed =
                            new DecisionDraft(first.getValue(), last.getValue(), List.of(), List.of(), "");
                    compensation.replace(propose.apply(typed.holiday()).stream()
                            .map(DecisionDraft.Compensation::new)
                            .toList());
                }
            };
            first.addValueChangeListener(change -> proposal.run());
            last.addValueChangeListener(change -> proposal.run());
        }
        addRows(
                "swaps",
                new RowsField<>(
                        getTranslation("calendar.holidays.swaps"),
                        getTranslation("calendar.holidays.add-swap"),
                        getTranslation("calendar.holidays.remove-swap"),
                        () -> new SwapForm(year)));
        TextArea basis = add("basis", new TextArea(getTranslation("calendar.holidays.basis")));
        basis.setHelperText(getTranslation("calendar.holidays.basis-help"));
        basis.setRequiredIndicatorVisible(true);
        wide(basis);
    }

    private DatePicker required(String name, DatePicker field, int year) {
        add(name, field);
        field.setRequiredIndicatorVisible(true);
        field.setInitialPosition(LocalDate.of(year, 1, 1));
        return field;
    }

    private static void openAt(DatePicker field, @org.jspecify.annotations.Nullable LocalDate day) {
        if (day != null) {
            field.setInitialPosition(day);
        }
    }

    /** What is stored is shown as it is; proposals begin with the first change. */
    @Override
    public void read(DecisionDraft draft) {
        proposing = false;
        super.read(draft);
        proposing = true;
    }

    @Override
    public DecisionDraft blank() {
        return DecisionDraft.blank();
    }

    private static final class CompensationForm extends DraftForm<DecisionDraft.Compensation> {

        CompensationForm(int year) {
            super(DecisionDraft.Compensation.class);
            DatePicker day = add("day", Dates.field(getTranslation("calendar.holidays.compensation-day")));
            day.setInitialPosition(LocalDate.of(year, 1, 1));
        }

        @Override
        public DecisionDraft.Compensation blank() {
            return new DecisionDraft.Compensation(null);
        }
    }

    private static final class SwapForm extends DraftForm<DecisionDraft.Swap> {

        SwapForm(int year) {
            super(DecisionDraft.Swap.class);
            LocalDate start = LocalDate.of(year, 1, 1);
            add("off", Dates.field(getTranslation("calendar.holidays.swap-off")))
                    .setInitialPosition(start);
            add("work", Dates.field(getTranslation("calendar.holidays.swap-work")))
                    .setInitialPosition(start);
        }

        @Override
        public DecisionDraft.Swap blank() {
            return new DecisionDraft.Swap(null, null);
        }
    }
}
