package vn.vptu.budget.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** The list of target programmes. */
@Component
class ProgrammeList extends CodeBookList {

    ProgrammeList(BudgetCodes codes, Clock clock) {
        super("budget/programmes", "budget.programmes", CodeBook.PROGRAMME, codes, clock);
    }
}
