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
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.CodeName;
import vn.vptu.budget.TreasuryDraft;
import vn.vptu.budget.TreasuryRow;

/** Stores and queries the offices of the Treasury. */
@Component
public class TreasuryStore {

    /** What the trail calls it. */
    static final String KIND = "budget.treasury";

    private static final int DIGITS = 4;

    private static final Map<String, String> SORTS = Map.of(
            "code", "t.code",
            "name", "t.name",
            "accounts", "accounts",
            "valid-from", "t.valid_from",
            "valid-to", "t.valid_to");

    private final TreasuryRepository treasuries;
    private final TreasuryVersions versions;
    private final CatalogueLock lock;
    private final JdbcClient jdbc;
    private final Edits edits;

    TreasuryStore(
            TreasuryRepository treasuries,
            TreasuryVersions versions,
            CatalogueLock lock,
            JdbcClient jdbc,
            Edits edits) {
        this.treasuries = treasuries;
        this.versions = versions;
        this.lock = lock;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<TreasuryRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select t.id, t.code, t.name, (select count(*) from budget_treasury_account a"
                        + " where a.treasury_code = t.code) as accounts, t.valid_from, t.valid_to"
                        + " from budget_treasury t where " + search.on("t.search_key")
                        + Paging.tail(page, SORTS, "t.code, t.valid_from desc", "t.id"))
                .params(search.parameters())
                .query(TreasuryRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from budget_treasury t where " + search.on("t.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public List<CodeName> valid(LocalDate on) {
        return Check.askable(on)
                ? jdbc.sql("select code, name from budget_treasury where valid_from <= :on"
                                + " and (valid_to is null or valid_to > :on) order by code")
                        .param("on", on)
                        .query(CodeName.class)
                        .list()
                : List.of();
    }

    /** Whether there is an office of this code on a day. */
    boolean holds(String code, LocalDate on) {
        return valid(on).stream().anyMatch(office -> office.code().equals(code));
    }

    public Optional<Edited<TreasuryDraft>> find(long id) {
        return treasuries.findById(id).map(TreasuryStore::edited);
    }

    /** All there are and were. */
    List<Edited<TreasuryDraft>> all() {
        return treasuries.findAll().stream().map(TreasuryStore::edited).toList();
    }

    private static Edited<TreasuryDraft> edited(Treasury treasury) {
        return new Edited<>(treasury.id(), treasury.version(), treasury.draft());
    }

    static TreasuryDraft tidy(TreasuryDraft typed) {
        return new TreasuryDraft(code(typed.code()), Check.line(typed.name()), typed.validFrom(), typed.validTo());
    }

    /** A code as it is stored: a spreadsheet takes 0061 for a number and forgets the zeros. */
    static String code(@Nullable String typed) {
        return CodeStore.padded(Check.line(typed), DIGITS);
    }

    public SaveResult save(@Nullable Long id, int version, TreasuryDraft typed) {
        TreasuryDraft draft = tidy(typed);
        lock.hold(CatalogueLock.Catalogue.TREASURY);
        SaveResult result = edits.save(
                KIND,
                id,
                version,
                treasuries::lock,
                Treasury::new,
                found -> check(found == null ? null : found.id(), found == null ? null : found.draft(), draft),
                treasury -> treasury.apply(draft),
                treasuries::saveAndFlush,
                Treasury::draft);
        if (id == null && result instanceof SaveResult.Saved) {
            versions.closeBefore(draft);
        }
        return result;
    }

    List<FieldError> check(@Nullable Long id, @Nullable TreasuryDraft stored, TreasuryDraft draft) {
        Check check = new Check()
                .text("code", draft.code(), 20)
                .text("name", draft.name(), 200)
                .chosen("validFrom", draft.validFrom())
                .period("validFrom", draft.validFrom(), "validTo", draft.validTo())
                .that(
                        draft.code().isEmpty() || draft.code().matches("[0-9]{" + DIGITS + "}"),
                        "code",
                        "budget.error.treasury-code",
                        draft.code());
        if (stored != null) {
            check.that(stored.code().equals(draft.code()), "code", "budget.error.treasury-fixed")
                    .that(
                            draft.validFrom() == null || draft.validFrom().equals(stored.validFrom()),
                            "validFrom",
                            "budget.error.treasury-fixed");
        }
        if (check.errors().isEmpty()) {
            later(id, draft)
                    .ifPresent(next -> check.that(
                            false, "validTo", "budget.error.treasury-overlaps", VietnameseDates.numeric(next)));
            open(id, draft)
                    .ifPresent(account -> check.that(
                            false,
                            "validTo",
                            "budget.error.treasury-has-accounts",
                            account,
                            VietnameseDates.numeric(draft.validTo())));
        }
        return check.errors();
    }

    /** The first day of another version that begins within this one. */
    private Optional<LocalDate> later(@Nullable Long id, TreasuryDraft draft) {
        return jdbc.sql("select valid_from from budget_treasury where code = :code and id <> :id"
                        + " and valid_from >= :from and (:to is null or valid_from < :to) order by valid_from limit 1")
                .param("code", draft.code())
                .param("id", id == null ? 0 : id)
                .param("from", draft.validFrom())
                .param("to", draft.validTo())
                .query(LocalDate.class)
                .optional();
    }

    /** An account that stays open when this version ends and no other follows. */
    private Optional<String> open(@Nullable Long id, TreasuryDraft draft) {
        return id == null || draft.validTo() == null
                ? Optional.empty()
                : jdbc.sql("select a.account_no from budget_treasury_account a where a.treasury_code = :code"
                                + " and (a.valid_to is null or a.valid_to > :to) and not exists (select 1"
                                + " from budget_treasury n where n.code = :code and n.valid_from = :to)"
                                + " order by a.account_no limit 1")
                        .param("code", draft.code())
                        .param("to", draft.validTo())
                        .query(String.class)
                        .optional();
    }
}
