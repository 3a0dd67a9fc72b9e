package vn.vptu.budget.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Effect;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.EntryTotals;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.budget.Measure;

/** The entries of the ledger, the newest day first. */
@Component
class LedgerList implements ListDefinition<EntryRow, EntryFilter> {

    static final String PATH = "budget/ledger";

    private final LedgerEntries entries;
    private final List<ListColumn<EntryRow>> columns;

    LedgerList(LedgerEntries entries) {
        this.entries = entries;
        ListColumns<EntryRow> list = new ListColumns<>();
        list.date("budget.ledger.date", EntryRow::effectiveDate);
        list.number("budget.ledger.period", EntryRow::period).hidden();
        list.words(
                "budget.ledger.kind",
                (row, words) -> words.say("enum.EntryKind." + row.kind().name()));
        list.money("budget.ledger.amount", row -> row.amount()).width(140);
        list.text("budget.ledger.holder", EntryRow::holder).hidden();
        list.narrow("budget.ledger.chapter", row -> row.share().key().chapter()).hidden();
        list.narrow("budget.ledger.subcategory", row -> row.share().key().subcategory());
        list.narrow("budget.ledger.source", row -> row.share().key().source());
        list.narrow("budget.ledger.programme", row -> row.share().key().programme())
                .hidden();
        list.narrow("budget.ledger.subitem", EntryRow::subitem);
        list.narrow("budget.ledger.settled-subitem", EntryRow::settledSubitem).hidden();
        list.text("budget.ledger.unit", EntryRow::usedByUnit);
        list.text("budget.ledger.task", EntryRow::task).hidden();
        list.text("budget.ledger.number", row -> row.document().number());
        list.date("budget.ledger.document-date", row -> row.document().date()).hidden();
        list.text("budget.ledger.issuer", row -> row.document().issuer()).hidden();
        list.text("budget.ledger.reason", EntryRow::reason);
        effect(list, "budget.ledger.carried", Measure.CARRIED);
        effect(list, "budget.ledger.granted", Measure.GRANTED);
        effect(list, "budget.ledger.provisional", Measure.PROVISIONAL);
        effect(list, "budget.ledger.held", Measure.HELD);
        effect(list, "budget.ledger.advance", Measure.ADVANCE);
        effect(list, "budget.ledger.actual", Measure.ACTUAL);
        list.moment("budget.ledger.recorded", EntryRow::recordedAt).hidden();
        list.text("budget.ledger.recorded-by", EntryRow::recordedBy).hidden();
        columns = list.all();
    }

    /** By how much an entry moved a measure. */
    private static void effect(ListColumns<EntryRow> list, String key, Measure measure) {
        list.money(key, row -> Dong.of(row.effect().of(measure))).hidden();
    }

    @Override
    public String id() {
        return "budget.ledger";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of(
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD);
    }

    @Override
    public List<ListColumn<EntryRow>> columns() {
        return columns;
    }

    @Override
    public EntryFilter filter(Function<String, Optional<String>> query) {
        return EntryFilter.from(query);
    }

    @Override
    public List<EntryRow> page(EntryFilter filter, Pageable page) {
        return entries.page(filter, page);
    }

    @Override
    public long count(EntryFilter filter) {
        return entries.count(filter);
    }

    @Override
    public long countAll(EntryFilter filter) {
        return entries.totals(filter).count();
    }

    @Override
    public Map<String, Dong> totals(EntryFilter filter) {
        EntryTotals sums = entries.totals(filter);
        Effect effect = sums.effect();
        return Map.of(
                "amount",
                sums.amount(),
                "carried",
                Dong.of(effect.carried()),
                "granted",
                Dong.of(effect.granted()),
                "provisional",
                Dong.of(effect.provisional()),
                "held",
                Dong.of(effect.held()),
                "advance",
                Dong.of(effect.advance()),
                "actual",
                Dong.of(effect.actual()));
    }

    /** From entry to entry in its own order: there may be millions, and skipping so many takes ever longer. */
    @Override
    public void each(EntryFilter filter, Sort sort, Consumer<List<EntryRow>> reader) {
        if (sort.isUnsorted()) {
            entries.each(filter, reader);
        } else {
            ListDefinition.super.each(filter, sort, reader);
        }
    }

    @Override
    public long idOf(EntryRow row) {
        return row.id();
    }
}
