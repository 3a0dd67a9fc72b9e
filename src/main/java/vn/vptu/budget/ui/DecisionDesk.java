package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.directory.Units;
import vn.vptu.files.Attachments;

/** What the page of a document of the estimate works with. */
@Component
record DecisionDesk(
        Decisions decisions,
        LedgerEntries entries,
        Attachments attachments,
        BudgetCodes codes,
        BudgetTasks tasks,
        Units units,
        CurrentActor actor,
        Clock clock)
        implements DocumentDesk<DecisionDraft, Decision> {

    @Override
    public String kind() {
        return Decisions.KIND;
    }

    @Override
    public String path() {
        return DecisionList.PATH;
    }

    @Override
    public Optional<Decision> find(long id) {
        return decisions.find(id);
    }

    @Override
    public SaveResult save(@Nullable Long id, int version, DecisionDraft draft) {
        return decisions.save(id, version, draft);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LineChoices choices() {
        return new LineChoices(codes, tasks, units, today());
    }

    Picker unit(String label) {
        return Choices.unit(label, units, today());
    }

    private boolean holds(String... roles) {
        return actor.get().hasAny(roles);
    }

    @Override
    public boolean makes() {
        return holds(Roles.FINANCE);
    }

    boolean checks() {
        return holds(Roles.CHIEF_ACCOUNTANT);
    }

    boolean approves() {
        return holds(Roles.CHIEF_OF_OFFICE);
    }

    boolean readsHistory() {
        return holds(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
    }

    @Override
    public boolean seesAll() {
        Actor who = actor.get();
        return readsHistory() || who.hasAny(Roles.LEADER);
    }

    /** A document of this year for the holder of the one before. */
    DecisionDraft blank() {
        List<DecisionRow> newest = decisions.page(DecisionFilter.ALL, PageRequest.of(0, 1));
        return DecisionDraft.blank(
                today().getYear(), newest.isEmpty() ? null : newest.getFirst().holderUnitId());
    }
}
