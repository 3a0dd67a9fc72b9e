package vn.vptu.budget.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeBook;

/** Where money comes from: the source codes that a decision gives it under. */
@Route("budget/sources/:id?")
@Menu(title = "nav.budget-sources", order = 282)
@RolesAllowed({Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class SourcesView extends CodeBookView {

    SourcesView(SourceList list, BudgetCodes codes, CurrentActor actor, Clock clock) {
        super(list, CodeBook.SOURCE, codes, actor, clock);
    }
}
