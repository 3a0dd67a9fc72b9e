package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.Vouchers;

/** The payment documents, the newest first. */
@Component
class VoucherList implements ListDefinition<VoucherRow, VoucherFilter> {

    static final String PATH = "budget/vouchers";

    private final Vouchers vouchers;
    private final List<ListColumn<VoucherRow>> columns;

    VoucherList(Vouchers vouchers) {
        this.vouchers = vouchers;
        ListColumns<VoucherRow> list = new ListColumns<>();
        // A year is no amount: it has no dots.
        list.narrow("budget.vouchers.year", row -> Integer.toString(row.year())).hidden();
        list.narrow("budget.vouchers.number", VoucherRow::number);
        list.date("budget.vouchers.drawn-on", VoucherRow::drawnOn);
        list.words(
                        "budget.vouchers.kind",
                        (row, words) ->
                                words.say("enum.VoucherKind." + row.kind().name()))
                .unsorted()
                .narrow();
        list.title("budget.vouchers.summary", VoucherRow::summary).share(2);
        list.text("budget.vouchers.payee", VoucherRow::payee);
        list.number("budget.vouchers.amount", row -> row.amount().amount());
        list.narrow("budget.vouchers.dossier", VoucherRow::dossierNumber).hidden();
        list.date("budget.vouchers.treasury-date", VoucherRow::treasuryDate);
        list.text("budget.vouchers.maker", VoucherRow::maker).hidden();
        list.state((row, words) -> words.say("enum.DocumentState." + row.state().name()));
        columns = list.all();
    }

    @Override
    public String id() {
        return "budget.vouchers";
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
    public List<ListColumn<VoucherRow>> columns() {
        return columns;
    }

    @Override
    public VoucherFilter filter(Function<String, Optional<String>> query) {
        return VoucherFilter.from(query);
    }

    @Override
    public List<VoucherRow> page(VoucherFilter filter, Pageable page) {
        return vouchers.page(filter, page);
    }

    @Override
    public long count(VoucherFilter filter) {
        return vouchers.count(filter);
    }

    @Override
    public long idOf(VoucherRow row) {
        return row.id();
    }
}
