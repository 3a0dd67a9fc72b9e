package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.report.DocumentPapers;

/** One contract. */
@Route("budget/contracts/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class ContractView extends DocumentPage<ContractDraft, Contract> {

    private final ContractDesk desk;

    ContractView(ContractDesk desk, PaperPlace papers) {
        super(desk, papers);
        this.desk = desk;
    }

    @Override
    String listTitle() {
        return getTranslation("budget.contracts.title");
    }

    @Override
    String newTitle() {
        return getTranslation("budget.contracts.new");
    }

    @Override
    String titleOf(Contract contract) {
        return getTranslation("budget.contract.title", contract.draft().number());
    }

    @Override
    Chip state(Contract contract) {
        return ContractWords.state(this, contract.stage());
    }

    @Override
    DocumentEditor<ContractDraft, Contract, ?> editor(
            @Nullable Contract contract, String named, LongConsumer saved, LongConsumer reload) {
        ContractDraft draft = contract == null ? desk.blank() : contract.draft();
        return new DocumentEditor<ContractDraft, Contract, ContractForm>(
                desk, contract, draft, () -> new ContractForm(desk), named, saved, reload);
    }

    @Override
    List<Component> steps(Contract contract, FieldErrors problems, LongConsumer reload, boolean writing) {
        return new ContractActions(desk, contract, problems, reload).buttons(writing);
    }

    @Override
    Component panel(Contract contract) {
        return new ContractPanel(desk, contract, this::reload);
    }

    @Override
    Component extras(Contract contract) {
        return new ContractExtras(desk, contract);
    }

    @Override
    DocumentPapers papers(Contract contract) {
        return DocumentPapers.of(contract);
    }

    @Override
    String notYours() {
        return getTranslation("budget.contract.not-yours");
    }

    @Override
    String toList() {
        return getTranslation("budget.voucher.to-list");
    }
}
