package vn.vptu.budget.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** The budget index: chapters, categories, items and what stands below them. */
@Route("budget/codes/:id?")
@Menu(title = "nav.budget-codes", order = 280)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class CodesView extends CodeBookView {

    CodesView(CodeList list, BudgetCodes codes, CurrentActor actor, Clock clock) {
        super(list, CodeBook.INDEX, codes, actor, clock);
    }
}
