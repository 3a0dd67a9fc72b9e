package vn.vptu.budget.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** The list of the codes of the budget index. */
@Component
class CodeList extends CodeBookList {

    CodeList(BudgetCodes codes, Clock clock) {
        super("budget/codes", "budget.codes", CodeBook.INDEX, codes, clock);
    }
}
