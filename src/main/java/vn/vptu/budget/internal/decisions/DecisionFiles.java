package vn.vptu.budget.internal.decisions;

import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.files.AttachmentOwner;

/**
 * The signed decision and what belongs to it. Whoever sees the whole document reads its files: a paper cannot be shown line by
 * line. The accountants attach them, the signed copy often comes after the approval.
 */
@Component
class DecisionFiles implements AttachmentOwner {

    private final DecisionQueries decisions;
    private final DecisionScope scope;
    private final CurrentActor actor;

    DecisionFiles(DecisionQueries decisions, DecisionScope scope, CurrentActor actor) {
        this.decisions = decisions;
        this.scope = scope;
        this.actor = actor;
    }

    @Override
    public String kind() {
        return Decisions.KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return actor.find().isPresent()
                && scope.seen().all()
                && decisions.find(id).isPresent();
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find().map(who -> who.hasAny(Roles.FINANCE)).orElse(false)
                && decisions
                        .find(id)
                        .filter(decision -> decision.state() != DocumentState.CANCELLED)
                        .isPresent();
    }

    @Override
    public String nameOf(long id) {
        return decisions.find(id).map(Decision::draft).map(DecisionFiles::name).orElse("");
    }

    private static String name(DecisionDraft draft) {
        return draft.number() == null ? draft.summary() : draft.number();
    }
}
