package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.DraftWork;
import vn.vptu.base.imports.ImportWords;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** A file of accounts at the Treasury. */
class TreasuryAccountWork extends DraftWork<TreasuryAccountDraft> {

    private final TreasuryAccountStore accounts;
    private final EntityManager entities;
    private final UnitLookup lookup;
    private final Map<Long, TreasuryAccountDraft> stored = new HashMap<>();

    TreasuryAccountWork(TreasuryAccountStore accounts, Units units, EntityManager entities, Clock clock) {
        this.accounts = accounts;
        this.entities = entities;
        this.lookup = new UnitLookup(units.active(LocalDate.now(clock)));
        for (Edited<TreasuryAccountDraft> account : accounts.all()) {
            knows(identity(account.draft()), account);
            stored.put(account.id(), account.draft());
        }
        entities.clear();
        Map<Long, UnitName> names = new HashMap<>();
        shows(
                "kind",
                account -> account.kind() == null
                        ? ""
                        : ImportWords.later("enum.AccountKind." + account.kind().name()));
        shows("unitId", account -> nameOf(units, names, account.unitId()));
        shows("chapter", TreasuryAccountDraft::chapter);
        shows("budgetLevel", TreasuryAccountDraft::budgetLevel);
        shows(
                "validTo",
                account -> account.validTo() == null
                        ? ""
                        : VietnameseDates.numeric(account.validTo().minusDays(1)));
        shows("note", TreasuryAccountDraft::note);
    }

    private static String nameOf(Units units, Map<Long, UnitName> known, @Nullable Long id) {
        if (id == null) {
            return "";
        }
        known.computeIfAbsent(id, each -> units.named(List.of(each)).get(each));
        UnitName unit = known.get(id);
        return unit == null ? "" : unit.name();
    }

    private static String identity(TreasuryAccountDraft draft) {
        return draft.treasuryCode() + " " + TreasuryAccount.bare(draft.accountNo()) + " " + draft.validFrom();
    }

    @Override
    public String identity(ImportedRow row) {
        return identity(read(row, null, null));
    }

    @Override
    protected TreasuryAccountDraft draft(ImportedRow row, @Nullable TreasuryAccountDraft before, Check check) {
        return read(row, before, lookup.find(row.text("unitId"), "unitId", check));
    }

    private static TreasuryAccountDraft read(
            ImportedRow row, @Nullable TreasuryAccountDraft before, @Nullable Long unit) {
        TreasuryAccountDraft base = before == null ? TreasuryAccountDraft.blank(LocalDate.EPOCH) : before;
        String kind = row.text("kind");
        LocalDate lastDay = row.date("validTo", null);
        // The number of a stored account stays as it is written there, with or without dots.
        String number = before == null ? Objects.requireNonNullElse(row.text("accountNo"), "") : before.accountNo();
        return TreasuryAccountStore.tidy(new TreasuryAccountDraft(
                Objects.requireNonNullElse(row.text("treasuryCode"), ""),
                number,
                kind == null ? base.kind() : AccountKind.valueOf(kind),
                unit == null ? base.unitId() : unit,
                row.text("chapter", base.chapter()),
                row.number("budgetLevel", base.budgetLevel()),
                row.date("validFrom", before == null ? null : before.validFrom()),
                lastDay == null ? base.validTo() : lastDay.plusDays(1),
                row.text("note", base.note())));
    }

    @Override
    protected List<FieldError> check(@Nullable Long id, TreasuryAccountDraft draft) {
        return accounts.check(id, id == null ? null : stored.get(id), draft);
    }

    @Override
    protected SaveResult save(@Nullable Long id, int version, TreasuryAccountDraft draft) {
        return accounts.save(id, version, draft);
    }

    @Override
    protected void forget() {
        entities.clear();
    }
}
