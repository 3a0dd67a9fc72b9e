package vn.vptu.budget.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.MoneyField;
import vn.vptu.base.ui.RowsField;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.GuaranteeKind;

/** The guarantees and minutes of a contract. */
final class ContractPapersForm extends DraftForm<ContractPapers> {

    private static final int COLUMNS = 6;

    ContractPapersForm() {
        super(ContractPapers.class);
        addRows(
                "guarantees",
                new RowsField<>(
                        getTranslation("budget.contract.guarantees"),
                        getTranslation("budget.contract.add-guarantee"),
                        getTranslation("budget.decision.remove-line"),
                        GuaranteeForm::new));
        addRows(
                "acceptances",
                new RowsField<>(
                        getTranslation("budget.contract.acceptances"),
                        getTranslation("budget.contract.add-acceptance"),
                        getTranslation("budget.decision.remove-line"),
                        AcceptanceForm::new));
    }

    @Override
    public ContractPapers blank() {
        return ContractPapers.NONE;
    }

    /** The fields of a guarantee. */
    private static final class GuaranteeForm extends DraftForm<ContractPapers.Guarantee> {

        GuaranteeForm() {
            super(ContractPapers.Guarantee.class);
            columns(COLUMNS);
            Select<GuaranteeKind> kind = new Select<>();
            kind.setLabel(getTranslation("budget.contract.guarantee-kind"));
            kind.setItems(GuaranteeKind.values());
            kind.setItemLabelGenerator(each -> getTranslation("enum.GuaranteeKind." + each.name()));
            add("kind", kind).setRequiredIndicatorVisible(true);
            add("number", new TextField(getTranslation("budget.contract.guarantee-number")))
                    .setRequiredIndicatorVisible(true);
            add("bank", new TextField(getTranslation("budget.contract.guarantee-bank")))
                    .setRequiredIndicatorVisible(true);
            add("amount", new MoneyField(getTranslation("budget.decision.amount")))
                    .setRequiredIndicatorVisible(true);
            add("startsOn", Dates.field(getTranslation("budget.contract.starts-on")));
            add("endsOn", Dates.field(getTranslation("budget.contracts.guaranteed-until")))
                    .setRequiredIndicatorVisible(true);
        }

        @Override
        public ContractPapers.Guarantee blank() {
            return ContractPapers.Guarantee.BLANK;
        }
    }

    /** The fields of minutes. */
    private static final class AcceptanceForm extends DraftForm<ContractPapers.Acceptance> {

        AcceptanceForm() {
            super(ContractPapers.Acceptance.class);
            columns(COLUMNS);
            add("number", new TextField(getTranslation("budget.contract.acceptance-number")))
                    .setRequiredIndicatorVisible(true);
            add("acceptedOn", Dates.field(getTranslation("budget.contract.accepted-on")))
                    .setRequiredIndicatorVisible(true);
            add("amount", new MoneyField(getTranslation("budget.contract.accepted")))
                    .setRequiredIndicatorVisible(true);
        }

        @Override
        public ContractPapers.Acceptance blank() {
            return ContractPapers.Acceptance.BLANK;
        }
    }
}
