package vn.vptu.budget.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.ContractChoice;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** The fields of a payment document, its lines and their total in figures and words. */
final class VoucherForm extends DraftForm<VoucherDraft> implements DocumentForm<VoucherDraft> {

    private static final int COLUMNS = 4;

    private final VoucherDesk desk;
    private final @Nullable Long id;
    private final VoucherOffers offers;
    private final LineChoices choices;
    private final Select<VoucherKind> kind = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Picker holder;
    private final TextField number = new TextField(getTranslation("budget.vouchers.number"));
    private final DatePicker drawnOn = Dates.field(getTranslation("budget.vouchers.drawn-on"));
    private final Select<PaymentMethod> method = new Select<>();
    private final Select<EstimateType> type = new Select<>();
    private final Picker contract;
    private final Checkbox afterGuarantee = new Checkbox(getTranslation("budget.voucher.after-guarantee"));
    private final ContractLimitLine limits = new ContractLimitLine();
    private final Picker supplier;
    private final TextField payee = new TextField(getTranslation("budget.voucher.payee"));
    private final TextField account = new TextField(getTranslation("budget.voucher.account"));
    private final TextField bank = new TextField(getTranslation("budget.voucher.bank"));
    private final TextField summary = new TextField(getTranslation("budget.vouchers.summary"));
    private final RowsField<VoucherDraft.Line> lines;
    private final PayeesPart payees = new PayeesPart();
    private final Div total = new Div();
    private final PlanWarnings warnings = new PlanWarnings();

