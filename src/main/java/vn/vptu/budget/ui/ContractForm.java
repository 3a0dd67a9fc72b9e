package vn.vptu.budget.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import vn.vptu.base.money.Dong;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.RowsField;
import vn.vptu.base.ui.Texts;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.SupplierDraft;

/** The fields of a contract, the money it binds, and how much of its value that is. */
final class ContractForm extends DraftForm<ContractDraft> implements DocumentForm<ContractDraft> {

    private static final int COLUMNS = 4;

    private final ContractDesk desk;
    private final TextField number = new TextField(getTranslation("budget.contracts.number"));
    private final TextField subject = new TextField(getTranslation("budget.contracts.subject"));
    private final Picker supplier;
    private final Picker holder;
    private final TextField account = new TextField(getTranslation("budget.voucher.account"));
    private final TextField bank = new TextField(getTranslation("budget.voucher.bank"));
    private final MoneyField amount = new MoneyField(getTranslation("budget.contract.amount"));
    private final RowsField<ContractLine> lines;
    private final Div total = new Div();

    ContractForm(ContractDesk desk) {
        super(ContractDraft.class);
        this.desk = desk;
        columns(COLUMNS);
        supplier = desk.supplier(getTranslation("budget.contracts.supplier"));
        holder = desk.unit(getTranslation("budget.contracts.holder"));
        add("number", number).setRequiredIndicatorVisible(true);
        DatePicker signed = Dates.field(getTranslation("budget.contracts.signed-on"));
        add("signedOn", signed).setRequiredIndicatorVisible(true);
        wide(add("title", subject));
        subject.setRequiredIndicatorVisible(true);
        wide(add("supplierId", supplier, supplier.ids()));
        supplier.setRequiredIndicatorVisible(true);
        add("payeeAccount", account, Texts.nullable());
        add("payeeBank", bank, Texts.nullable());
        wide(add("holderUnitId", holder, holder.ids()));
        holder.setRequiredIndicatorVisible(true);
        wide(add("amount", amount));
        amount.setRequiredIndicatorVisible(true);
        add("advancePercent", new IntegerField(getTranslation("budget.contract.advance-percent")));
        MoneyField limit = new MoneyField(getTranslation("budget.contract.advance-limit"));
        limit.setHelperText(getTranslation("budget.contract.percent-help"));
        add("advanceLimit", limit);
        add("startsOn", Dates.field(getTranslation("budget.contract.starts-on")));
        add("endsOn", Dates.field(getTranslation("budget.contracts.ends-on")));
        add("retentionPercent", new IntegerField(getTranslation("budget.contract.retention-percent")));
        MoneyField retention = new MoneyField(getTranslation("budget.contract.retention"));
        retention.setHelperText(getTranslation("budget.contract.percent-help"));
        add("retention", retention);
        add("retentionUntil", Dates.field(getTranslation("budget.contract.retention-until")));
        lines = addRows(
                "lines",
                new RowsField<>(
                        getTranslation("budget.contract.lines"),
                        getTranslation("budget.decision.add-line"),
                        getTranslation("budget.decision.remove-line"),
                        this::line));
        total.addClassName("vptu-total");
        getContent().add(total);
        supplier.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.supplier(change.getValue().id()).ifPresent(this::pay);
            }
        });
        onChange(this::recalculate);
    }

    private ContractLineForm line() {
        return new ContractLineForm(
                desk,
                (year, typed) -> year == null || holder.getValue() == null
                        ? List.of()
                        : desk.contracts().requests(year, holder.getValue().id()),
                this::following);
    }

    /** A new line is for the share of the one above it. */
    private ContractLine following() {
        List<ContractLineForm> all = forms();
        return all.isEmpty()
                ? ContractLine.of(desk.today().getYear())
                : all.getLast().typed().next();
    }

    private List<ContractLineForm> forms() {
        return lines.forms().stream().map(ContractLineForm.class::cast).toList();
    }

    /** The account that is paid into stands in the catalogue. */
    private void pay(SupplierDraft found) {
        found.accounts().stream()
                .filter(SupplierDraft.Account::preferred)
                .findFirst()
                .or(() -> found.accounts().stream().findFirst())
                .ifPresent(each -> {
                    account.setValue(each.accountNo());
                    bank.setValue(each.branch() == null ? each.bank() : each.bank() + ", " + each.branch());
                });
    }

    @Override
    public void begin(ContractDraft draft) {
        read(draft);
        recalculate();
    }

    private void recalculate() {
        Dong bound = Dong.sum(forms().stream()
                .map(each -> each.typed().amount())
                .filter(Objects::nonNull)
                .toList());
        Dong value = Objects.requireNonNullElse(amount.getValue(), Dong.ZERO);
        total.setText(getTranslation(
                "budget.contract.bound-of",
                bound.format(),
                value.format(),
                value.minus(bound).format(),
                VoucherWords.inWords(value)));
        total.setClassName("vptu-over", bound.compareTo(value) > 0);
    }

    @Override
    public String title() {
        String typed = number.getValue().strip();
        return typed.isEmpty() ? subject.getValue().strip() : typed;
    }

    @Override
    public ContractDraft blank() {
        return ContractDraft.blank(desk.today(), null);
    }
}
