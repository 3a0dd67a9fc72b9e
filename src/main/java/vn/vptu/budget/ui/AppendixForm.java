package vn.vptu.budget.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.RowsField;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractLine;

/** The fields of an appendix. */
final class AppendixForm extends DraftForm<AppendixDraft> {

    private static final int COLUMNS = 4;

    private final ContractDesk desk;
    private final Contract contract;
    private final RowsField<ContractLine> lines;

    AppendixForm(ContractDesk desk, Contract contract) {
        super(AppendixDraft.class);
        this.desk = desk;
        this.contract = contract;
        columns(COLUMNS);
        add("number", new TextField(getTranslation("budget.contract.appendix-number")))
                .setRequiredIndicatorVisible(true);
        add("signedOn", Dates.field(getTranslation("budget.contract.appendix-signed-on")))
                .setRequiredIndicatorVisible(true);
        MoneyField change = new MoneyField(getTranslation("budget.contract.amount-change"));
        change.setHelperText(getTranslation("budget.contract.amount-change-help"));
        wide(add("amountChange", change));
        add("newAdvanceLimit", new MoneyField(getTranslation("budget.contract.new-advance-limit")));
        add("newEndsOn", Dates.field(getTranslation("budget.contract.new-ends-on")));
        TextField grounds = new TextField(getTranslation("budget.contract.grounds"));
        wide(add("grounds", grounds));
        grounds.setRequiredIndicatorVisible(true);
        lines = addRows(
                "lines",
                new RowsField<>(
                        getTranslation("budget.contract.appendix-lines"),
                        getTranslation("budget.decision.add-line"),
                        getTranslation("budget.decision.remove-line"),
                        this::line));
    }

    private ContractLineForm line() {
        Long holder = contract.draft().holderUnitId();
        return new ContractLineForm(
                desk,
                (year, typed) -> year == null || holder == null
                        ? List.of()
                        : desk.contracts().requests(year, holder),
                this::following);
    }

    /** A new line is for the share of the one above it, or of the contract. */
    private ContractLine following() {
        if (!lines.forms().isEmpty()) {
            return ((ContractLineForm) lines.forms().getLast()).typed().next();
        }
        List<ContractLine> bound = contract.draft().lines();
        return bound.isEmpty()
                ? ContractLine.of(LocalDate.now(desk.clock()).getYear())
                : bound.getLast().next();
    }

    @Override
    public AppendixDraft blank() {
        return AppendixDraft.blank(desk.today());
    }
}
