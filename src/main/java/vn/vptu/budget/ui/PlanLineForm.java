package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanProgress;

/**
 * One row of a plan: an item and its four quarters, below each what was used and is left. The arrows and Enter go from row to
 * row within a quarter; cells copied from a spreadsheet can be pasted.
 */
final class PlanLineForm extends DraftForm<PlanDraft.Line> {

    private static final int COLUMNS = 6;

    /** Says what was pasted, and keeps the browser from putting all of it into one field. */
    private static final String PASTED = "(/[\\t\\n]/.test(event.clipboardData.getData('text').trim())"
            + " ? (event.preventDefault(), event.clipboardData.getData('text')) : '')";

    /** What the rows do together. */
    interface Neighbours {

        /** Goes up or down within a quarter, 0 to 3. */
        void go(PlanLineForm from, int rows, int quarter);

        /** Cells were pasted into a quarter, or into the item when that is below zero. */
        void paste(PlanLineForm into, int quarter, String text);
    }

    private final LineChoices choices;
    private final CodeBox item = new CodeBox(getTranslation("budget.plan.item"));
    private final CodeBox subitem = new CodeBox(getTranslation("budget.plan.subitem"));
    private final List<MoneyField> quarters = Stream.of(
                    getTranslation("budget.plans.quarter1"),
                    getTranslation("budget.plans.quarter2"),
                    getTranslation("budget.plans.quarter3"),
                    getTranslation("budget.plans.quarter4"))
            .map(MoneyField::new)
            .toList();
    private final TextField note = new TextField(getTranslation("budget.decision.note"));
    private final Span total = small();
    private final List<Span> used =
            Stream.generate(PlanLineForm::small).limit(PlanDraft.QUARTERS).toList();

    PlanLineForm(LineChoices choices, Neighbours neighbours) {
        super(PlanDraft.Line.class);
        this.choices = choices;
        columns(COLUMNS);
        add("item", item).setRequiredIndicatorVisible(true);
        add("subitem", subitem);
        add("quarter1", quarters.get(0));
        add("quarter2", quarters.get(1));
        add("quarter3", quarters.get(2));
        add("quarter4", quarters.get(3));
        add("note", note, Texts.nullable());
        addCell(total);
        used.forEach(this::addCell);
        for (int quarter = 0; quarter < PlanDraft.QUARTERS; quarter++) {
            MoneyField field = quarters.get(quarter);
            int at = quarter;
            key(field, Key.ENTER, () -> neighbours.go(this, 1, at));
            key(field, Key.ARROW_DOWN, () -> neighbours.go(this, 1, at));
            key(field, Key.ARROW_UP, () -> neighbours.go(this, -1, at));
            pasted(field, neighbours, at);
        }
        pasted(item, neighbours, -1);
        offer();
    }

    private static Span small() {
        Span words = new Span();
        words.addClassNames("vptu-muted", "vptu-small");
        return words;
    }

    private void key(MoneyField field, Key key, Runnable action) {
        Shortcuts.addShortcutListener(this, action::run, key).listenOn(field).resetFocusOnActiveElement();
    }

    private void pasted(Component field, Neighbours neighbours, int quarter) {
        field.getElement()
                .addEventListener("paste", event -> {
                    String text = event.getEventData().get(PASTED).asString();
                    if (PlanBlock.isBlock(text)) {
                        neighbours.paste(this, quarter, text);
                    }
                })
                .addEventData(PASTED);
    }

    /** Offers the codes of the year. */
    void offer() {
        item.offer(choices.of(CodeKind.ITEM));
        subitem.offer(choices.of(CodeKind.SUBITEM));
    }

    void focus(int quarter) {
        quarters.get(quarter).focus();
    }

    /** Fills in cells that were pasted, from this quarter on; what was not copied stays. */
    void fill(PlanBlock.Row row, int from) {
        if (row.item() != null) {
            item.setValue(row.item());
            subitem.setValue(row.subitem());
        }
        IntStream.range(0, row.amounts().size())
                .filter(i -> from + i < PlanDraft.QUARTERS)
                .forEach(i -> quarters.get(from + i).setValue(row.amounts().get(i)));
    }

    /**
     * Says what is used and left of the item up to the end of each quarter.
     *
     * @param planned what all rows of the item plan, quarter by quarter
     * @param progress what was used of it; null while the share or the item is not known
     */
    void show(List<Dong> planned, @Nullable PlanProgress progress) {
        total.setText(getTranslation("budget.plan.row-total", typed().total().format()));
        for (int quarter = 1; quarter <= PlanDraft.QUARTERS; quarter++) {
            Span words = used.get(quarter - 1);
            if (progress == null) {
                words.setText("");
                continue;
            }
            Dong left = Dong.sum(planned.subList(0, quarter)).minus(progress.until(quarter));
            words.setText(getTranslation(
                    "budget.plan.used-left", progress.used().get(quarter - 1).format(), left.format()));
            words.setClassName("vptu-over", left.isNegative());
            words.setClassName("vptu-muted", !left.isNegative());
        }
    }

    /** The row as it stands, whole or not. */
    PlanDraft.Line typed() {
        return new PlanDraft.Line(
                item.getValue(),
                subitem.getValue(),
                quarters.get(0).getValue(),
                quarters.get(1).getValue(),
                quarters.get(2).getValue(),
                quarters.get(3).getValue(),
                null);
    }

    @Override
    public PlanDraft.Line blank() {
        return PlanDraft.Line.BLANK;
    }
}
