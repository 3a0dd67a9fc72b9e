package vn.vptu.budget.internal.contracts;

import java.util.EnumSet;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.SeenDocuments;

/**
 * Who sees which contracts. A contract cannot be shown line by line: its value is one number. A head of department sees those
 * that are approved and bind the money of his units and of nobody else.
 */
@Component
class ContractScope {

    private final CurrentActor actor;

    ContractScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** What of a query over {@code budget_contract c} is seen. */
    SeenDocuments seen() {
        return SeenDocuments.by(actor.get(), EnumSet.of(DocumentState.APPROVED), ContractTables.CONTRACTS, "c");
    }

    /** True for a contract that is seen. */
    static String contract(SeenDocuments seen) {
        return seen.all()
                ? "1 = 1"
                : seen.document() + " and not exists (select 1 from budget_contract_line l where l.contract_id = c.id"
                        + " and not " + seen.line() + ")";
    }
}
