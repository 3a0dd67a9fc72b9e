package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** One line of a payment document: from whose money, for what, how much, and what is free. Enter goes to the next line. */
final class VoucherLineForm extends DraftForm<VoucherDraft.Line> {

    private static final int COLUMNS = 6;

    private final LineChoices choices;
    private final Supplier<VoucherDraft.Line> fresh;
    private final Picker paid;
    private final Picker reservation;
    private final CodeBox chapter = new CodeBox(getTranslation("budget.decision.chapter"));
    private final CodeBox subcategory = new CodeBox(getTranslation("budget.decision.subcategory"));
    private final CodeBox source = new CodeBox(getTranslation("budget.decision.source"));
    private final CodeBox programme = new CodeBox(getTranslation("budget.decision.programme"));
    private final CodeBox subitem = new CodeBox(getTranslation("budget.voucher.subitem"));
    private final CodeBox settled = new CodeBox(getTranslation("budget.voucher.settled-subitem"));
    private final CodeBox toSubitem = new CodeBox(getTranslation("budget.voucher.to-subitem"));
    private final CodeBox toSource = new CodeBox(getTranslation("budget.voucher.to-source"));
    private final CodeBox toSubcategory = new CodeBox(getTranslation("budget.voucher.to-subcategory"));
    private final CodeBox toProgramme = new CodeBox(getTranslation("budget.voucher.to-programme"));
    private final Picker unit;
    private final Picker task;
    private final MoneyField amount = new MoneyField(getTranslation("budget.decision.amount"));
    private final TextField content = new TextField(getTranslation("budget.voucher.content"));
    private final TextField invoiceSymbol = new TextField(getTranslation("budget.voucher.invoice-symbol"));
    private final TextField invoiceNumber = new TextField(getTranslation("budget.voucher.invoice-number"));
    private final Component invoiceDate;
    private final OutlookLine outlook = new OutlookLine();
    private @Nullable VoucherKind kind;

