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
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.PlanFilter;
import vn.vptu.budget.PlanRow;

/** The internal plans, edition by edition, the newest year first. */
@Component
class PlanList implements ListDefinition<PlanRow, PlanFilter> {

    static final String PATH = "budget/plans";

    private final InternalPlans plans;
    private final List<ListColumn<PlanRow>> columns;

    PlanList(InternalPlans plans) {
        this.plans = plans;
        ListColumns<PlanRow> list = new ListColumns<>();
        // A year is no amount: it has no dots.
        list.narrow(
                "budget.plans.year", row -> Integer.toString(row.share().key().year()));
        list.title("budget.plans.unit", PlanRow::spender).unsorted().share(2);
        list.narrow("budget.plans.chapter", row -> row.share().key().chapter()).hidden();
        list.narrow("budget.plans.subcategory", row -> row.share().key().subcategory());
        list.narrow("budget.plans.source", row -> row.share().key().source());
        list.narrow("budget.plans.programme", row -> programme(row)).hidden();
        list.text("budget.plans.task", PlanRow::taskName).unsorted().hidden();
        list.narrow("budget.plans.edition", row -> Integer.toString(row.edition()));
        list.text("budget.plans.reason", PlanRow::reason).hidden();
        list.money("budget.plans.quarter1", PlanRow::quarter1);
        list.money("budget.plans.quarter2", PlanRow::quarter2);
        list.money("budget.plans.quarter3", PlanRow::quarter3);
        list.money("budget.plans.quarter4", PlanRow::quarter4);
        list.money("budget.plans.total", PlanRow::total).unsorted();
        list.yesNo("budget.plans.in-force", PlanRow::inForce).unsorted().hidden();
        list.text("budget.plans.maker", PlanRow::maker).hidden();
        list.state((row, words) -> words.say("enum.DocumentState." + row.state().name()));
        columns = list.all();
    }

    private static String programme(PlanRow row) {
        String code = row.share().key().programme();
        return code.equals(BudgetKey.NO_PROGRAMME) ? "" : code;
    }

    @Override
    public String id() {
        return "budget.plans";
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
    public List<ListColumn<PlanRow>> columns() {
        return columns;
    }

    @Override
    public PlanFilter filter(Function<String, Optional<String>> query) {
        return PlanFilter.from(query);
    }

    @Override
    public List<PlanRow> page(PlanFilter filter, Pageable page) {
        return plans.page(filter, page);
    }

    @Override
    public long count(PlanFilter filter) {
        return plans.count(filter);
    }

    @Override
    public long idOf(PlanRow row) {
        return row.id();
    }
}
