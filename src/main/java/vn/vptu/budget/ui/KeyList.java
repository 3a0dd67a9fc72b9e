package vn.vptu.budget.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.KeyFilter;
import vn.vptu.budget.KeyShare;
import vn.vptu.budget.Percentages;

/** The shares of a year's keys as they stand now: what is given, used, set aside and may still be spent. */
@Component
class KeyList extends ShortList<KeyShare, KeyFilter> {

    static final String PATH = "budget/keys";

    private final BudgetKeys keys;

    KeyList(BudgetKeys keys) {
        super(
                PATH,
                "budget.keys",
                KeyShare::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR,
                Roles.LEADER,
                Roles.DEPARTMENT_HEAD);
        this.keys = keys;
        build();
    }

    @Override
    protected void columns(ListColumns<KeyShare> list) {
        list.number("budget.keys.year", row -> row.share().key().year()).hidden();
        list.text("budget.keys.holder", KeyShare::holder).hidden();
        list.narrow("budget.keys.chapter", row -> row.share().key().chapter());
        list.narrow("budget.keys.subcategory", row -> row.share().key().subcategory());
        list.narrow("budget.keys.source", row -> row.share().key().source());
        list.narrow("budget.keys.programme", row -> row.share().key().programme())
                .hidden();
        list.text("budget.keys.unit", KeyShare::unit).width(130);
        list.text("budget.keys.task", KeyShare::task).width(130);
        list.money("budget.keys.carried", row -> row.balance().carried()).hidden();
        list.money("budget.keys.granted", row -> row.balance().granted()).hidden();
        list.money("budget.keys.provisional", row -> row.balance().provisional())
                .hidden();
        list.money("budget.keys.usable", row -> row.balance().usable());
        list.money("budget.keys.used", row -> row.balance().used());
        list.money("budget.keys.advance", row -> row.balance().advance()).hidden();
        list.money("budget.keys.actual", row -> row.balance().actual()).hidden();
        list.money("budget.keys.remaining", row -> row.balance().remaining()).hidden();
        list.money("budget.keys.held", row -> row.balance().held()).hidden();
        list.money("budget.keys.reserved", row -> row.balance().reserved());
        list.money("budget.keys.free", row -> row.balance().free());
        list.words("budget.keys.disbursed", KeyList::disbursed).narrow().unsorted();
        list.words("budget.keys.carried-out", KeyList::carriedOut)
                .narrow()
                .unsorted()
                .hidden();
    }

    private static String disbursed(KeyShare row, Sentences words) {
        return Percentages.written(row.balance().disbursed());
    }

    private static String carriedOut(KeyShare row, Sentences words) {
        return Percentages.written(row.balance().carriedOut());
    }

    @Override
    protected List<KeyShare> rows(KeyFilter filter) {
        return keys.shares(filter);
    }

    @Override
    public Map<String, Dong> totals(KeyFilter filter) {
        Balance sum = keys.shares(filter).stream().map(KeyShare::balance).reduce(Balance.NOTHING, Balance::plus);
        Map<String, Dong> totals = new LinkedHashMap<>();
        totals.put("carried", sum.carried());
        totals.put("granted", sum.granted());
        totals.put("provisional", sum.provisional());
        totals.put("usable", sum.usable());
        totals.put("used", sum.used());
        totals.put("advance", sum.advance());
        totals.put("actual", sum.actual());
        totals.put("remaining", sum.remaining());
        totals.put("held", sum.held());
        totals.put("reserved", sum.reserved());
        totals.put("free", sum.free());
        return totals;
    }

    @Override
    public KeyFilter filter(Function<String, Optional<String>> query) {
        return KeyFilter.from(query);
    }
}
