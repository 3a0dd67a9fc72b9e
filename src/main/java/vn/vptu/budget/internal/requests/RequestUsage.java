package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.internal.documents.DocumentUses;

/** What requests to spend name, so that nothing of it is deleted. */
@Component
class RequestUsage implements Usage {

    /** Where a code of a kind stands. */
    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "l.chapter = :code",
            CodeKind.SUBCATEGORY, "l.subcategory = :code",
            CodeKind.SOURCE, "l.source = :code",
            CodeKind.PROGRAMME, "l.programme = :code",
            CodeKind.SUBITEM, "l.subitem = :code");

    private final DocumentUses uses;

    RequestUsage(DocumentUses uses) {
        this.uses = uses;
    }

    @Override
    public List<Use> of(String kind, long id) {
        List<Use> named = uses.of(RequestScope.TABLES, COLUMNS, kind, id);
        return named.isEmpty() && kind.equals("directory.unit")
                ? uses.where(RequestScope.TABLES, "d.unit_id = :id", id)
                : named;
    }
}
