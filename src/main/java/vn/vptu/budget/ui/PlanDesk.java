package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Picker;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.PlanFilter;
import vn.vptu.budget.PlanRow;
import vn.vptu.directory.Units;

/** What the page of an internal plan works with. */
@Component
record PlanDesk(
        InternalPlans plans, BudgetCodes codes, BudgetTasks tasks, Units units, CurrentActor actor, Clock clock) {

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

    boolean makes() {
        return holds(Roles.FINANCE);
    }

    boolean approves() {
        return holds(Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE);
    }

    boolean readsHistory() {
        return holds(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
    }

    /** Whether every plan is for this person, and not only those of some units. */
    boolean seesAll() {
        Actor who = actor.get();
        return readsHistory() || who.hasAny(Roles.LEADER);
    }

    /** A plan of this year for the holder of the one before. */
    PlanDraft blank() {
        List<PlanRow> newest = plans.page(PlanFilter.ALL, PageRequest.of(0, 1));
        @Nullable Long holder = newest.isEmpty() ? null : newest.getFirst().share().key().holderUnitId();
        return PlanDraft.blank(today().getYear(), holder);
    }
}
