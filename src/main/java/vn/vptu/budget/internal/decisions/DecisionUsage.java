package vn.vptu.budget.internal.decisions;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.internal.documents.DocumentUses;

/** What documents of the estimate name, so that nothing of it is deleted. */
@Component
class DecisionUsage implements Usage {

    /** Where a code of a kind stands. */
    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "l.chapter = :code",
            CodeKind.SUBCATEGORY, "l.subcategory = :code",
            CodeKind.SOURCE, "l.source = :code",
            CodeKind.PROGRAMME, "l.programme = :code",
            CodeKind.CARRY_OVER_REASON, "l.carry_over_reason = :code",
            CodeKind.SUBITEM, "l.subitem = :code");

    private final DocumentUses uses;

    DecisionUsage(DocumentUses uses) {
        this.uses = uses;
    }

    @Override
    public List<Use> of(String kind, long id) {
        return uses.of(DecisionScope.TABLES, COLUMNS, kind, id);
    }
}
