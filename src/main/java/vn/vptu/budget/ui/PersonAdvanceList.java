package vn.vptu.budget.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.vptu.base.lists.ListColumn;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ListDefinition;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PersonAdvanceFilter;
import vn.vptu.budget.PersonAdvanceRow;
import vn.vptu.budget.PersonAdvances;

/** Money advanced to persons, the newest request first. */
@Component
class PersonAdvanceList implements ListDefinition<PersonAdvanceRow, PersonAdvanceFilter> {

    static final String PATH = "budget/advances";

    private final PersonAdvances advances;
    private final List<ListColumn<PersonAdvanceRow>> columns;

    PersonAdvanceList(PersonAdvances advances) {
        this.advances = advances;
        ListColumns<PersonAdvanceRow> list = new ListColumns<>();
        list.narrow("budget.advances.number", PersonAdvanceRow::number);
        list.date("budget.advances.asked-on", PersonAdvanceRow::askedOn).hidden();
        list.title("budget.advances.person", PersonAdvanceRow::personName);
        list.text("budget.advances.unit", PersonAdvanceRow::unitName).unsorted();
        list.text("budget.advances.purpose", PersonAdvanceRow::purpose).share(2);
        list.text("budget.advances.activity", PersonAdvanceRow::activity).hidden();
        list.money("budget.advances.amount", row -> row.money().amount());
        list.money("budget.advances.spent", row -> row.money().spent()).hidden();
        list.money("budget.advances.given-back", row -> row.money().givenBack()).hidden();
        list.money("budget.advances.extra-paid", row -> row.money().extraPaid()).hidden();
        list.money("budget.advances.outstanding", PersonAdvanceList::outstanding)
                .unsorted();
        list.money("budget.advances.extra-to-pay", PersonAdvanceList::extra)
                .unsorted()
                .hidden();
        list.date("budget.advances.paid-on", PersonAdvanceRow::paidOn).hidden();
        list.date("budget.advances.due-on", PersonAdvanceRow::dueOn);
        list.words(
                        "budget.advances.age",
                        (row, words) -> row.age() == null
                                ? null
                                : words.say("enum.AdvanceAge." + row.age().name()))
                .unsorted()
                .narrow();
        list.number("budget.advances.days-late", PersonAdvanceRow::daysLate)
                .unsorted()
                .hidden();
        list.text("budget.advances.maker", PersonAdvanceRow::maker).hidden();
        list.state((row, words) -> words.say("enum.AdvanceState." + row.state().name()));
        columns = list.all();
    }

    /** Nobody has to account for what he has not got. */
    private static @Nullable Dong outstanding(PersonAdvanceRow row) {
        return row.state().paid() ? row.money().outstanding() : null;
    }

    private static @Nullable Dong extra(PersonAdvanceRow row) {
        return row.state().paid() ? row.money().extraToPay() : null;
    }

    @Override
    public String id() {
        return "budget.advances";
    }

    @Override
    public String path() {
        return PATH;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<ListColumn<PersonAdvanceRow>> columns() {
        return columns;
    }

    @Override
    public PersonAdvanceFilter filter(Function<String, Optional<String>> query) {
        return PersonAdvanceFilter.from(query);
    }

    @Override
    public List<PersonAdvanceRow> page(PersonAdvanceFilter filter, Pageable page) {
        return advances.page(filter, page);
    }

    @Override
    public long count(PersonAdvanceFilter filter) {
        return advances.count(filter);
    }

    @Override
    public long idOf(PersonAdvanceRow row) {
        return row.id();
    }
}
