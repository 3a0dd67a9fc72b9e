package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Picker;
import vn.vptu.base.ui.Picker.Choice;
import vn.vptu.budget.AdvanceRules;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.Units;
import vn.vptu.files.Attachments;

/** What the pages of advances to persons work with. */
@Component
record PersonAdvanceDesk(
        PersonAdvances advances,
        AdvanceRules rules,
        Vouchers vouchers,
        People people,
        Units units,
        Attachments attachments,
        CurrentActor actor,
        Clock clock)
        implements DocumentDesk<PersonAdvanceDraft, PersonAdvance> {

    @Override
    public String kind() {
        return PersonAdvances.KIND;
    }

    @Override
    public String path() {
        return PersonAdvanceList.PATH;
    }

    @Override
    public Optional<PersonAdvance> find(long id) {
        return advances.find(id);
    }

    @Override
    public SaveResult save(@Nullable Long id, int version, PersonAdvanceDraft draft) {
        return advances.save(id, version, draft);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Picker person(String label) {
        return Picker.searching(
                label,
                (typed, most) -> people.search(typed, most).stream()
                        .map(PersonAdvanceDesk::choice)
                        .toList(),
                id -> Optional.ofNullable(people.named(List.of(id)).get(id)).map(PersonAdvanceDesk::choice));
    }

    /** People of the same name are told apart by their units. */
    private static Choice choice(PersonRow person) {
        String unit = person.unitName();
        return new Choice(person.id(), unit == null ? person.fullName() : person.fullName() + " – " + unit);
    }

    Picker unit(String label) {
        return Choices.unit(label, units, today());
    }

    /** The documents by which the Treasury advanced money. */
    Picker voucher(String label) {
        return Picker.searching(
                label,
                (typed, most) ->
                        vouchers
                                .page(
                                        new VoucherFilter(typed, null, VoucherKind.DRAW_ADVANCE, null),
                                        PageRequest.of(0, most))
                                .stream()
                                .map(row -> new Choice(row.id(), row.number() + " – " + row.summary()))
                                .toList(),
                id -> vouchers.find(id)
                        .map(found -> new Choice(
                                id,
                                found.draft().number() + " – " + found.draft().summary())));
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
        return readsHistory() || holds(Roles.LEADER);
    }

    /** Whether what is open at the Treasury is for this person. */
    boolean seesTreasury() {
        return seesAll() || holds(Roles.DEPARTMENT_HEAD);
    }
}
