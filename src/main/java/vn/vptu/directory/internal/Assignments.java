package vn.vptu.directory.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.PersonDraft.Assignment;

/** The places people work and worked in. */
@Component
class Assignments {

    /** Before anybody's time: when a place began that nobody knows the beginning of. */
    private static final LocalDate LONG_AGO = LocalDate.of(1800, 1, 1);

    private final JdbcClient jdbc;
    private final PositionStore positions;
    private final Clock clock;

    Assignments(JdbcClient jdbc, PositionStore positions, Clock clock) {
        this.jdbc = jdbc;
        this.positions = positions;
        this.clock = clock;
    }

    /** The places of a person, the latest first. */
    List<Assignment> of(long person) {
        return jdbc.sql("select a.unit_id, coalesce(p.name, a.position_text) as position, a.main_place,"
                        + " a.valid_from, a.valid_to from directory_assignment a"
                        + " left join directory_position p on p.id = a.position_id where a.person_id = ?"
                        + " order by a.valid_to is not null, a.main_place desc, a.valid_from desc, a.id")
                .param(person)
                .query(Assignment.class)
                .list();
    }

    /** The places of everybody by the person, each person's latest first. */
    Map<Long, List<Assignment>> all() {
        Map<Long, List<Assignment>> found = new HashMap<>();
        jdbc.sql("select a.person_id, a.unit_id, coalesce(p.name, a.position_text) as position, a.main_place,"
                        + " a.valid_from, a.valid_to from directory_assignment a"
                        + " left join directory_position p on p.id = a.position_id"
                        + " order by a.valid_to is not null, a.main_place desc, a.valid_from desc, a.id")
                .query(row -> {
                    found.computeIfAbsent(row.getLong("person_id"), person -> new ArrayList<>())
                            .add(new Assignment(
                                    row.getObject("unit_id", Long.class),
                                    row.getString("position"),
                                    row.getBoolean("main_place"),
                                    row.getObject("valid_from", LocalDate.class),
                                    row.getObject("valid_to", LocalDate.class)));
                });
        return found;
    }

    /** The people whose main place on a day is in this unit. */
    List<Long> inUnit(long unit, LocalDate on) {
        return jdbc.sql("select distinct a.person_id from directory_assignment a"
                        + " join directory_person p on p.id = a.person_id and p.active"
                        + " where a.unit_id = :unit and a.main_place"
                        + " and (a.valid_from is null or a.valid_from <= :on) and (a.valid_to is null or a.valid_to > :on)"
                        + " order by a.person_id")
                .param("unit", unit)
                .param("on", on)
                .query(Long.class)
                .list();
    }

    void replace(long person, List<Assignment> places) {
        jdbc.sql("delete from directory_assignment where person_id = ?")
                .param(person)
                .update();
        LocalDate today = LocalDate.now(clock);
        for (Assignment place : places) {
            LocalDate on = place.validFrom() == null ? today : place.validFrom();
            Optional<Long> position = positions.called(place.position(), on);
            jdbc.sql("insert into directory_assignment (person_id, unit_id, position_id, position_text, main_place,"
                            + " valid_from, valid_to, search_key) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            person,
                            place.unitId(),
                            position.orElse(null),
                            position.isPresent() ? null : place.position(),
                            place.mainPlace(),
                            place.validFrom(),
                            place.validTo(),
                            position.isPresent() ? "" : SearchKey.of(place.position()))
                    .update();
        }
    }

    /** Adds what is wrong with the places of one person, each fault at its row. */
    void check(Check check, List<Assignment> places) {
        for (int i = 0; i < places.size(); i++) {
            Assignment place = places.get(i);
            String row = "assignments." + i + ".";
            check.that(
                            place.unitId() != null || place.position() != null,
                            row + "unitId",
                            "directory.error.place-empty")
                    .length(row + "position", place.position(), 160)
                    .period(row + "validFrom", place.validFrom(), row + "validTo", place.validTo());
            Optional<Period> period = period(place);
            for (Assignment other : places.subList(0, i)) {
                boolean together = period.isPresent()
                        && period(other).map(period.get()::overlaps).orElse(false);
                check.that(
                                !(together && place.mainPlace() && other.mainPlace()),
                                row + "validFrom",
                                "directory.error.two-main-places")
                        .that(
                                !(together
                                        && Objects.equals(place.unitId(), other.unitId())
                                        && Objects.equals(place.position(), other.position())),
                                row + "unitId",
                                "directory.error.place-twice");
            }
        }
    }

    private static Optional<Period> period(Assignment place) {
        return Period.of(place.validFrom() == null ? LONG_AGO : place.validFrom(), place.validTo());
    }
}
