package vn.vptu.budget.ui;

import java.util.List;
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
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.LedgerEntries;

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
        list.narrow("budget.ledger.chapter", row -> row.share().key().chapter()).hidden();
        list.narrow("budget.ledger.subcategory", row -> row.share().key().subcategory());
        list.narrow("budget.ledger.source", row -> row.share().key().source());
        list.narrow("budget.ledger.programme", row -> row.share().key().programme())
                .hidden();
        list.narrow("budget.ledger.subitem", EntryRow::subitem);
        list.narrow("budget.ledger.settled-subitem", EntryRow::settledSubitem)
                .unsorted()
                .hidden();
        list.text("budget.ledger.unit", EntryRow::usedByUnit).unsorted();
        list.text("budget.ledger.number", row -> row.document().number());
        list.date("budget.ledger.document-date", row -> row.document().date())
                .unsorted()
                .hidden();
        list.text("budget.ledger.issuer", row -> row.document().issuer())
                .unsorted()
                .hidden();
        list.text("budget.ledger.reason", EntryRow::reason).unsorted();
        list.moment("budget.ledger.recorded", EntryRow::recordedAt).hidden();
        list.text("budget.ledger.recorded-by", EntryRow::recordedBy).unsorted().hidden();
        columns = list.all();
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
