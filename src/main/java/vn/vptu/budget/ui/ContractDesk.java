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
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.Contract;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.Vouchers;
import vn.vptu.directory.Units;
import vn.vptu.files.Attachments;

/** What the pages of contracts work with. */
@Component
record ContractDesk(
        Contracts contracts,
        Vouchers vouchers,
        Decisions decisions,
        Attachments attachments,
        BudgetCodes codes,
        BudgetTasks tasks,
        Suppliers suppliers,
        Units units,
        CurrentActor actor,
        Clock clock)
        implements DocumentDesk<ContractDraft, Contract> {

    @Override
    public String kind() {
        return Contracts.KIND;
    }

    @Override
    public String path() {
        return ContractList.PATH;
    }

    @Override
    public Optional<Contract> find(long id) {
        return contracts.find(id);
    }

    @Override
    public SaveResult save(@Nullable Long id, int version, ContractDraft draft) {
        return contracts.save(id, version, draft);
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

    /** Suppliers by name or tax code. */
    Picker supplier(String label) {
        return Picker.searching(
                label,
                (typed, most) -> suppliers.page(typed, PageRequest.of(0, most)).stream()
                        .filter(row -> !row.retired())
                        .map(row -> new Choice(row.id(), row.name() + " – " + row.taxCode()))
                        .toList(),
                id -> supplier(id).map(found -> new Choice(id, found.name() + " – " + found.taxCode())));
    }

    Optional<SupplierDraft> supplier(long id) {
        return suppliers.find(id).map(found -> found.draft());
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

    /** A contract of today for the holder of the estimate that was given last. */
    ContractDraft blank() {
        List<DecisionRow> newest = decisions.page(DecisionFilter.ALL, PageRequest.of(0, 1));
        return ContractDraft.blank(
                today(), newest.isEmpty() ? null : newest.getFirst().holderUnitId());
    }
}
