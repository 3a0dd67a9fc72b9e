package vn.vptu.directory.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.IdNames;

/** The names behind the directory's ids, those that have been retired too. */
@Component
class DirectoryIdNames implements IdNames {

    private static final String LEADER =
            "select p.full_name from directory_leader l join directory_person p on p.id = l.person_id where l.id = ?";

    private final JdbcClient jdbc;

    DirectoryIdNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(String component, long id) {
        String sql = switch (component) {
            case "unitId",
                    "parentId",
                    "successorId",
                    "preparingUnitId",
                    "registeringUnitId",
                    "holderUnitId",
                    "usingUnitId" -> "select name from directory_unit where id = ?";
            case "personId" -> "select full_name from directory_person where id = ?";
            case "leaderId", "fromLeaderId", "toLeaderId", "deputyLeaderId" -> LEADER;
            case "organId" -> "select name from directory_organ where id = ?";
            case "roomId" -> "select name from directory_room where id = ?";
            case "vehicleId" -> "select plate from directory_vehicle where id = ?";
            case "driverId" ->
                "select p.full_name from directory_driver d join directory_person p on p.id = d.person_id where d.id = ?";
            default -> null;
        };
        if (sql == null) {
            return Optional.empty();
        }
        List<String> found = jdbc.sql(sql).param(id).query(String.class).list();
        return found.stream().findFirst();
    }
}
