package vn.vptu.budget.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** The list of the reasons for carrying money over. */
@Component
class CarryOverReasonList extends CodeBookList {

    CarryOverReasonList(BudgetCodes codes, Clock clock) {
        super("budget/carry-over-reasons", "budget.carry-over-reasons", CodeBook.CARRY_OVER_REASON, codes, clock);
    }
}
