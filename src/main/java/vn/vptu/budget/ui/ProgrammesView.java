package vn.vptu.budget.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** Target programmes and projects that money may be given for. */
@Route("budget/programmes/:id?")
@Menu(title = "nav.budget-programmes", order = 284)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class ProgrammesView extends CodeBookView {

    ProgrammesView(ProgrammeList list, BudgetCodes codes, CurrentActor actor, Clock clock) {
        super(list, CodeBook.PROGRAMME, codes, actor, clock);
    }
}
