package vn.vptu.budget.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareOutlook;

/** The fields of a request to spend, its lines and their total in figures and words. */
final class RequestForm extends DraftForm<RequestDraft> implements DocumentForm<RequestDraft> {

    private static final int COLUMNS = 4;

    private final RequestDesk desk;
    private final LineChoices choices;
    private final boolean takes;
    private final Picker unit;
    private final Picker holder;
    private final Select<Integer> year = new Select<>();
    private final DatePicker neededBy = Dates.field(getTranslation("budget.requests.needed-by"));
    private final TextField number = new TextField(getTranslation("budget.requests.number"));
    private final TextField summary = new TextField(getTranslation("budget.requests.summary"));
    private final TextArea explanation = new TextArea(getTranslation("budget.request.explanation"));
    private final RowsField<RequestDraft.Line> lines;
    private final Div total = new Div();
    private final PlanWarnings warnings = new PlanWarnings();

    /**
     * The fields.
     *
     * @param takes whether somebody only says where the money comes from
     */
    RequestForm(RequestDesk desk, boolean takes) {
        super(RequestDraft.class);
        this.desk = desk;
        this.takes = takes;
        this.choices = desk.choices();
        columns(COLUMNS);
        unit = desk.unit(getTranslation("budget.requests.unit"));
        wide(add("unitId", unit, unit.ids()));
        unit.setRequiredIndicatorVisible(true);
        wide(add("summary", summary));
        summary.setRequiredIndicatorVisible(true);
        year.setLabel(getTranslation("budget.requests.year"));
        year.setItems(desk.decisions().years());
        year.setItemLabelGenerator(each -> Integer.toString(each));
        add("year", year).setRequiredIndicatorVisible(true);
        add("neededBy", neededBy).setRequiredIndicatorVisible(true);
        wide(add("number", number, Texts.nullable()));
        holder = desk.holder(getTranslation("budget.request.holder"));
        wide(add("holderUnitId", holder, holder.ids()));
        holder.setRequiredIndicatorVisible(true);
        wide(add("explanation", explanation, Texts.nullable()));
        explanation.setHelperText(getTranslation("budget.request.explanation-help"));
        lines = addRows(
                "lines",
                new RowsField<>(
                        getTranslation("budget.request.lines"),
                        getTranslation("budget.decision.add-line"),
                        getTranslation("budget.decision.remove-line"),
                        this::line));
        total.addClassName("vptu-total");
        getContent().add(total, warnings);
        if (takes) {
            for (HasValue<?, ?> field :
                    new HasValue<?, ?>[] {unit, summary, year, neededBy, number, holder, explanation}) {
                field.setReadOnly(true);
            }
        }
        onChange(this::recalculate);
    }

    private RequestLineForm line() {
        return new RequestLineForm(choices, takes, this::following, this::enter);
    }

    /** Goes to the line below, and from the last one to a new one. */
    private void enter(RequestLineForm from) {
        List<RequestLineForm> all = forms();
        int below = all.indexOf(from) + 1;
        if (below < all.size()) {
            all.get(below).focusFirst();
        } else if (!takes) {
            lines.addRow();
        }
    }

    /** A new line is from the share of the one above it. */
    private RequestDraft.Line following() {
        List<RequestLineForm> all = forms();
        return all.isEmpty() ? RequestDraft.Line.BLANK : all.getLast().typed().next();
    }

    private List<RequestLineForm> forms() {
        return lines.forms().stream().map(RequestLineForm.class::cast).toList();
    }

    @Override
    public void begin(RequestDraft draft) {
        choices.take(draft.year(), draft.neededBy());
        read(draft);
        recalculate();
    }

    /** Shows what follows from what is typed: what can be chosen, what is free, the total. */
    private void recalculate() {
        boolean others = choices.take(year.getValue(), neededBy.getValue());
        List<RequestLineForm> all = forms();
        if (others) {
            all.forEach(RequestLineForm::offer);
        }
        Picker.Choice given = holder.getValue();
        RequestDraft now = new RequestDraft(
                year.getValue(),
                given == null ? null : given.id(),
                null,
                null,
                "",
                null,
                neededBy.getValue(),
                all.stream().map(RequestLineForm::typed).toList());
        List<Optional<ShareOutlook>> outlooks = desk.requests().outlook(now);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).show(outlooks.get(i));
        }
        warnings.show(desk.warnings(null, now));
        total.setText(getTranslation(
                "budget.voucher.total", all.size(), now.total().format(), VoucherWords.inWords(now.total())));
    }

    @Override
    public String title() {
        return summary.getValue().strip();
    }

    @Override
    public RequestDraft blank() {
        return desk.requests().blank();
    }
}
