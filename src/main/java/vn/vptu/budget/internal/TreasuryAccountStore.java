package vn.vptu.budget.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.budget.TreasuryAccountRow;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Stores and queries the accounts at the Treasury. */
@Component
public class TreasuryAccountStore {

    /** What the trail calls it. */
    static final String KIND = "budget.treasury-account";

    private static final Map<String, String> SORTS = Map.of(
            "account-no", "a.account_no",
            "treasury", "a.treasury_code",
            "treasury-name", "treasury_name",
            "kind", "field(a.kind, 'ESTIMATE', 'DEPOSIT', 'OTHER')",
            "chapter", "a.chapter",
            "level", "a.budget_level",
            "valid-from", "a.valid_from",
            "valid-to", "a.valid_to",
            "note", "a.note");

    private static final String FROM = " from budget_treasury_account a left join budget_treasury t"
            + " on t.code = a.treasury_code and t.valid_from <= a.valid_from"
            + " and (t.valid_to is null or t.valid_to > a.valid_from)";

    private static final String[] KEYS = {"a.search_key", "t.search_key"};

    private record Stored(
            long id,
            String treasuryCode,
            @Nullable String treasuryName,
            String accountNo,
            AccountKind kind,
            long unitId,
            @Nullable String chapter,
            @Nullable Integer budgetLevel,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable String note) {

        TreasuryAccountRow of(Map<Long, UnitName> units) {
            UnitName unit = units.get(unitId);
            return new TreasuryAccountRow(
                    id,
                    treasuryCode,
                    treasuryName,
                    accountNo,
                    kind,
                    unitId,
                    unit == null ? "" : unit.name(),
                    chapter,
                    budgetLevel,
                    validFrom,
                    validTo,
                    note);
        }
    }

    private final TreasuryAccountRepository accounts;
    private final TreasuryAccountRules rules;
    private final CatalogueLock lock;
    private final Units units;
    private final JdbcClient jdbc;
    private final Edits edits;

    TreasuryAccountStore(
            TreasuryAccountRepository accounts,
            TreasuryAccountRules rules,
            CatalogueLock lock,
            Units units,
            JdbcClient jdbc,
            Edits edits) {
        this.accounts = accounts;
        this.rules = rules;
        this.lock = lock;
        this.units = units;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<TreasuryAccountRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        List<Stored> found = jdbc.sql("select a.id, a.treasury_code, t.name as treasury_name, a.account_no, a.kind,"
                        + " a.unit_id, a.chapter, a.budget_level, a.valid_from, a.valid_to, a.note" + FROM + " where "
                        + search.on(KEYS)
                        + Paging.tail(page, SORTS, "a.treasury_code, a.account_no, a.valid_from desc", "a.id"))
                .params(search.parameters())
                .query(Stored.class)
                .list();
        Map<Long, UnitName> holders =
                units.named(found.stream().map(Stored::unitId).distinct().toList());
        return found.stream().map(account -> account.of(holders)).toList();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*)" + FROM + " where " + search.on(KEYS))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    /** The office of the Treasury is called what it was called on that day. */
    public Optional<TreasuryAccountRow> drawnFrom(long unitId, @Nullable String chapter, LocalDate day) {
        return jdbc.sql("select a.id, a.treasury_code, t.name as treasury_name, a.account_no, a.kind,"
                        + " a.unit_id, a.chapter, a.budget_level, a.valid_from, a.valid_to, a.note"
                        + " from budget_treasury_account a left join budget_treasury t on t.code = a.treasury_code"
                        + " and t.valid_from <= :day and (t.valid_to is null or t.valid_to > :day)"
                        + " where a.unit_id = :unit and a.kind = 'ESTIMATE' and a.valid_from <= :day"
                        + " and (a.valid_to is null or a.valid_to > :day)"
                        + " and (a.chapter is null or a.chapter = :chapter)"
                        + " order by a.chapter is null, a.valid_from desc, a.id limit 1")
                .param("unit", unitId)
                .param("chapter", chapter)
                .param("day", day)
                .query(Stored.class)
                .optional()
                .map(account -> account.of(units.named(List.of(account.unitId()))));
    }

    public Optional<Edited<TreasuryAccountDraft>> find(long id) {
        return accounts.findById(id).map(TreasuryAccountStore::edited);
    }

    /** All there are and were. */
    List<Edited<TreasuryAccountDraft>> all() {
        return accounts.findAll().stream().map(TreasuryAccountStore::edited).toList();
    }

    private static Edited<TreasuryAccountDraft> edited(TreasuryAccount account) {
        return new Edited<>(account.id(), account.version(), account.draft());
    }

    static TreasuryAccountDraft tidy(TreasuryAccountDraft typed) {
        String chapter = Check.trimmed(typed.chapter());
        return new TreasuryAccountDraft(
                TreasuryStore.code(typed.treasuryCode()),
                Check.line(typed.accountNo()).replace(" ", ""),
                typed.kind(),
                typed.unitId(),
                chapter == null ? null : CodeStore.padded(chapter, CodeKind.CHAPTER.digits()),
                typed.budgetLevel(),
                typed.validFrom(),
                typed.validTo(),
                Check.trimmed(typed.note()));
    }

    /** The offices are held meanwhile, so that none of them ends before the account is stored. */
    public SaveResult save(@Nullable Long id, int version, TreasuryAccountDraft typed) {
        TreasuryAccountDraft draft = tidy(typed);
        lock.hold(CatalogueLock.Catalogue.TREASURY);
        lock.hold(CatalogueLock.Catalogue.TREASURY_ACCOUNT);
        return edits.save(
                KIND,
                id,
                version,
                accounts::lock,
                TreasuryAccount::new,
                found -> check(id, found == null ? null : found.draft(), draft),
                account -> account.apply(draft),
                accounts::saveAndFlush,
                TreasuryAccount::draft);
    }

    List<FieldError> check(@Nullable Long id, @Nullable TreasuryAccountDraft stored, TreasuryAccountDraft draft) {
        return rules.check(id, stored, draft);
    }
}
