package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.BudgetTasks;
import vn.vptu.budget.ContractChoice;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.DecisionFilter;
import vn.vptu.budget.DecisionRow;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.PlanWarning;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;
import vn.vptu.directory.Units;
import vn.vptu.files.Attachments;

/** What the page of a payment document works with. */
@Component
record VoucherDesk(
        Vouchers vouchers,
        Decisions decisions,
        InternalPlans plans,
        LedgerEntries entries,
        Attachments attachments,
        BudgetCodes codes,
        BudgetTasks tasks,
        Suppliers suppliers,
        Contracts contracts,
        Units units,
        CurrentActor actor,
        Clock clock)
        implements DocumentDesk<VoucherDraft, Voucher> {

    @Override
    public String kind() {
        return Vouchers.KIND;
    }

    @Override
    public String path() {
        return VoucherList.PATH;
    }

    @Override
    public Optional<Voucher> find(long id) {
        return vouchers.find(id);
    }

    @Override
    public SaveResult save(@Nullable Long id, int version, VoucherDraft draft) {
        return vouchers.save(id, version, draft);
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
                id -> suppliers
                        .find(id)
                        .map(found -> new Choice(
                                id, found.draft().name() + " – " + found.draft().taxCode())));
    }

    Optional<SupplierDraft> supplier(long id) {
        return suppliers.find(id).map(found -> found.draft());
    }

    /** The contracts in force of the holder that is chosen meanwhile. */
    Picker contract(String label, Supplier<@Nullable Long> holder) {
        return Picker.searching(
                label,
                (typed, most) -> {
                    Long unit = holder.get();
                    return unit == null
                            ? List.of()
                            : contracts.choices(unit, typed, most).stream()
                                    .map(found -> new Choice(found.id(), found.label()))
                                    .toList();
                },
                id -> contracts.choice(id).map(found -> new Choice(id, found.label())));
    }

    /** The contract that a payment names; nothing for those who see only lines of their units. */
    Optional<ContractChoice> contract(@Nullable Long id) {
        return id == null || !seesAll() ? Optional.empty() : contracts.choice(id);
    }

    /** What an entry that was paid is called, with what is left of it. */
    static String name(PaidEntry entry) {
        String number = entry.number() == null ? "" : entry.number() + " · ";
        return number + VietnameseDates.numeric(entry.paidOn()) + " · " + entry.subitem() + " · "
                + entry.left().format();
    }

    /** Where a document goes beyond the internal plans. */
    List<PlanWarning> warnings(@Nullable Long id, VoucherDraft draft) {
        return plans.warnings(Vouchers.KIND, id, vouchers.planUses(id, draft));
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

    /** A document of today for the holder of the estimate that was given last. */
    VoucherDraft blank(VoucherKind kind) {
        List<DecisionRow> newest = decisions.page(DecisionFilter.ALL, PageRequest.of(0, 1));
        return VoucherDraft.blank(
                kind, today(), newest.isEmpty() ? null : newest.getFirst().holderUnitId());
    }
}
