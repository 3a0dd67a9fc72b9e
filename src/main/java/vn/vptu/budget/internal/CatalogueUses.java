package vn.vptu.budget.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Usage.Use;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;
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
        if (code.kind() == CodeKind.SOURCE) {
            return some(new Use(TaskStore.KIND, tasks(code)));
        }
        return code.kind() == CodeKind.CHAPTER
                ? some(new Use(TreasuryAccountStore.KIND, accountsOfChapter(code)))
                : List.of();
    }

    private static List<Use> some(Use use) {
        return use.count() > 0 ? List.of(use) : List.of();
    }

    private long tasks(CodeDraft source) {
        LocalDate from = Objects.requireNonNull(source.validFrom());
        LocalDate end = source.validTo();
        return jdbc.sql("select count(*) from budget_task where source_code = :code and year >= :from"
                        + " and (:to is null or year <= :to)")
                .param("code", source.code())
                .param("from", from.getYear())
                .param("to", end == null ? null : end.minusDays(1).getYear())
                .query(Long.class)
                .single();
    }

    private long accountsOfChapter(CodeDraft chapter) {
        return jdbc.sql("select count(*) from budget_treasury_account where chapter = :code"
                        + " and valid_from >= :from and (:to is null or valid_from < :to)")
                .param("code", chapter.code())
                .param("from", chapter.validFrom())
                .param("to", chapter.validTo())
                .query(Long.class)
                .single();
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
