package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.internal.documents.DocumentUses;

/** What payment documents name, so that nothing of it is deleted. */
@Component
class VoucherUsage implements Usage {

    /** Where a code of a kind stands. */
    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "l.chapter = :code",
            CodeKind.SUBCATEGORY, "(l.subcategory = :code or l.to_subcategory = :code)",
            CodeKind.SOURCE, "(l.source = :code or l.to_source = :code)",
            CodeKind.PROGRAMME, "(l.programme = :code or l.to_programme = :code)",
            CodeKind.SUBITEM, "(l.subitem = :code or l.settled_subitem = :code or l.to_subitem = :code)");

    private final DocumentUses uses;

    VoucherUsage(DocumentUses uses) {
        this.uses = uses;
    }

    @Override
    public List<Use> of(String kind, long id) {
        return kind.equals("budget.supplier")
                ? uses.where(VoucherScope.TABLES, "d.supplier_id = :id", id)
                : uses.of(VoucherScope.TABLES, COLUMNS, kind, id);
    }
}
