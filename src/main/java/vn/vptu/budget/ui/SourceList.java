package vn.vptu.budget.ui;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** The list of sources of money. */
@Component
class SourceList extends CodeBookList {

    SourceList(BudgetCodes codes, Clock clock) {
        super("budget/sources", "budget.sources", CodeBook.SOURCE, codes, clock);
    }
}
