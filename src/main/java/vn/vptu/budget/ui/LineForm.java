package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareOutlook;

/** One line of a document: whose money, how much, and what is free before and after. Enter goes to the next line. */
final class LineForm extends DraftForm<DecisionDraft.Line> {

    static final String ENTER = "event.key === 'Enter' && !event.isComposing";

    private static final int COLUMNS = 6;

    private final LineChoices choices;
    private final Supplier<DecisionDraft.Line> fresh;
    private final CodeBox chapter = new CodeBox(getTranslation("budget.decision.chapter"));
    private final CodeBox subcategory = new CodeBox(getTranslation("budget.decision.subcategory"));
    private final CodeBox source = new CodeBox(getTranslation("budget.decision.source"));
    private final CodeBox programme = new CodeBox(getTranslation("budget.decision.programme"));
    private final Picker unit;
    private final Picker task;
    private final MoneyField amount = new MoneyField(getTranslation("budget.decision.amount"));
    private final CodeBox reason = new CodeBox(getTranslation("budget.decision.carry-over-reason"));
    private final Checkbox advance = new Checkbox(getTranslation("budget.decision.carried-advance"));
    private final CodeBox subitem = new CodeBox(getTranslation("budget.decision.subitem"));
    private final TextField note = new TextField(getTranslation("budget.decision.note"));
    private final OutlookLine outlook = new OutlookLine();

    /**
     * The fields.
     *
     * @param fresh gives the line that a new one begins with
     * @param enter is told when somebody is done with this line
     */
    LineForm(LineChoices choices, Supplier<DecisionDraft.Line> fresh, Consumer<LineForm> enter) {
        super(DecisionDraft.Line.class);
        this.choices = choices;
        this.fresh = fresh;
        columns(COLUMNS);
        unit = choices.unit(getTranslation("budget.decision.unit"));
        task = choices.task(getTranslation("budget.decision.task"));
        add("chapter", chapter).setRequiredIndicatorVisible(true);
        add("subcategory", subcategory).setRequiredIndicatorVisible(true);
        add("source", source).setRequiredIndicatorVisible(true);
        add("programme", programme);
        wide(add("usingUnitId", unit, unit.ids()));
        wide(add("taskId", task, task.ids()));
        wide(add("amount", amount));
        amount.setRequiredIndicatorVisible(true);
        wide(add("carryOverReason", reason));
        reason.setRequiredIndicatorVisible(true);
        wide(addPlain("carriedAdvance", advance));
        wide(add("subitem", subitem));
        wide(add("note", note, Texts.nullable()));
        addRow(outlook);
        advance.addValueChangeListener(change -> subitem.setVisible(advance.isVisible() && change.getValue()));
        onEnter(amount, () -> enter.accept(this));
        onEnter(note, () -> enter.accept(this));
        offer();
        show((DecisionKind) null);
    }

    /** Enter that ends a word of an input method is no Enter. */
    private static void onEnter(Component field, Runnable action) {
        field.getElement().addEventListener("keydown", pressed -> action.run()).setFilter(ENTER);
    }

    /** Offers what can be chosen now. */
    void offer() {
        chapter.offer(choices.of(CodeKind.CHAPTER));
        subcategory.offer(choices.of(CodeKind.SUBCATEGORY));
        source.offer(choices.of(CodeKind.SOURCE));
        programme.offer(choices.of(CodeKind.PROGRAMME));
        reason.offer(choices.of(CodeKind.CARRY_OVER_REASON));
        subitem.offer(choices.of(CodeKind.SUBITEM));
    }

    /** Asks for what a document of this kind needs, and for nothing else. */
    void show(@Nullable DecisionKind kind) {
        boolean carries = kind == DecisionKind.CARRY_OVER;
        reason.setVisible(carries);
        advance.setVisible(carries);
        subitem.setVisible(carries && advance.getValue());
        unit.setRequiredIndicatorVisible(kind == DecisionKind.SPLIT);
    }

    /** What is free of the share, before and after. */
    void show(Optional<ShareOutlook> known) {
        outlook.show(
                known,
                share -> getTranslation(
                        "budget.decision.outlook",
                        share.before().format(),
                        share.after().format()));
    }

    /** The line as it stands, whole or not. */
    DecisionDraft.Line typed() {
        Picker.Choice user = unit.getValue();
        Picker.Choice purpose = task.getValue();
        return new DecisionDraft.Line(
                chapter.getValue(),
                subcategory.getValue(),
                source.getValue(),
                programme.getValue(),
                user == null ? null : user.id(),
                purpose == null ? null : purpose.id(),
                amount.getValue(),
                reason.getValue(),
                advance.getValue(),
                subitem.getValue(),
                note.getValue());
    }

    @Override
    public DecisionDraft.Line blank() {
        return fresh.get();
    }
}