    VoucherForm(VoucherDesk desk, @Nullable Long id) {
        super(VoucherDraft.class);
        this.desk = desk;
        this.id = id;
        this.offers = new VoucherOffers(desk);
        this.choices = desk.choices();
        columns(COLUMNS);
        kind.setLabel(getTranslation("budget.vouchers.kind"));
        kind.setItems(VoucherKind.values());
        kind.setItemLabelGenerator(each -> VoucherWords.kind(this, each));
        add("kind", kind).setRequiredIndicatorVisible(true);
        year.setLabel(getTranslation("budget.vouchers.year"));
        year.setItems(desk.decisions().years());
        year.setItemLabelGenerator(each -> Integer.toString(each));
        add("year", year).setRequiredIndicatorVisible(true);
        holder = desk.unit(getTranslation("budget.voucher.holder"));
        wide(add("holderUnitId", holder, holder.ids()));
        holder.setRequiredIndicatorVisible(true);
        add("number", number).setRequiredIndicatorVisible(true);
        add("drawnOn", drawnOn).setRequiredIndicatorVisible(true);
        type.setLabel(getTranslation("budget.voucher.estimate-type"));
        type.setItems(EstimateType.values());
        type.setItemLabelGenerator(each -> getTranslation("enum.EstimateType." + each.name()));
        add("estimateType", type).setRequiredIndicatorVisible(true);
        method.setLabel(getTranslation("budget.voucher.method"));
        method.setItems(PaymentMethod.values());
        method.setItemLabelGenerator(each -> getTranslation("enum.PaymentMethod." + each.name()));
        add("method", method).setRequiredIndicatorVisible(true);
        contract = desk.contract(getTranslation("budget.voucher.contract"), this::holder);
        wide(add("contractId", contract, contract.ids()));
        supplier = desk.supplier(getTranslation("budget.voucher.supplier"));
        wide(add("supplierId", supplier, supplier.ids()));
        wide(add("payeeName", payee, Texts.nullable()));
        add("payeeAccount", account, Texts.nullable());
        add("payeeBank", bank, Texts.nullable());
        wide(addPlain("afterGuarantee", afterGuarantee));
        wide(add("summary", summary));
        summary.setRequiredIndicatorVisible(true);
        addRow(limits);
        lines = addRows(
                "lines",
                new RowsField<>(
                        getTranslation("budget.voucher.lines"),
                        getTranslation("budget.decision.add-line"),
                        getTranslation("budget.decision.remove-line"),
                        this::line));
        total.addClassName("vptu-total");
        getContent().add(total, warnings);
        addRows("payees", payees.rows());
        getContent().add(payees);
        supplier.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.supplier(change.getValue().id()).ifPresent(this::pay);
            }
        });
        contract.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.contract(change.getValue().id()).ifPresent(this::pay);
            }
        });
        onChange(this::recalculate);
    }

    private @Nullable Long holder() {
        return holder.getValue() == null ? null : holder.getValue().id();
    }

    /** Whom a contract pays, and into which account, stands in it. */
    private void pay(ContractChoice found) {
        supplier.setValue(new Choice(found.supplierId(), found.supplier()));
        payee.setValue(found.supplier());
        if (found.payeeAccount() != null) {
            account.setValue(found.payeeAccount());
        }
        if (found.payeeBank() != null) {
            bank.setValue(found.payeeBank());
        }
    }

    /** Whom it pays stands in the catalogue, the account that is paid into usually too. */
    private void pay(SupplierDraft found) {
        payee.setValue(found.name());
        found.accounts().stream()
                .filter(SupplierDraft.Account::preferred)
                .findFirst()
                .or(() -> found.accounts().stream().findFirst())
                .ifPresent(each -> {
                    account.setValue(each.accountNo());
                    bank.setValue(each.branch() == null ? each.bank() : each.bank() + ", " + each.branch());
                });
    }

    private VoucherLineForm line() {
        VoucherLineForm form =
                new VoucherLineForm(choices, desk, offers::paid, offers::reserved, this::following, this::enter);
        form.show(kind.getValue());
        return form;
    }

    /** Goes to the line below, and from the last one to a new one. */
    private void enter(VoucherLineForm from) {
        List<VoucherLineForm> all = forms();
        int below = all.indexOf(from) + 1;
        if (below < all.size()) {
            all.get(below).focusFirst();
        } else {
            lines.addRow();
        }
    }

    /** A new line is for the share of the one above it. */
    private VoucherDraft.Line following() {
        List<VoucherLineForm> all = forms();
        return all.isEmpty() ? VoucherDraft.Line.BLANK : all.getLast().typed().next();
    }

    private List<VoucherLineForm> forms() {
        return lines.forms().stream().map(VoucherLineForm.class::cast).toList();
    }

    /** Shows a draft, with what can be chosen for it. */
    @Override
    public void begin(VoucherDraft draft) {
        choices.take(draft.year(), draft.drawnOn());
        offers.take(draft.kind(), draft.year(), draft.holderUnitId(), draft.contractId());
        read(draft);
        recalculate();
    }

    /** Shows what follows from what is typed: what can be chosen, what is free, the total. */
    private void recalculate() {
        boolean others = choices.take(year.getValue(), drawnOn.getValue());
        Long under = contract.getValue() == null ? null : contract.getValue().id();
        offers.take(kind.getValue(), year.getValue(), holder(), under);
        List<VoucherLineForm> all = forms();
        for (VoucherLineForm each : all) {
            each.show(kind.getValue());
            if (others) {
                each.offer();
            }
        }
        VoucherDraft now = typed(all).under(under, false);
        boolean ended = limits.show(desk, id, now);
        afterGuarantee.setVisible(ended || afterGuarantee.getValue());
        List<Optional<ShareOutlook>> outlooks = desk.vouchers().outlook(id, now);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).show(outlooks.get(i));
        }
        total.setText(getTranslation(
                "budget.voucher.total", all.size(), now.total().format(), VoucherWords.inWords(now.total())));
        warnings.show(desk.warnings(id, now));
        payees.show(kind.getValue(), now.total());
        boolean pays = kind.getValue() != null && kind.getValue().draws();
        boolean named = pays
                && method.getValue() == PaymentMethod.TRANSFER
                && payees.rows().forms().isEmpty();
        payee.setRequiredIndicatorVisible(pays);
        account.setRequiredIndicatorVisible(named);
        bank.setRequiredIndicatorVisible(named);
    }

    private VoucherDraft typed(List<VoucherLineForm> all) {
        Picker.Choice unit = holder.getValue();
        List<VoucherDraft.Line> typed = new ArrayList<>();
        all.forEach(each -> typed.add(each.typed()));
        VoucherKind of = Objects.requireNonNullElse(kind.getValue(), VoucherKind.DRAW_ACTUAL);
        return new VoucherDraft(
                of,
                year.getValue(),
                unit == null ? null : unit.id(),
                "",
                drawnOn.getValue(),
                method.getValue(),
                type.getValue(),
                null,
                null,
                null,
                null,
                "",
                typed);
    }

    @Override
    public String title() {
        String typed = number.getValue().strip();
        return typed.isEmpty() ? summary.getValue().strip() : typed;
    }

    @Override
    public VoucherDraft blank() {
        return VoucherDraft.blank(VoucherKind.DRAW_ACTUAL, desk.today(), null);
    }
}
