package vn.vptu.budget.internal.documents;

import java.util.Map;
import java.util.Set;
import vn.vptu.base.Actor;
import vn.vptu.base.Roles;
import vn.vptu.budget.DocumentState;

/**
 * Which documents of one kind somebody sees, and which of their lines: those who keep, control or lead all of them, a head of
 * department what has come far enough and names his units.
 *
 * @param all whether nothing is left out
 * @param units the units whose lines are seen
 * @param settled the states in which they are seen
 * @param tables where they are stored
 * @param as what a query calls the document; its line is {@code l}
 */
public record SeenDocuments(
        boolean all, Set<Long> units, Set<DocumentState> settled, DocumentTables tables, String as) {

    private static final Set<Long> NONE = Set.of(-1L);

    public static SeenDocuments by(Actor who, Set<DocumentState> settled, DocumentTables tables, String as) {
        boolean all =
                who.hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
        return new SeenDocuments(
                all, who.hasAny(Roles.DEPARTMENT_HEAD) ? who.unitIds() : Set.of(), settled, tables, as);
    }

    /** True for a line that is seen. */
    public String line() {
        return all ? "1 = 1" : "coalesce(l.using_unit_id, " + as + ".holder_unit_id) in (:scopeUnits)";
    }

    /** True for a document that is seen. */
    public String document() {
        return all
                ? "1 = 1"
                : as + ".state in (:scopeStates) and exists (select 1 from " + tables.line() + " l where l."
                        + tables.link() + " = " + as + ".id and " + line() + ")";
    }

    public Map<String, Object> parameters() {
        return all
                ? Map.of()
                : Map.of(
                        "scopeUnits",
                        units.isEmpty() ? NONE : units,
                        "scopeStates",
                        settled.stream().map(Enum::name).toList());
    }

    public boolean sees(DocumentState state) {
        return all || settled.contains(state);
    }

    public boolean sees(long unit) {
        return all || units.contains(unit);
    }
}
