package vn.vptu.directory.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.Usage;

/** Deletes records of the directory that nothing refers to, with the rows that are theirs alone. */
@Component
public class RemovalStore {

    private static final int LONGEST_REASON = 500;

    private static final Set<String> OFFICE = Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.ADMIN);
    private static final Set<String> HOUSE = Set.of(Roles.ASSET_MANAGER, Roles.SECRETARY, Roles.ADMIN);
    private static final Set<String> SIGNING =
            Set.of(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.CHIEF_ACCOUNTANT, Roles.ADMIN);

    /**
     * How a kind of record is deleted.
     *
     * @param keepers who may change it, and so delete it
     * @param own the tables whose rows are the record's alone, each with the column that names the record
     */
    private record Kind(
            String table,
            Set<String> keepers,
            Map<String, String> own,
            LongFunction<Optional<? extends Edited<?>>> find) {}

    private final Map<String, Kind> kinds;
    private final List<Usage> modules;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    RemovalStore(
            UnitStore units,
            PersonStore people,
            PositionStore positions,
            LeaderStore leaders,
            OrganStore organs,
            TermStore terms,
            SignatoryStore signatories,
            RoomStore rooms,
            VehicleStore vehicles,
            DriverStore drivers,
            List<Usage> modules,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.kinds = Map.ofEntries(
                Map.entry("directory.unit", new Kind("directory_unit", OFFICE, Map.of(), units::find)),
                Map.entry(
                        "directory.person",
                        new Kind(
                                "directory_person", OFFICE, Map.of("directory_assignment", "person_id"), people::find)),
                Map.entry("directory.position", new Kind("directory_position", OFFICE, Map.of(), positions::find)),
                Map.entry(
                        "directory.leader",
                        new Kind(
                                "directory_leader",
                                OFFICE,
                                Map.of("directory_leader_title", "leader_id"),
                                leaders::find)),
                Map.entry(
                        "directory.organ",
                        new Kind(
                                "directory_organ", OFFICE, Map.of("directory_organ_member", "organ_id"), organs::find)),
                Map.entry("directory.term", new Kind("directory_term", OFFICE, Map.of(), terms::find)),
                Map.entry("directory.signatory", new Kind("directory_signatory", SIGNING, Map.of(), signatories::find)),
                Map.entry("directory.room", new Kind("directory_room", HOUSE, Map.of(), rooms::find)),
                Map.entry("directory.vehicle", new Kind("directory_vehicle", HOUSE, Map.of(), vehicles::find)),
                Map.entry("directory.driver", new Kind("directory_driver", HOUSE, Map.of(), drivers::find)));
        this.modules = modules;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Who may delete records of a kind; nobody those of a kind that is not the directory's. */
    public Set<String> keepers(String kind) {
        return Optional.ofNullable(kinds.get(kind)).map(Kind::keepers).orElse(Set.of());
    }

    public List<Usage.Use> uses(String kind, long id) {
        return modules.stream().flatMap(module -> module.of(kind, id).stream()).toList();
    }

    public SaveResult remove(String kind, long id, String typed) {
        Kind known = kinds.get(kind);
        if (known == null || !lock(known, id)) {
            return new SaveResult.Gone();
        }
        List<FieldError> errors =
                new Check().text("reason", typed, LONGEST_REASON).errors();
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        if (!uses(kind, id).isEmpty()) {
            return SaveResult.Refused.of("id", "directory.error.in-use");
        }
        Object before = known.find().apply(id).map(Edited::draft).orElse(null);
        known.own()
                .forEach((table, column) -> jdbc.sql("delete from " + table + " where " + column + " = ?")
                        .param(id)
                        .update());
        jdbc.sql("delete from " + known.table() + " where id = ?").param(id).update();
        events.publishEvent(Change.of(kind, id, "delete", before, null).because(typed.strip()));
        return new SaveResult.Saved(id);
    }

    private boolean lock(Kind kind, long id) {
        return jdbc.sql("select id from " + kind.table() + " where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional()
                .isPresent();
    }
}
