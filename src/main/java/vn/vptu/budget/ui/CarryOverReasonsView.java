package vn.vptu.budget.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** Why money that was not spent may be spent next year. */
@Route("budget/carry-over-reasons/:id?")
@Menu(title = "nav.budget-carry-over-reasons", order = 288)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class CarryOverReasonsView extends CodeBookView {

    CarryOverReasonsView(CarryOverReasonList list, BudgetCodes codes, CurrentActor actor, Clock clock) {
        super(list, CodeBook.CARRY_OVER_REASON, codes, actor, clock);
    }
}
