package vn.vptu.budget.internal;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage.Use;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.TreasuryDraft;

/** What the catalogues of the budget that are no books of codes refer to. */
@Component
class CatalogueUses {

    private static final Map<String, String> OF_UNIT = Map.of(
            TreasuryAccountStore.KIND, "select count(*) from budget_treasury_account where unit_id = ?",
            TaskStore.KIND, "select count(*) from budget_task where unit_id = ?");

    private final TreasuryStore treasuries;
    private final TreasuryVersions versions;
    private final JdbcClient jdbc;

    CatalogueUses(TreasuryStore treasuries, TreasuryVersions versions, JdbcClient jdbc) {
        this.treasuries = treasuries;
        this.versions = versions;
        this.jdbc = jdbc;
    }

    List<Use> of(String kind, long id) {
        Stream<Use> uses = switch (kind) {
            case "directory.unit" ->
                OF_UNIT.entrySet().stream().map(each -> new Use(each.getKey(), count(each.getValue(), id)));
            case TreasuryStore.KIND -> Stream.of(new Use(TreasuryAccountStore.KIND, accounts(id)));
            case FiscalYearStore.KIND ->
                Stream.of(new Use(
                        TaskStore.KIND,
                        count(
                                "select count(*) from budget_task t join budget_year y on y.year = t.year where y.id = ?",
                                id)));
            default -> Stream.empty();
        };
        return uses.filter(use -> use.count() > 0).toList();
    }

    /** How many tasks name a source, or accounts a chapter, while this version of its code holds. */
    List<Use> ofCode(CodeDraft code) {
        Use use = switch (code.kind()) {
            case SOURCE ->
                new Use(
                        TaskStore.KIND,
                        jdbc.sql("select count(*) from budget_task where source_code = :code and year >= :from"
                                        + " and (:to is null or year <= :to)")
                                .param("code", code.code())
                                .param("from", code.validFrom().getYear())
                                .param(
                                        "to",
                                        code.validTo() == null
                                                ? null
                                                : code.validTo().minusDays(1).getYear())
                                .query(Long.class)
                                .single());
            case CHAPTER ->
                new Use(
                        TreasuryAccountStore.KIND,
                        jdbc.sql("select count(*) from budget_treasury_account where chapter = :code"
                                        + " and valid_from >= :from and (:to is null or valid_from < :to)")
                                .param("code", code.code())
                                .param("from", code.validFrom())
                                .param("to", code.validTo())
                                .query(Long.class)
                                .single());
            case null, default -> new Use("", 0);
        };
        return use.count() > 0 ? List.of(use) : List.of();
    }

    /** None when the version before would go on instead. */
    private long accounts(long id) {
        return treasuries
                .find(id)
                .map(office -> office.draft())
                .filter(office -> !versions.goesOnWithout(office))
                .map(this::accounts)
                .orElse(0L);
    }

    private long accounts(TreasuryDraft office) {
        return jdbc.sql("select count(*) from budget_treasury_account where treasury_code = :code"
                        + " and (valid_to is null or valid_to > :from) and (:to is null or valid_from < :to)")
                .param("code", office.code())
                .param("from", office.validFrom())
                .param("to", office.validTo())
                .query(Long.class)
                .single();
    }

    private long count(String sql, long id) {
        return jdbc.sql(sql).param(id).query(Long.class).single();
    }
}
