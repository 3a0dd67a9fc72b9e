package vn.vptu.budget.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;

/** The documents that give, move and take back the estimate. {@code N} makes a new one. */
@Route(DecisionList.PATH)
@Menu(title = "nav.budget-decisions", order = 250)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class DecisionsView extends DocumentsPage<DecisionRow, DecisionFilter> {

    DecisionsView(DecisionList definition, Decisions decisions, CurrentActor actor) {
        super(
                definition,
                DecisionFilter.ALL,
                actor.get().hasAny(Roles.FINANCE),
                (page, changed) -> new DecisionFilterBar(
                        decisions.years(),
                        page.getTranslation("budget.decisions.search"),
                        page.getTranslation("budget.decisions.year"),
                        changed));
    }

    @Override
    DocumentState state(DecisionRow row) {
        return row.state();
    }

    @Override
    Card card(DecisionRow row) {
        String number = row.number();
        return new Card(row.summary())
                .line(number == null ? DecisionWords.kind(this, row.kind()) : number)
                .line(DecisionWords.money(this, row.amount()))
                .end(DecisionWords.state(this, row.state()));
    }

    @Override
    String newTitle() {
        return getTranslation("budget.decisions.new");
    }

    @Override
    String empty() {
        return getTranslation("budget.decisions.empty");
    }

    @Override
    String none() {
        return getTranslation("budget.decisions.none");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.decisions.title");
    }
}
