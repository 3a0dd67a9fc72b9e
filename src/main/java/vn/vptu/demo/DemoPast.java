package vn.vptu.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetPeriods;
import vn.vptu.budget.FiscalYearState;
import vn.vptu.budget.PeriodSpan;

/** The years before the first start, from the estimate to the last locked period. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoPast {

    private static final String WHY = "Nhập số liệu minh hoạ của năm trước";

    private final DemoIndex index;
    private final DemoEstimate estimate;
    private final DemoPayments payments;
    private final BudgetPeriods periods;
    private final DemoHands hands;

    DemoPast(DemoIndex index, DemoEstimate estimate, DemoPayments payments, BudgetPeriods periods, DemoHands hands) {
        this.index = index;
        this.estimate = estimate;
        this.payments = payments;
        this.periods = periods;
        this.hands = hands;
    }

    /** Makes a year ready to be lived: it takes entries, and the index of its day is known. */
    void open(int year, Map<String, Long> accounts) {
        hands.as(accounts, DemoHands.CHIEF_ACCOUNTANT, () -> {
            index.bring(LocalDate.of(year, 1, 1));
            for (FiscalYearState state : List.of(FiscalYearState.CLOSED, FiscalYearState.ADJUSTING)) {
                if (periods.standing(year).orElseThrow().state() == state) {
                    Saves.id(periods.reopenYear(year, state, WHY));
                }
            }
            return true;
        });
    }

    /** All that was given and paid, then its end. */
    void live(DemoYear year) {
        estimate.give(year);
        payments.pay(year);
        estimate.lapse(year);
        hands.as(year.accounts(), DemoHands.CHIEF_ACCOUNTANT, () -> {
            Saves.id(periods.endYear(year.year(), FiscalYearState.OPEN));
            if (year.today().isAfter(PeriodSpan.YEAR.lastDay(year.year()))) {
                IntStream.rangeClosed(PeriodSpan.YEAR.from(), PeriodSpan.YEAR.to())
                        .forEach(period -> Saves.id(periods.lock(year.year(), period)));
                Saves.id(periods.endYear(year.year(), FiscalYearState.ADJUSTING));
            }
            return true;
        });
    }
}
