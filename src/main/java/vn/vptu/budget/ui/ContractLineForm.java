package vn.vptu.budget.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.OpenReservation;

/** One line of a contract or an appendix: whose money, of which year, how much, and which request it takes over. */
final class ContractLineForm extends DraftForm<ContractLine> {

    private static final int COLUMNS = 6;

    private final LineChoices choices;
    private final Supplier<ContractLine> fresh;
    private final IntegerField year = new IntegerField(getTranslation("budget.vouchers.year"));
    private final CodeBox chapter = new CodeBox(getTranslation("budget.decision.chapter"));
    private final CodeBox subcategory = new CodeBox(getTranslation("budget.decision.subcategory"));
    private final CodeBox source = new CodeBox(getTranslation("budget.decision.source"));
    private final CodeBox programme = new CodeBox(getTranslation("budget.decision.programme"));
    private final Picker unit;
    private final Picker task;
    private final MoneyField amount = new MoneyField(getTranslation("budget.contract.bound-amount"));
    private final Picker request;

    /**
     * The fields.
     *
     * @param requests gives what was set aside for requests, of a year
     * @param fresh gives the line that a new one begins with
     */
    ContractLineForm(
            ContractDesk desk,
            BiFunction<@Nullable Integer, String, List<OpenReservation>> requests,
            Supplier<ContractLine> fresh) {
        super(ContractLine.class);
        this.choices = desk.choices();
        this.fresh = fresh;
        columns(COLUMNS);
        unit = choices.unit(getTranslation("budget.decision.unit"));
        task = choices.task(getTranslation("budget.decision.task"));
        request = Picker.searching(
                getTranslation("budget.contract.request"),
                (typed, most) -> requests.apply(year.getValue(), typed).stream()
                        .map(this::choice)
                        .filter(choice -> CodeBox.matches(choice.text(), typed))
                        .limit(most)
                        .toList(),
                id -> desk.contracts().request(id).map(this::choice));
        add("year", year).setRequiredIndicatorVisible(true);
        add("chapter", chapter).setRequiredIndicatorVisible(true);
        add("subcategory", subcategory).setRequiredIndicatorVisible(true);
        add("source", source).setRequiredIndicatorVisible(true);
        add("programme", programme);
        wide(add("usingUnitId", unit, unit.ids()));
        wide(add("taskId", task, task.ids()));
        wide(add("amount", amount));
        amount.setRequiredIndicatorVisible(true);
        wide(add("requestReservationId", request, request.ids()));
        year.addValueChangeListener(change -> offer());
        ShareFields share = new ShareFields(chapter, subcategory, source, programme, unit, task, amount);
        request.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.contracts().request(change.getValue().id()).ifPresent(share::take);
            }
        });
        offer();
    }

    private Choice choice(OpenReservation open) {
        return new Choice(open.id(), ContractWords.reserved(this, open));
    }

    /** Offers the codes and tasks of the year. */
    private void offer() {
        Integer typed = year.getValue();
        choices.take(typed != null && typed > 1999 && typed < 9999 ? typed : null, null);
        chapter.offer(choices.of(CodeKind.CHAPTER));
        subcategory.offer(choices.of(CodeKind.SUBCATEGORY));
        source.offer(choices.of(CodeKind.SOURCE));
        programme.offer(choices.of(CodeKind.PROGRAMME));
    }

    /** The line as it stands, whole or not. */
    ContractLine typed() {
        return new ContractLine(
                year.getValue(),
                chapter.getValue(),
                subcategory.getValue(),
                source.getValue(),
                programme.getValue(),
                id(unit),
                id(task),
                amount.getValue(),
                id(request));
    }

    private static @Nullable Long id(Picker field) {
        return field.getValue() == null ? null : field.getValue().id();
    }

    @Override
    public ContractLine blank() {
        return fresh.get();
    }
}
