package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.PeriodRow;
import vn.vptu.budget.PeriodSpan;

/** The thirteen periods of a year. */
@Component
class PeriodList extends ShortList<PeriodRow, PeriodFilter> {

    private final BudgetPeriods periods;
    private final Clock clock;

    PeriodList(BudgetPeriods periods, Clock clock) {
        super(
                "budget/periods",
                "budget.periods",
                row -> row.year() * 100L + row.period(),
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        this.periods = periods;
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<PeriodRow> list) {
        list.number("budget.periods.period", PeriodRow::period);
        list.words("budget.periods.name", PeriodList::name).unsorted().width(220);
        list.state(PeriodList::state);
        list.text("budget.periods.changed-by", PeriodRow::changedBy);
        list.moment("budget.periods.changed-at", PeriodRow::changedAt);
    }

    static String name(PeriodRow row, Sentences words) {
        String year = Integer.toString(row.year());
        return row.period() == PeriodSpan.AFTER_YEAR
                ? words.say("budget.periods.after-year", year, Integer.toString(row.year() + 1))
                : words.say("budget.periods.month", Integer.toString(row.period()), year);
    }

    static String state(PeriodRow row, Sentences words) {
        return words.say(row.locked() ? "budget.periods.locked" : "budget.periods.open");
    }

    /** The year that a filter means. */
    int year(PeriodFilter filter) {
        Integer year = filter.year();
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    @Override
    protected List<PeriodRow> rows(PeriodFilter filter) {
        return periods.of(year(filter));
    }

    @Override
    public PeriodFilter filter(Function<String, Optional<String>> query) {
        return PeriodFilter.from(query);
    }
}
