package vn.vptu.directory.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonRow;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** "Danh sách cán bộ theo đơn vị": who works where today, in the order of the tree of units. */
@Component
class StaffReport extends DirectoryPaper<StaffReport.Params, StaffReport.Row> {

    /**
     * Of which unit.
     *
     * @param unit the id of one unit; null for all
     */
    record Params(@Nullable Long unit) {}

    record Row(
            String unit,
            String name,
            @Nullable String position,
            @Nullable String phone,
            @Nullable String note) {}

    private final Units units;
    private final People people;
    private final Clock clock;

    StaffReport(Units units, People people, Translations words, Clock clock) {
        super("staff-by-unit", "directory.paper.staff", Params.class, Row.class, words, clock);
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Map<Long, String> choices(String component) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (component.equals("unit")) {
            units.active(LocalDate.now(clock)).forEach(unit -> names.put(unit.id(), unit.name()));
        }
        return names;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 5),
                PaperColumn.text("name", 28),
                PaperColumn.text("position", 28),
                PaperColumn.centred("phone", 18),
                PaperColumn.text("note", 18));
    }

    @Override
    public Optional<String> groupedBy() {
        return Optional.of("unit");
    }

    @Override
    List<Row> rows(Params params, LocalDate day) {
        return units.active(day).stream()
                .filter(unit -> params.unit() == null || params.unit() == unit.id())
                .flatMap(unit -> people.inUnit(unit.id()).stream().map(person -> row(unit, person)))
                .toList();
    }

    @Override
    String subject(LocalDate day, List<Row> rows) {
        return words().vietnamese("directory.paper.staff-count", VietnameseDates.numeric(day), rows.size());
    }

    /** The last column is left free for the pen. */
    private static Row row(UnitName unit, PersonRow person) {
        return new Row(unit.name(), person.fullName(), person.position(), person.phone(), null);
    }
}
