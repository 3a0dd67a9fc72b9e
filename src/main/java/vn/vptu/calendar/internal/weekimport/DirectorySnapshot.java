package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the directory knew in the week that is imported; read once, so that matching needs no database.
 *
 * <p>Only what was valid in that week belongs here: a title of last year would find last year's leader.
 */
public record DirectorySnapshot(
        List<Leader> leaders,
        List<Organ> organs,
        List<Unit> units,
        List<Room> rooms,
        List<Vehicle> vehicles,
        List<Person> people) {

    public static final DirectorySnapshot EMPTY =
            new DirectorySnapshot(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public DirectorySnapshot {
        leaders = List.copyOf(leaders);
        organs = List.copyOf(organs);
        units = List.copyOf(units);
        rooms = List.copyOf(rooms);
        vehicles = List.copyOf(vehicles);
        people = List.copyOf(people);
    }

    /**
     * @param personId the same one among {@code people}, who is then not offered twice
     * @param titles the main one first
     */
    public record Leader(long id, long personId, String fullName, List<Title> titles) {
        public Leader {
            titles = List.copyOf(titles);
        }
    }

    /**
     * @param shortTitle as on schedules: "Bí thư", "PBT Thường trực"
     * @param fullTitle "Bí thư Tỉnh uỷ"
     * @param organId the organ in which it is held
     */
    public record Title(String shortTitle, String fullTitle, long organId) {}

    /** @param names full and short: "Ban Thường vụ Tỉnh uỷ", "Ban Thường vụ", "BTV" */
    public record Organ(long id, List<String> names) {
        public Organ {
            names = List.copyOf(names);
        }
    }

    public record Unit(long id, String code, String name, String shortName) {}

    public record Room(long id, String code, String name) {}

    public record Vehicle(long id, String plate) {}

    /**
     * @param unit short name of the unit, which tells people of the same name apart
     * @param position e.g. "Phó Chánh Văn phòng"
     */
    public record Person(
            long id,
            String fullName,
            @Nullable String unit,
            @Nullable String position) {}
}
