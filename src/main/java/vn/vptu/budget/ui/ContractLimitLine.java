package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.VoucherDraft;

/** How the contract stands under which a document pays. */
final class ContractLimitLine extends Composite<Span> {

    ContractLimitLine() {
        getContent().addClassNames("vptu-muted", "vptu-small");
        getContent().getElement().setAttribute("role", "status");
    }

    /** Shows it; gives whether the guarantee of its advance has ended. */
    boolean show(VoucherDesk desk, @Nullable Long id, VoucherDraft now) {
        Optional<ContractFigures> figures = Optional.ofNullable(now.contractId())
                .flatMap(desk.contracts()::find)
                .map(Contract::figures);
        getContent()
                .setText(figures.map(each -> getTranslation(
                                "budget.voucher.contract-figures",
                                each.amount().format(),
                                each.paid().format(),
                                each.pending().format(),
                                each.remaining().format(),
                                each.advanceUnsettled().format(),
                                each.advanceLeft().format()))
                        .orElse(""));
        return figures.isPresent() && desk.contracts().guaranteeEnded(id, now).isPresent();
    }
}