    /**
     * The fields.
     *
     * @param paidEntries what can be settled, given back or moved
     * @param reserved what is set aside for requests and commitments
     * @param fresh gives the line that a new one begins with
     * @param enter is told when somebody is done with this line
     */
    VoucherLineForm(
            LineChoices choices,
            VoucherDesk desk,
            Supplier<List<PaidEntry>> paidEntries,
            Supplier<List<OpenReservation>> reserved,
            Supplier<VoucherDraft.Line> fresh,
            Consumer<VoucherLineForm> enter) {
        super(VoucherDraft.Line.class);
        this.choices = choices;
        this.fresh = fresh;
        columns(COLUMNS);
        paid = Picker.searching(
                getTranslation("budget.voucher.paid"),
                (typed, most) -> paidEntries.get().stream()
                        .map(entry -> new Choice(entry.id(), VoucherDesk.name(entry)))
                        .filter(choice -> CodeBox.matches(choice.text(), typed))
                        .limit(most)
                        .toList(),
                id -> desk.vouchers().paidEntry(id).map(entry -> new Choice(id, VoucherDesk.name(entry))));
        reservation = Picker.searching(
                getTranslation("budget.voucher.reservation"),
                (typed, most) -> reserved.get().stream()
                        .map(this::choice)
                        .filter(choice -> CodeBox.matches(choice.text(), typed))
                        .limit(most)
                        .toList(),
                id -> desk.vouchers().reservation(id).map(this::choice));
        unit = choices.unit(getTranslation("budget.decision.unit"));
        task = choices.task(getTranslation("budget.decision.task"));
        ShareFields share = new ShareFields(chapter, subcategory, source, programme, unit, task, amount);
        reservation.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.vouchers().reservation(change.getValue().id()).ifPresent(share::take);
            }
        });
        wide(add("settlesEntryId", paid, paid.ids()));
        add("chapter", chapter);
        add("subcategory", subcategory);
        add("source", source);
        add("programme", programme);
        wide(add("subitem", subitem));
        wide(add("usingUnitId", unit, unit.ids()));
        wide(add("taskId", task, task.ids()));
        wide(add("reservationId", reservation, reservation.ids()));
        wide(add("settledSubitem", settled));
        add("toSubitem", toSubitem);
        add("toSource", toSource);
        add("toSubcategory", toSubcategory);
        add("toProgramme", toProgramme);
        wide(add("amount", amount));
        wide(add("content", content));
        add("invoiceSymbol", invoiceSymbol, Texts.nullable());
        add("invoiceNumber", invoiceNumber, Texts.nullable());
        invoiceDate = add("invoiceDate", Dates.field(getTranslation("budget.voucher.invoice-date")));
        add("documentNumber", new TextField(getTranslation("budget.voucher.document-number")), Texts.nullable());
        add("documentDate", Dates.field(getTranslation("budget.voucher.document-date")));
        for (CodeBox each : List.of(chapter, subcategory, source, subitem, settled)) {
            each.setRequiredIndicatorVisible(true);
        }
        paid.setRequiredIndicatorVisible(true);
        amount.setRequiredIndicatorVisible(true);
        content.setRequiredIndicatorVisible(true);
        addRow(outlook);
        Shortcuts.addShortcutListener(this, () -> enter.accept(this), Key.ENTER)
                .listenOn(amount, content)
                .resetFocusOnActiveElement();
        offer();
        show((VoucherKind) null);
    }

    private Choice choice(OpenReservation open) {
        BudgetKey key = open.share().key();
        String codes = String.join(" – ", key.chapter(), key.subcategory(), key.source(), key.programme());
        String kindOf = getTranslation("enum.ReservationKind." + open.kind().name());
        return new Choice(
                open.id(),
                getTranslation(
                        "budget.voucher.reserved",
                        kindOf,
                        Long.toString(open.id()),
                        codes,
                        open.left().format()));
    }

    /** Offers what can be chosen now. */
    void offer() {
        chapter.offer(choices.of(CodeKind.CHAPTER));
        List.of(subcategory, toSubcategory).forEach(each -> each.offer(choices.of(CodeKind.SUBCATEGORY)));
        List.of(source, toSource).forEach(each -> each.offer(choices.of(CodeKind.SOURCE)));
        List.of(programme, toProgramme).forEach(each -> each.offer(choices.of(CodeKind.PROGRAMME)));
        List.of(subitem, settled, toSubitem).forEach(each -> each.offer(choices.of(CodeKind.SUBITEM)));
    }

    /** Asks for what a document of this kind needs, and for nothing else. */
    void show(@Nullable VoucherKind of) {
        kind = of;
        boolean settles = of != null && of.settles();
        boolean invoiced = of != null && of.invoiced();
        boolean moves = of == VoucherKind.RECLASSIFICATION;
        paid.setVisible(settles);
        List.of(chapter, subcategory, source, programme, subitem, unit, task)
                .forEach(each -> each.setVisible(!settles));
        reservation.setVisible(of != null && of.draws());
        settled.setVisible(of == VoucherKind.SETTLEMENT);
        List.of(toSubitem, toSource, toSubcategory, toProgramme).forEach(each -> each.setVisible(moves));
        List.of(invoiceSymbol, invoiceNumber, invoiceDate).forEach(each -> each.setVisible(invoiced));
    }

    /** What is free of the share, or left of what was paid, before and after. */
    void show(Optional<ShareOutlook> known) {
        boolean settles = kind != null && kind.settles();
        outlook.show(
                known,
                share -> settles
                        ? getTranslation(
                                "budget.voucher.left",
                                share.before().format(),
                                share.after().format())
                        : getTranslation(
                                "budget.voucher.free",
                                share.before().format(),
                                share.after().format()));
    }

    /** The line as it stands, whole or not. */
    VoucherDraft.Line typed() {
        return new VoucherDraft.Line(
                chapter.getValue(),
                subcategory.getValue(),
                source.getValue(),
                programme.getValue(),
                id(unit),
                id(task),
                subitem.getValue(),
                settled.getValue(),
                amount.getValue(),
                content.getValue(),
                null,
                null,
                null,
                null,
                null,
                id(paid),
                id(reservation),
                null,
                null,
                null,
                null);
    }

    private static @Nullable Long id(Picker picker) {
        Choice chosen = picker.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Override
    public VoucherDraft.Line blank() {
        return fresh.get();
    }
}
