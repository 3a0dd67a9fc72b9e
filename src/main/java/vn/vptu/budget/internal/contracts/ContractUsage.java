package vn.vptu.budget.internal.contracts;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.internal.documents.DocumentUses;

/** What contracts name, so that nothing of it is deleted. */
@Component
class ContractUsage implements Usage {

    /** Where a code of a kind stands. */
    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "l.chapter = :code",
            CodeKind.SUBCATEGORY, "l.subcategory = :code",
            CodeKind.SOURCE, "l.source = :code",
            CodeKind.PROGRAMME, "l.programme = :code");

    private final DocumentUses uses;

    ContractUsage(DocumentUses uses) {
        this.uses = uses;
    }

    @Override
    public List<Use> of(String kind, long id) {
        return kind.equals("budget.supplier")
                ? uses.where(ContractTables.CONTRACTS, "d.supplier_id = :id", id)
                : uses.of(ContractTables.BY_YEAR, COLUMNS, kind, id);
    }
}
