package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.report.DocumentPapers;

/** One document of the estimate. */
@Route("budget/decisions/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class DecisionView extends DocumentPage<DecisionDraft, Decision> {

    private final DecisionDesk desk;

    DecisionView(DecisionDesk desk, PaperPlace papers) {
        super(desk, papers);
        this.desk = desk;
    }

    @Override
    String listTitle() {
        return getTranslation("budget.decisions.title");
    }

    @Override
    String newTitle() {
        return getTranslation("budget.decisions.new");
    }

    @Override
    String titleOf(Decision decision) {
        return getTranslation(
                "budget.decision.title",
                DecisionWords.kind(this, Objects.requireNonNull(decision.draft().kind())),
                DecisionWords.name(decision.draft()));
    }

    @Override
    DocumentEditor<DecisionDraft, Decision, ?> editor(
            @Nullable Decision decision, String named, LongConsumer saved, LongConsumer reload) {
        DecisionDraft draft = decision == null ? desk.blank() : decision.draft();
        return new DocumentEditor<DecisionDraft, Decision, DecisionForm>(
                desk, decision, draft, () -> new DecisionForm(desk), named, saved, reload);
    }

    @Override
    List<Component> steps(Decision decision, FieldErrors problems, LongConsumer reload, boolean writing) {
        return new DecisionActions(desk, decision, problems, reload).buttons(writing);
    }

    @Override
    Component panel(Decision decision) {
        return new DecisionPanel(desk, decision);
    }

    @Override
    Component extras(Decision decision) {
        return new DecisionExtras(desk, decision);
    }

    @Override
    DocumentPapers papers(Decision decision) {
        return DocumentPapers.of(decision);
    }

    @Override
    String notYours() {
        return getTranslation("budget.decision.not-yours");
    }

    @Override
    String toList() {
        return getTranslation("budget.decision.to-list");
    }
}
