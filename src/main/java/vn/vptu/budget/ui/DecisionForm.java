package vn.vptu.budget.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareOutlook;

/** The fields of a document of the estimate, its lines and their total. */
final class DecisionForm extends DraftForm<DecisionDraft> implements DocumentForm<DecisionDraft> {

    private static final int COLUMNS = 4;

    private final DecisionDesk desk;
    private final LineChoices choices;
    private final Select<DecisionKind> kind = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Picker holder;
    private final TextField number = new TextField(getTranslation("budget.decisions.number"));
    private final DatePicker decidedOn = Dates.field(getTranslation("budget.decisions.decided-on"));
    private final DatePicker effectiveOn = Dates.field(getTranslation("budget.decisions.counts-from"));
    private final TextField summary = new TextField(getTranslation("budget.decisions.summary"));
    private final RowsField<DecisionDraft.Line> lines;
    private final Div total = new Div();
    private final Button takeLeft = Buttons.plain(getTranslation("budget.decision.take-left"), this::takeLeft);

    DecisionForm(DecisionDesk desk) {
        super(DecisionDraft.class);
        this.desk = desk;
        this.choices = desk.choices();
        columns(COLUMNS);
        kind.setLabel(getTranslation("budget.decisions.kind"));
        kind.setItems(DecisionKind.values());
        kind.setItemLabelGenerator(each -> DecisionWords.kind(this, each));
        add("kind", kind).setRequiredIndicatorVisible(true);
        year.setLabel(getTranslation("budget.decisions.year"));
        year.setItems(desk.decisions().years());
        year.setItemLabelGenerator(each -> Integer.toString(each));
        add("year", year).setRequiredIndicatorVisible(true);
        holder = desk.unit(getTranslation("budget.decisions.holder"));
        wide(add("holderUnitId", holder, holder.ids()));
        holder.setRequiredIndicatorVisible(true);
        add("number", number, Texts.nullable());
        add("decidedOn", decidedOn);
        wide(add("issuer", new TextField(getTranslation("budget.decisions.issuer")), Texts.nullable()));
        add("effectiveOn", effectiveOn).setHelperText(getTranslation("budget.decision.counts-from-help"));
        wide(add("legalBasis", new TextField(getTranslation("budget.decisions.legal-basis")), Texts.nullable()));
        wide(add("summary", summary));
        summary.setRequiredIndicatorVisible(true);
        lines = addRows(
                "lines",
                new RowsField<>(
                        getTranslation("budget.decision.lines"),
                        getTranslation("budget.decision.add-line"),
                        getTranslation("budget.decision.remove-line"),
                        this::line));
        total.addClassName("vptu-total");
        getContent().add(takeLeft, total);
        onChange(this::recalculate);
    }

    private LineForm line() {
        LineForm form = new LineForm(choices, this::following, this::enter);
        form.show(kind.getValue());
        return form;
    }

    /** Goes to the line below, and from the last one to a new one. */
    private void enter(LineForm from) {
        List<LineForm> all = forms();
        int below = all.indexOf(from) + 1;
        if (below < all.size()) {
            all.get(below).focusFirst();
        } else {
            lines.addRow();
        }
    }

    /** Writes what is left of the year into lines, below those that say something already. */
    private void takeLeft() {
        Picker.Choice unit = holder.getValue();
        if (kind.getValue() == null || year.getValue() == null || unit == null) {
            Notices.error(getTranslation("budget.decision.take-left-first"));
            return;
        }
        List<DecisionDraft.Line> left = desk.decisions().leftOver(kind.getValue(), year.getValue(), unit.id());
        if (left.isEmpty()) {
            Notices.error(getTranslation("budget.decision.nothing-left", unit.text()));
            return;
        }
        List<DecisionDraft.Line> all = new ArrayList<>(forms().stream()
                .map(LineForm::typed)
                .filter(line -> line.amount() != null)
                .toList());
        all.addAll(left);
        lines.replace(all);
        recalculate();
        Notices.done(getTranslation("budget.decision.left-taken", left.size()));
    }

    /** A new line has the codes of the one above it. */
    private DecisionDraft.Line following() {
        List<LineForm> all = forms();
        return all.isEmpty() ? DecisionDraft.Line.BLANK : all.getLast().typed().next();
    }

    private List<LineForm> forms() {
        return lines.forms().stream().map(LineForm.class::cast).toList();
    }

    @Override
    public void read(DecisionDraft draft) {
        choices.take(draft.year(), draft.countsFrom());
        super.read(draft);
        recalculate();
    }

    /** Shows what follows from what is typed: what can be chosen, what is free, the total. */
    private void recalculate() {
        LocalDate from = effectiveOn.getValue() == null ? decidedOn.getValue() : effectiveOn.getValue();
        boolean others = choices.take(year.getValue(), from);
        List<LineForm> all = forms();
        for (LineForm each : all) {
            each.show(kind.getValue());
            if (others) {
                each.offer();
            }
        }
        takeLeft.setVisible(kind.getValue() == DecisionKind.WITHDRAWAL || kind.getValue() == DecisionKind.CARRY_OVER);
        DecisionDraft now = typed(all, from);
        List<Optional<ShareOutlook>> outlooks = desk.decisions().outlook(now);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).show(outlooks.get(i));
        }
        total.setText(
                getTranslation("budget.decision.total", all.size(), now.total().format()));
    }

    private DecisionDraft typed(List<LineForm> all, LocalDate from) {
        Picker.Choice unit = holder.getValue();
        return new DecisionDraft(
                kind.getValue(),
                year.getValue(),
                unit == null ? null : unit.id(),
                null,
                from,
                null,
                null,
                null,
                summary.getValue(),
                all.stream().map(LineForm::typed).toList());
    }

    @Override
    public void begin(DecisionDraft draft) {
        read(draft);
    }

    @Override
    public String title() {
        String typed = number.getValue().strip();
        return typed.isEmpty() ? summary.getValue().strip() : typed;
    }

    @Override
    public DecisionDraft blank() {
        return DecisionDraft.blank(desk.today().getYear(), null);
    }
}
