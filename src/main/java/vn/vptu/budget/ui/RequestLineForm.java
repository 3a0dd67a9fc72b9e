package vn.vptu.budget.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareOutlook;

/** One line of a request: for what, how much, from whose money, and what is free. Enter goes to the next line. */
final class RequestLineForm extends DraftForm<RequestDraft.Line> {

    private static final int COLUMNS = 6;

    private final LineChoices choices;
    private final Supplier<RequestDraft.Line> fresh;
    private final TextField content = new TextField(getTranslation("budget.request.content"));
    private final MoneyField amount = new MoneyField(getTranslation("budget.decision.amount"));
    private final CodeBox chapter = new CodeBox(getTranslation("budget.decision.chapter"));
    private final CodeBox subcategory = new CodeBox(getTranslation("budget.decision.subcategory"));
    private final CodeBox source = new CodeBox(getTranslation("budget.decision.source"));
    private final CodeBox programme = new CodeBox(getTranslation("budget.decision.programme"));
    private final CodeBox subitem = new CodeBox(getTranslation("budget.request.subitem"));
    private final Picker unit;
    private final Picker task;
    private final OutlookLine outlook = new OutlookLine();

    /**
     * The fields.
     *
     * @param takes whether somebody says where the money comes from: what is asked for only becomes smaller
     * @param fresh gives the line that a new one begins with
     * @param enter is told when somebody is done with this line
     */
    RequestLineForm(
            LineChoices choices, boolean takes, Supplier<RequestDraft.Line> fresh, Consumer<RequestLineForm> enter) {
        super(RequestDraft.Line.class);
        this.choices = choices;
        this.fresh = fresh;
        columns(COLUMNS);
        unit = choices.unit(getTranslation("budget.decision.unit"));
        task = choices.task(getTranslation("budget.decision.task"));
        wide(add("content", content));
        wide(add("amount", amount));
        add("chapter", chapter);
        add("subcategory", subcategory);
        add("source", source);
        add("programme", programme);
        wide(add("usingUnitId", unit, unit.ids()));
        wide(add("taskId", task, task.ids()));
        wide(add("subitem", subitem));
        for (CodeBox each : List.of(chapter, subcategory, source)) {
            each.setRequiredIndicatorVisible(true);
        }
        content.setRequiredIndicatorVisible(true);
        amount.setRequiredIndicatorVisible(true);
        content.setReadOnly(takes);
        addRow(outlook);
        Shortcuts.addShortcutListener(this, () -> enter.accept(this), Key.ENTER)
                .listenOn(amount, content)
                .resetFocusOnActiveElement();
        offer();
    }

    /** Offers what can be chosen now. */
    void offer() {
        chapter.offer(choices.of(CodeKind.CHAPTER));
        subcategory.offer(choices.of(CodeKind.SUBCATEGORY));
        source.offer(choices.of(CodeKind.SOURCE));
        programme.offer(choices.of(CodeKind.PROGRAMME));
        subitem.offer(choices.of(CodeKind.SUBITEM));
    }

    /** What is free of the share, before and after. */
    void show(Optional<ShareOutlook> known) {
        outlook.show(
                known,
                share -> getTranslation(
                        "budget.request.free",
                        share.before().format(),
                        share.after().format()));
    }

    /** The line as it stands, whole or not. */
    RequestDraft.Line typed() {
        Picker.Choice user = unit.getValue();
        Picker.Choice purpose = task.getValue();
        return new RequestDraft.Line(
                chapter.getValue(),
                subcategory.getValue(),
                source.getValue(),
                programme.getValue(),
                user == null ? null : user.id(),
                purpose == null ? null : purpose.id(),
                subitem.getValue(),
                amount.getValue(),
                content.getValue());
    }

    @Override
    public RequestDraft.Line blank() {
        return fresh.get();
    }
}
