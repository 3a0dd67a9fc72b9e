package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.PlanWarning;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;
import vn.vptu.files.Attachments;

/** What the page of a request to spend works with. */
@Component
record RequestDesk(
        SpendingRequests requests,
        Decisions decisions,
        InternalPlans plans,
        Attachments attachments,
        BudgetCodes codes,
        BudgetTasks tasks,
        Units units,
        CurrentActor actor,
        Clock clock)
        implements DocumentDesk<RequestDraft, SpendingRequest> {

    @Override
    public String kind() {
        return SpendingRequests.KIND;
    }

    @Override
    public String path() {
        return RequestList.PATH;
    }

    @Override
    public Optional<SpendingRequest> find(long id) {
        return requests.find(id);
    }

    /** Saving what a department asks for is an accountant's way to take it. */
    @Override
    public SaveResult save(@Nullable Long id, int version, RequestDraft draft) {
        return id != null && find(id).filter(this::takes).isPresent()
                ? requests.take(id, version, draft.lines())
                : requests.save(id, version, draft);
    }

    /** Where a request goes beyond the internal plans. */
    List<PlanWarning> warnings(@Nullable Long id, RequestDraft draft) {
        return plans.warnings(SpendingRequests.KIND, id, requests.planUses(draft));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LineChoices choices() {
        return new LineChoices(codes, tasks, units, today());
    }

    /** The unit to which the estimate is given. */
    Picker holder(String label) {
        return Choices.unit(label, units, today());
    }

    /** The unit that asks: for a head of department one of his. */
    Picker unit(String label) {
        if (finance()) {
            return Choices.unit(label, units, today());
        }
        List<Choice> own = units.named(List.copyOf(actor.get().unitIds())).values().stream()
                .map(RequestDesk::choice)
                .toList();
        return Picker.of(
                label,
                own,
                id -> Optional.ofNullable(units.named(List.of(id)).get(id)).map(RequestDesk::choice));
    }

    private static Choice choice(UnitName unit) {
        return new Choice(unit.id(), unit.name());
    }

    private boolean holds(String... roles) {
        return actor.get().hasAny(roles);
    }

    boolean finance() {
        return holds(Roles.FINANCE);
    }

    boolean checks() {
        return holds(Roles.CHIEF_ACCOUNTANT);
    }

    boolean approves() {
        return holds(Roles.CHIEF_OF_OFFICE);
    }

    @Override
    public boolean makes() {
        return holds(Roles.FINANCE, Roles.DEPARTMENT_HEAD);
    }

    /** Whether it was asked for by a unit that this person heads. */
    boolean asked(SpendingRequest request) {
        Actor who = actor.get();
        return !request.byFinance()
                && who.hasAny(Roles.DEPARTMENT_HEAD)
                && request.draft().unitId() != null
                && who.unitIds().contains(request.draft().unitId());
    }

    /** Whether this person says as an accountant from which share it is to come. */
    boolean takes(SpendingRequest request) {
        return finance() && !asked(request) && request.state() == DocumentState.ASKED;
    }

    @Override
    public boolean edits(SpendingRequest request) {
        DocumentState state = request.state();
        boolean returned = state == DocumentState.RETURNED;
        return takes(request)
                || (asked(request) && (returned || state == DocumentState.ASKED))
                || (request.byFinance() && finance() && (returned || state == DocumentState.DRAFT));
    }

    boolean readsHistory() {
        return holds(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
    }

    @Override
    public boolean seesAll() {
        return readsHistory() || holds(Roles.LEADER);
    }
}
