package vn.vptu.directory.internal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Changes;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportWork.Fault;
import vn.vptu.base.imports.ImportWork.Planned;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.PersonDraft;
import vn.vptu.directory.PersonDraft.Assignment;

/**
 * Reads all people at once and writes many in few statements: one by one, twenty thousand would take minutes. What is
 * written, and the trail, is what saving each of them would write.
 */
@Component
class PeopleBatch {

    private static final String INSERT =
            "insert into directory_person (full_name, name_key, phone, mobile, email, room,"
                    + " active, search_key, version, changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)";

    private static final String UPDATE =
            "update directory_person set full_name = ?, name_key = ?, phone = ?, mobile = ?,"
                    + " email = ?, room = ?, active = ?, search_key = ?, version = version + 1, changed_by = ?, changed_at = ?"
                    + " where id = ? and version = ?";

    private static final String PLACE =
            "insert into directory_assignment (person_id, unit_id, position_id, position_text,"
                    + " main_place, valid_from, valid_to, search_key) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Assignments assignments;
    private final PositionStore positions;
    private final UnitOfPerson units;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeopleBatch(
            JdbcClient jdbc,
            JdbcTemplate batches,
            Assignments assignments,
            PositionStore positions,
            UnitOfPerson units,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.assignments = assignments;
        this.positions = positions;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** Everybody with every place. */
    List<Edited<PersonDraft>> all() {
        Map<Long, List<Assignment>> places = assignments.all();
        return jdbc.sql("select id, version, full_name, phone, mobile, email, room, active from directory_person"
                        + " order by id")
                .query((row, number) -> new Edited<>(
                        row.getLong("id"),
                        row.getInt("version"),
                        new PersonDraft(
                                row.getString("full_name"),
                                row.getString("phone"),
                                row.getString("mobile"),
                                row.getString("email"),
                                row.getString("room"),
                                row.getBoolean("active"),
                                places.getOrDefault(row.getLong("id"), List.of()))))
                .list();
    }

    /**
     * Writes new and changed people.
     *
     * @param stored everybody as they were read
     * @return who was changed by somebody else meanwhile
     */
    List<Fault> write(List<Planned<PersonDraft>> rows, Map<Long, Edited<PersonDraft>> stored) {
        List<Planned<PersonDraft>> fresh =
                rows.stream().filter(row -> row.id() == 0).toList();
        List<Planned<PersonDraft>> changed =
                rows.stream().filter(row -> row.id() != 0).toList();
        List<Fault> faults = update(changed, stored);
        if (!faults.isEmpty()) {
            return faults;
        }
        Map<Long, PersonDraft> written = insert(fresh);
        List<Change> changes = new ArrayList<>();
        written.forEach((id, draft) -> changes.add(Change.of("directory.person", id, "create", null, draft)));
        for (Planned<PersonDraft> row : changed) {
            PersonDraft before = stored.get(row.id()).draft();
            changes.add(Change.of("directory.person", row.id(), "update", before, row.record()));
            written.put(row.id(), row.record());
        }
        place(written, changed.stream().map(Planned::id).toList());
        events.publishEvent(new Changes(changes));
        return List.of();
    }

    private Map<Long, PersonDraft> insert(List<Planned<PersonDraft>> fresh) {
        Map<Long, PersonDraft> written = new LinkedHashMap<>();
        if (fresh.isEmpty()) {
            return written;
        }
        String by = actor.get().signature();
        List<Long> ids = batches.execute(
                connection -> connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS),
                (PreparedStatement statement) -> {
                    for (Planned<PersonDraft> row : fresh) {
                        List<@Nullable Object> values = values(row.record(), by);
                        for (int i = 0; i < values.size(); i++) {
                            statement.setObject(i + 1, values.get(i));
                        }
                        statement.addBatch();
                    }
                    statement.executeBatch();
                    List<Long> keys = new ArrayList<>();
                    try (ResultSet found = statement.getGeneratedKeys()) {
                        while (found.next()) {
                            keys.add(found.getLong(1));
                        }
                    }
                    return keys;
                });
        if (ids == null || ids.size() != fresh.size()) {
            throw new IllegalStateException("the server gave other ids than asked for");
        }
        for (int i = 0; i < ids.size(); i++) {
            written.put(ids.get(i), fresh.get(i).record());
        }
        return written;
    }

    private List<Fault> update(List<Planned<PersonDraft>> changed, Map<Long, Edited<PersonDraft>> stored) {
        if (changed.isEmpty()) {
            return List.of();
        }
        String by = actor.get().signature();
        int[] counts = batches.batchUpdate(
                UPDATE,
                changed.stream()
                        .map(row -> {
                            List<@Nullable Object> values = new ArrayList<>(values(row.record(), by));
                            values.addAll(List.of(row.id(), stored.get(row.id()).version()));
                            return values.toArray();
                        })
                        .toList());
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                faults.add(new Fault(
                        changed.get(i).row(),
                        List.of(FieldError.of(FieldError.WHOLE, "directory.error.import-changed"))));
            }
        }
        return faults;
    }

    private List<@Nullable Object> values(PersonDraft draft, String by) {
        Person person = new Person();
        person.apply(draft);
        return Arrays.asList(
                draft.fullName(),
                person.nameKey(),
                draft.phone(),
                draft.mobile(),
                draft.email(),
                draft.room(),
                draft.active(),
                person.searchKey(),
                by,
                Timestamp.from(clock.instant()));
    }

    /** Puts the places of these people down anew. */
    private void place(Map<Long, PersonDraft> people, List<Long> before) {
        if (!before.isEmpty()) {
            jdbc.sql("delete from directory_assignment where person_id in (:people)")
                    .param("people", before)
                    .update();
        }
        LocalDate today = LocalDate.now(clock);
        Map<String, Optional<Long>> known = new HashMap<>();
        List<Object[]> places = new ArrayList<>();
        people.forEach((person, draft) -> draft.assignments().forEach(place -> {
            LocalDate on = place.validFrom() == null ? today : place.validFrom();
            Optional<Long> position = known.computeIfAbsent(
                    SearchKey.of(place.position()) + on, key -> positions.called(place.position(), on));
            places.add(new @Nullable Object[] {
                person,
                place.unitId(),
                position.orElse(null),
                position.isPresent() ? null : place.position(),
                place.mainPlace(),
                place.validFrom(),
                place.validTo(),
                position.isPresent() ? "" : SearchKey.of(place.position())
            });
        }));
        batches.batchUpdate(PLACE, places);
        people.keySet().forEach(units::forget);
    }
}
