package vn.vptu.budget.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Card;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.RequestFilter;
import vn.vptu.budget.RequestRow;

/** The requests to spend. {@code N} makes a new one. */
@Route(RequestList.PATH)
@Menu(title = "nav.budget-requests", order = 252)
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class RequestsView extends DocumentsPage<RequestRow, RequestFilter> {

    RequestsView(RequestList definition, Decisions decisions, CurrentActor actor) {
        super(
                definition,
                RequestFilter.ALL,
                actor.get().hasAny(Roles.FINANCE, Roles.DEPARTMENT_HEAD),
                (page, changed) -> new RequestFilterBar(
                        decisions.years(),
                        page.getTranslation("budget.requests.search"),
                        page.getTranslation("budget.requests.year"),
                        changed));
    }

    @Override
    DocumentState state(RequestRow row) {
        return row.state();
    }

    @Override
    Card card(RequestRow row) {
        return new Card(row.summary())
                .line(row.unitName())
                .line(DecisionWords.money(this, row.amount()))
                .end(DecisionWords.state(this, row.state()));
    }

    @Override
    String newTitle() {
        return getTranslation("budget.requests.new");
    }

    @Override
    String empty() {
        return getTranslation("budget.requests.empty");
    }

    @Override
    String none() {
        return getTranslation("budget.requests.none");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("budget.requests.title");
    }
}
