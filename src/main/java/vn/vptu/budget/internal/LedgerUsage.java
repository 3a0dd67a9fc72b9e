package vn.vptu.budget.internal;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.internal.ledger.Ledger;

/** What of the ledger refers to codes and units: those by which money was given or spent are never deleted. */
@Component
class LedgerUsage implements Usage {

    private static final String UNIT = "directory.unit";

    private static final Map<CodeKind, String> COLUMNS = Map.of(
            CodeKind.CHAPTER, "k.chapter",
            CodeKind.SUBCATEGORY, "k.subcategory",
            CodeKind.SOURCE, "k.source",
            CodeKind.PROGRAMME, "k.programme");

    private final CodeRepository codes;
    private final JdbcClient jdbc;

    LedgerUsage(CodeRepository codes, JdbcClient jdbc) {
        this.codes = codes;
        this.jdbc = jdbc;
    }

    @Override
    public List<Use> of(String kind, long id) {
        long count = kind.equals(UNIT)
                ? units(id)
                : codes.findById(id)
                        .map(Code::draft)
                        .filter(code -> code.kind().book().recordKind().equals(kind))
                        .map(this::entries)
                        .orElse(0L);
        return count == 0 ? List.of() : List.of(new Use(Ledger.KIND, count));
    }

    private long units(long id) {
        return jdbc.sql("select (select count(*) from budget_key where holder_unit_id = :id)"
                        + " + (select count(*) from budget_share where using_unit_id = :id)"
                        + " + (select count(*) from budget_entry where used_by_unit_id = :id)")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /** The entries that name the code in a year in which this version of it holds. */
    private long entries(CodeDraft code) {
        String column = COLUMNS.get(code.kind());
        if (column == null && code.kind() != CodeKind.SUBITEM) {
            return 0;
        }
        String condition = column == null ? "(e.subitem = :code or e.settled_subitem = :code)" : column + " = :code";
        return jdbc.sql("select count(*) from budget_key k join budget_share s on s.key_id = k.id"
                        + " join budget_entry e on e.share_id = s.id where " + condition
                        + " and k.year >= :from and (:to is null or k.year <= :to)")
                .param("code", code.code())
                .param("from", code.validFrom() == null ? 0 : code.validFrom().getYear())
                .param("to", code.validTo() == null ? null : code.validTo().getYear())
                .query(Long.class)
                .single();
    }
}
