package vn.vptu.directory.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.directory.Rooms;

/** "Danh sách phòng họp": what can be booked, how many it seats, what is in it. */
@Component
class RoomsReport extends DirectoryPaper<RoomsReport.Params, RoomsReport.Row> {

    /** Nothing has to be chosen. */
    record Params() {}

    record Row(
            String code,
            String name,
            @Nullable String location,
            @Nullable Integer capacity,
            @Nullable String equipment) {}

    private final Rooms rooms;

    RoomsReport(Rooms rooms, Translations words, Clock clock) {
        super("rooms", "directory.paper.rooms", Params.class, Row.class, words, clock);
        this.rooms = rooms;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 5),
                PaperColumn.centred("code", 11),
                PaperColumn.text("name", 24),
                PaperColumn.text("location", 22),
                PaperColumn.number("capacity", 12),
                PaperColumn.text("equipment", 28));
    }

    @Override
    List<Row> rows(Params params, LocalDate day) {
        return rooms.active(day).stream()
                .map(room -> new Row(room.code(), room.name(), room.location(), room.capacity(), room.equipment()))
                .toList();
    }
}
