package vn.vptu.budget.internal.decisions;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.internal.documents.DocumentTables;
import vn.vptu.budget.internal.documents.SeenDocuments;

/** Who sees which documents, and which of their lines. */
@Component
class DecisionScope {

    static final DocumentTables TABLES = new DocumentTables(
            Decisions.KIND, "budget_decision", "budget_decision_line", "decision_id", "budget/decisions");

    /** What a head of department sees once it counts; what was taken back counted once. */
    private static final Set<DocumentState> SETTLED = Set.of(DocumentState.APPROVED, DocumentState.REVERSED);

    private final CurrentActor actor;

    DecisionScope(CurrentActor actor) {
        this.actor = actor;
    }

    /** What of a query over {@code budget_decision d} is seen. */
    SeenDocuments seen() {
        return SeenDocuments.by(actor.get(), SETTLED, TABLES, "d");
    }
}
