package vn.vptu.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitEnding;
import vn.vptu.directory.UnitMove;
import vn.vptu.directory.UnitStory;

/** Merges and dissolves units: the unit ends on a day, what belonged to it goes to its successor. */
@Component
public class UnitEndings {

    private final UnitStore store;
    private final UnitRepository units;
    private final UnitRules rules;
    private final PersonStore people;
    private final Assignments assignments;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    UnitEndings(
            UnitStore store,
            UnitRepository units,
            UnitRules rules,
            PersonStore people,
            Assignments assignments,
            JdbcClient jdbc,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.units = units;
        this.rules = rules;
        this.people = people;
        this.assignments = assignments;
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public UnitStory story(long id) {
        UnitEnding ending = units.findById(id).map(Unit::ending).orElse(null);
        Long successor = ending == null ? null : ending.successorId();
        boolean over = ending != null && !LocalDate.now(clock).isBefore(ending.validTo());
        return new UnitStory(
                ending,
                successor == null ? null : store.named(List.of(successor)).get(successor),
                jdbc.sql("select id, name, valid_to from directory_unit where successor_id = ? order by valid_to, code")
                        .param(id)
                        .query(UnitStory.Absorbed.class)
                        .list(),
                over ? people.inUnit(id) : List.of());
    }

    public SaveResult end(long id, int version, UnitEnding typed) {
        UnitEnding ending = new UnitEnding(
                typed.validTo(),
                typed.successorId(),
                Check.trimmed(typed.basisNumber()),
                typed.basisDate(),
                Check.trimmed(typed.basisText()),
                typed.moveChildren());
        Optional<Unit> found = store.lock(id);
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        Unit unit = found.get();
        if (unit.version() != version) {
            return new SaveResult.Conflict(unit.changedBy(), unit.changedAt());
        }
        List<FieldError> errors = check(unit, ending);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        if (ending.moveChildren()) {
            moveChildren(id, ending);
        }
        UnitEnding before = unit.ending();
        unit.apply(ending);
        save(unit);
        events.publishEvent(Change.of("directory.unit", id, "end-unit", before, ending));
        return new SaveResult.Saved(id);
    }

    private List<FieldError> check(Unit unit, UnitEnding ending) {
        Check check = new Check()
                .chosen("validTo", ending.validTo())
                .period("validTo", unit.validFrom(), "validTo", ending.validTo())
                .length("basisNumber", ending.basisNumber(), 80)
                .length("basisText", ending.basisText(), 300);
        LocalDate end = ending.validTo();
        if (end == null) {
            return check.errors();
        }
        Long successor = ending.successorId();
        if (successor != null) {
            checkSuccessor(check, unit, successor, end);
        }
        if (!ending.moveChildren()) {
            rules.childrenAfter(check, unit.id(), unit.name(), end);
        } else if (successor == null) {
            check.that(false, "successorId", "directory.error.unit-no-successor", unit.name());
        }
        return check.errors();
    }

    private void checkSuccessor(Check check, Unit unit, long successor, LocalDate end) {
        if (successor == unit.id()) {
            check.that(false, "successorId", "directory.error.unit-own-successor", unit.name());
            return;
        }
        store.isBelow(successor, unit.id())
                .ifPresent(name ->
                        check.that(false, "successorId", "directory.error.unit-successor-below", name, unit.name()));
        units.findById(successor)
                .map(Unit::draft)
                .ifPresent(other -> check.that(
                        !other.validFrom().isAfter(end)
                                && (other.validTo() == null || other.validTo().isAfter(end)),
                        "successorId",
                        "directory.error.unit-successor-away",
                        other.name(),
                        VietnameseDates.numeric(end)));
    }

    private void moveChildren(long id, UnitEnding ending) {
        List<Long> children = jdbc.sql("select id from directory_unit where parent_id = :id"
                        + " and (valid_to is null or valid_to > :end) order by id")
                .param("id", id)
                .param("end", ending.validTo())
                .query(Long.class)
                .list();
        for (Long each : children) {
            Unit child = units.findById(each).orElseThrow();
            UnitDraft before = child.draft();
            child.putUnder(ending.successorId());
            save(child);
            events.publishEvent(Change.of("directory.unit", each, "update", before, child.draft()));
        }
    }

    private void save(Unit unit) {
        unit.touch(actor.get().signature(), clock.instant());
        units.saveAndFlush(unit);
    }

    public SaveResult movePeople(long id, UnitMove move) {
        Check check = new Check()
                .chosen("unitId", move.unitId())
                .chosen("validFrom", move.validFrom())
                .period("validFrom", move.validFrom(), "validFrom", null)
                .that(move.unitId() == null || move.unitId() != id, "unitId", "directory.error.unit-move-same");
        Long target = move.unitId();
        LocalDate from = move.validFrom();
        if (check.errors().isEmpty() && target != null && from != null) {
            units.findById(target)
                    .map(Unit::draft)
                    .ifPresent(unit -> check.that(
                            !unit.validFrom().isAfter(from)
                                    && (unit.validTo() == null || unit.validTo().isAfter(from)),
                            "unitId",
                            "directory.error.unit-successor-away",
                            unit.name(),
                            VietnameseDates.numeric(from)));
        }
        if (!check.errors().isEmpty()) {
            return new SaveResult.Refused(check.errors());
        }
        List<Long> moved = new ArrayList<>(assignments.inUnit(id, from));
        for (Long person : moved) {
            people.move(person, target, from);
        }
        return new SaveResult.Saved(moved.size());
    }
}
