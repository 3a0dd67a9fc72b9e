package vn.vptu.budget.internal.vouchers;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.documents.DocumentTables;
import vn.vptu.budget.internal.documents.SeenDocuments;

/** Who sees which payment documents, and which of their lines. */
@Component
class VoucherScope {

    static final DocumentTables TABLES =
            new DocumentTables(Vouchers.KIND, "budget_voucher", "budget_voucher_line", "voucher_id", "budget/vouchers");

    /** What a head of department sees: whatever takes or took money of his units. */
    private static final Set<DocumentState> SETTLED = Set.of(
            DocumentState.APPROVED,
            DocumentState.SENT,
            DocumentState.RECORDED,
            DocumentState.REFUSED,
            DocumentState.REVERSED);

    private final CurrentActor actor;

    VoucherScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** What of a query over {@code budget_voucher v} is seen. */
    SeenDocuments seen() {
        return SeenDocuments.by(actor.get(), SETTLED, TABLES, "v");
    }
}
