package vn.vptu.budget.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
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
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractChoice;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** The fields of a payment document, its lines and their total in figures and words. */
final class VoucherForm extends DraftForm<VoucherDraft> implements DocumentForm<VoucherDraft> {

    private static final int COLUMNS = 4;

    /** What can be settled, given back or moved, and what is set aside, depends on these. */
    private record Wanted(
            @Nullable VoucherKind kind,
            @Nullable Integer year,
            @Nullable Long holder,
            @Nullable Long contract) {}

    private final VoucherDesk desk;
    private final @Nullable Long id;
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
    private final Span limits = new Span();
    private final Picker supplier;
    private final TextField payee = new TextField(getTranslation("budget.voucher.payee"));
    private final TextField account = new TextField(getTranslation("budget.voucher.account"));
    private final TextField bank = new TextField(getTranslation("budget.voucher.bank"));
    private final TextField summary = new TextField(getTranslation("budget.vouchers.summary"));
    private final RowsField<VoucherDraft.Line> lines;
    private final PayeesPart payees = new PayeesPart();
    private final Div total = new Div();
    private final PlanWarnings warnings = new PlanWarnings();
    private List<PaidEntry> paid = List.of();
    private List<OpenReservation> reserved = List.of();
    private Wanted asked = new Wanted(null, null, null, null);

    VoucherForm(VoucherDesk desk, @Nullable Long id) {
        super(VoucherDraft.class);
        this.desk = desk;
        this.id = id;
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
        wide(add("payeeBank", bank, Texts.nullable()));
        wide(addPlain("afterGuarantee", afterGuarantee));
        wide(add("summary", summary));
        summary.setRequiredIndicatorVisible(true);
        limits.addClassNames("vptu-muted", "vptu-small");
        limits.getElement().setAttribute("role", "status");
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
                new VoucherLineForm(choices, desk, () -> paid, () -> reserved, this::following, this::enter);
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
        offerPaid(new Wanted(draft.kind(), draft.year(), draft.holderUnitId(), draft.contractId()));
        read(draft);
        recalculate();
    }

    private void offerPaid(Wanted wanted) {
        if (wanted.equals(asked)) {
            return;
        }
        asked = wanted;
        VoucherKind of = wanted.kind();
        Integer in = wanted.year();
        Long unit = wanted.holder();
        paid = List.of();
        reserved = List.of();
        if (of != null && in != null && unit != null) {
            paid = of.settles() ? desk.vouchers().paid(of, in, unit) : List.of();
            reserved = of.draws() ? reserved(in, unit, wanted.contract()) : List.of();
        }
    }

    /** Under a contract what is set aside for it, else all that is. */
    private List<OpenReservation> reserved(int in, long unit, @Nullable Long under) {
        return under == null
                ? desk.vouchers().reserved(in, unit)
                : desk.contracts().reserved(under).stream()
                        .filter(each -> each.share().key().year() == in)
                        .toList();
    }

    /** Shows what follows from what is typed: what can be chosen, what is free, the total. */
    private void recalculate() {
        boolean others = choices.take(year.getValue(), drawnOn.getValue());
        Picker.Choice under = contract.getValue();
        offerPaid(new Wanted(kind.getValue(), year.getValue(), holder(), under == null ? null : under.id()));
        List<VoucherLineForm> all = forms();
        for (VoucherLineForm each : all) {
            each.show(kind.getValue());
            if (others) {
                each.offer();
            }
        }
        VoucherDraft now = typed(all).under(asked.contract(), false);
        limit(now);
        List<Optional<ShareOutlook>> outlooks = desk.vouchers().outlook(id, now);
        for (int i = 0; i < all.size(); i++) {
            all.get(i).show(outlooks.get(i));
        }
        total.setText(getTranslation(
                "budget.voucher.total", all.size(), now.total().format(), VoucherWords.inWords(now.total())));
        warnings.show(desk.warnings(id, now));
        payees.show(kind.getValue(), now.total());
    }

    /** How the contract stands, and whether the guarantee of its advance has ended. */
    private void limit(VoucherDraft now) {
        Optional<ContractFigures> figures = Optional.ofNullable(now.contractId())
                .flatMap(desk.contracts()::find)
                .map(Contract::figures);
        limits.setText(figures.map(each -> getTranslation(
                        "budget.voucher.contract-figures",
                        each.amount().format(),
                        each.paid().format(),
                        each.pending().format(),
                        each.remaining().format(),
                        each.advanceUnsettled().format(),
                        each.advanceLeft().format()))
                .orElse(""));
        boolean ended =
                figures.isPresent() && desk.contracts().guaranteeEnded(id, now).isPresent();
        afterGuarantee.setVisible(ended || afterGuarantee.getValue());
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
