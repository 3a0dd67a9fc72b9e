package vn.vptu.calendar.internal.weekimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.HalfDay;

/** Turns one row of the table into an activity, knowing only what the rows above left open. */
final class RowReader {

    private static final Pattern EXCEL_ERROR =
            Pattern.compile("#(?:N/A|REF!|VALUE!|NAME\\?|DIV/0!|NULL!|NUM!|SPILL!|CALC!)");
    private static final Pattern HOLIDAY = Pattern.compile(
            "nghi (?:bu|le|tet|ngay|quoc khanh|quoc te|gio to|tet nguyen dan|hoan doi)\\b.*", Pattern.DOTALL);

    private final DayReader days;
    private final ContentReader contents;
    private final NameMatcher names;
    private final NoteReader notes;
    private final PlaceReader places;
    private final VehicleReader vehicles;

    RowReader(LocalDate monday, DirectorySnapshot directory) {
        days = new DayReader(monday);
        contents = new ContentReader(days);
        names = new NameMatcher(directory);
        notes = new NoteReader(names);
        places = new PlaceReader(directory);
        vehicles = new VehicleReader(directory.vehicles());
    }

    /**
     * What a row gave.
     *
     * @param row null when it only names a day or a half-day for those below
     */
    record Outcome(@Nullable ImportRow row, RowContext next) {}

    Outcome read(SheetRow typed, RowContext above) {
        return new Run(typed, above).outcome();
    }

    /** One row being read. */
    private final class Run {

        private final SheetRow typed;
        private final RowContext above;
        private final List<RowIssue> errors = new ArrayList<>();
        private final List<RowIssue> marks = new ArrayList<>();
        private SheetRow row;

        Run(SheetRow typed, RowContext above) {
            this.typed = typed;
            this.above = above;
            this.row = typed;
        }

        Outcome outcome() {
            row = withoutExcelErrors(typed);
            boolean stripe = row.holdsOnly(Column.DAY, Column.CONTENT) && isHoliday(row.cell(Column.CONTENT));
            if (isStripe()) {
                stripe = true;
                // A line across the table, "Nghỉ Ngày …": its words stand in the first cell of the merged ones.
                row = row.with(Column.CONTENT, row.cell(Column.HALF_DAY) + row.cell(Column.TIME))
                        .with(Column.HALF_DAY, "")
                        .with(Column.TIME, "");
            }
            DayReading day = days.read(row.cell(Column.DAY));
            RowContext here = context(day);
            if (errors.isEmpty() && namesOnlyDay()) {
                return new Outcome(null, halfDayOnly(here));
            }
            String hour =
                    day instanceof DayReading.Days(var from, var to, String typedHour, var dayMarks) ? typedHour : "";
            return activity(here, hour, stripe);
        }

        private SheetRow withoutExcelErrors(SheetRow from) {
            SheetRow clean = from;
            for (Column column : Column.values()) {
                String text = from.cell(column).strip();
                if (EXCEL_ERROR.matcher(text).matches()) {
                    boolean needed = column.compareTo(Column.CHAIR) < 0;
                    (needed ? errors : marks)
                            .add(
                                    needed
                                            ? RowIssue.error(column, "cell-error", column, text)
                                            : RowIssue.mark(column, "cell-error", column, text));
                    clean = clean.with(column, "");
                }
            }
            return clean;
        }

        private boolean isStripe() {
            String halfDay = row.cell(Column.HALF_DAY);
            String time = row.cell(Column.TIME);
            String words = halfDay + time;
            return row.holdsOnly(Column.DAY, Column.HALF_DAY, Column.TIME)
                    && (halfDay.isBlank() || time.isBlank())
                    && words.strip().indexOf(' ') > 0
                    && HalfDayReader.read(words) instanceof HalfDayReader.Reading.Unreadable
                    && TimeReader.read(words) instanceof TimeReading.Bad(String code, var args)
                    && code.equals("time-unreadable");
        }

        private RowContext context(DayReading day) {
            return switch (day) {
                case DayReading.Bad(RowIssue issue) -> {
                    errors.add(issue);
                    yield RowContext.unread(typed.number());
                }
                case DayReading.Days(LocalDate from, LocalDate to, String hour, List<RowIssue> dayMarks) -> {
                    marks.addAll(dayMarks);
                    yield above.on(from, to);
                }
                case DayReading.Blank() -> {
                    boolean failed = errors.stream().anyMatch(error -> error.column() == Column.DAY);
                    yield failed ? RowContext.unread(typed.number()) : above;
                }
            };
        }

        private boolean namesOnlyDay() {
            return row.holdsOnly(Column.DAY, Column.HALF_DAY, Column.TIME)
                    && !(HalfDayReader.read(row.cell(Column.HALF_DAY)) instanceof HalfDayReader.Reading.Unreadable)
                    && TimeReader.read(row.cell(Column.TIME)) instanceof TimeReading.NoHour;
        }

        private RowContext halfDayOnly(RowContext here) {
            return HalfDayReader.read(row.cell(Column.HALF_DAY)) instanceof HalfDayReader.Reading.Part(HalfDay part)
                    ? here.during(part, true)
                    : here;
        }

        private Outcome activity(RowContext here, String hourOfDay, boolean stripe) {
            if (here.from() == null && errors.isEmpty()) {
                errors.add(
                        here.unreadAt() > 0
                                ? RowIssue.error(Column.DAY, "day-above-unread", here.unreadAt())
                                : RowIssue.error(Column.DAY, "day-missing"));
            }
            boolean timeEmpty = TimeReader.read(row.cell(Column.TIME)) instanceof TimeReading.NoHour noHour
                    && noHour.said() == null;
            boolean halfDayEmpty = HalfDayReader.read(row.cell(Column.HALF_DAY)) instanceof HalfDayReader.Reading.Blank;
            var content = contents.read(row.cell(Column.CONTENT), timeEmpty, halfDayEmpty, here.from());
            marks.addAll(content.marks());
            if (content.text().isBlank() && errors.stream().noneMatch(e -> e.column() == Column.CONTENT)) {
                errors.add(RowIssue.error(Column.CONTENT, "content-missing"));
            }
            LocalDate to = content.until() == null ? here.to() : content.until();
            boolean wholeDays = stripe || (to != null && !to.equals(here.from()));
            String hour = !timeEmpty ? row.cell(Column.TIME) : content.hour().isEmpty() ? hourOfDay : content.hour();
            var slot = slot(here, content.halfDay(), halfDayEmpty, hour, wholeDays);
            marks.addAll(slot.marks());
            if (slot.error() != null) {
                errors.add(slot.error());
            }
            RowContext next =
                    slot.error() == null && here.from() != null ? here.during(slot.halfDay(), slot.typed()) : here;
            return new Outcome(finished(here, to, slot, content), next);
        }

        private SlotReader.Slot slot(
                RowContext here, String fromContent, boolean halfDayEmpty, String hour, boolean wholeDays) {
            String part = halfDayEmpty ? "" : row.cell(Column.HALF_DAY);
            if (!fromContent.isEmpty()) {
                boolean morning = HalfDayReader.read(part) instanceof HalfDayReader.Reading.Part(HalfDay said)
                        && (said == HalfDay.MORNING || said == HalfDay.ALL_DAY);
                if (!part.isEmpty() && !morning) {
                    RowIssue error = RowIssue.error(Column.HALF_DAY, "half-day-contradicts", part, fromContent);
                    return new SlotReader.Slot(HalfDay.ALL_DAY, null, null, false, List.of(), error);
                }
                part = fromContent;
            }
            boolean open =
                    part.isEmpty() && TimeReader.read(hour) instanceof TimeReading.NoHour none && none.said() == null;
            return open && wholeDays
                    ? SlotReader.read("cả ngày", "", null, false)
                    : SlotReader.read(part, hour, here.halfDay(), here.halfDayTyped());
        }

        private ImportRow finished(
                RowContext here, @Nullable LocalDate to, SlotReader.Slot slot, ContentReader.Content content) {
            ImportedActivity activity = null;
            if (here.from() != null && to != null) {
                activity = activity(here.from(), to, slot, content);
                marks.addAll(Checks.marks(activity, row));
                errors.addAll(Checks.errors(activity));
            }
            boolean refused = activity == null || !errors.isEmpty();
            boolean holiday = false;
            if (activity != null && isHoliday(activity)) {
                holiday = true;
                marks.add(RowIssue.mark(Column.CONTENT, "holiday", activity.content()));
            }
            boolean halfDayTaken = row.cell(Column.HALF_DAY).isBlank()
                    && here.halfDay() != null
                    && slot.error() == null
                    && slot.start() == null;
            return new ImportRow(
                    typed.number(),
                    typed.cells(),
                    row.cell(Column.DAY).isBlank() ? here.day() : "",
                    halfDayTaken && here.halfDay() != null ? SlotReader.word(here.halfDay()) : "",
                    refused ? null : activity,
                    errors,
                    marks,
                    holiday);
        }

        private ImportedActivity activity(
                LocalDate from, LocalDate to, SlotReader.Slot slot, ContentReader.Content content) {
            List<Piece> chairs = names.people(row.cell(Column.CHAIR));
            List<Piece> attendees = names.people(row.cell(Column.ATTENDEES));
            List<Piece> everybody = new ArrayList<>(chairs);
            everybody.addAll(attendees);
            var note = notes.read(row.cell(Column.NOTE));
            marks.addAll(note.marks());
            List<Piece> deputies = new ArrayList<>(used(everybody, Piece.Use.DEPUTY));
            deputies.addAll(note.deputies());
            String place = row.cell(Column.PLACE);
            ActivityState state = note.state() == null ? content.state() : note.state();
            return new ImportedActivity(
                    from,
                    to,
                    slot.halfDay(),
                    slot.start(),
                    slot.end(),
                    content.text(),
                    used(chairs, Piece.Use.TAKES_PART),
                    attendees.stream()
                            .filter(p -> p.use() == Piece.Use.TAKES_PART || p.use() == Piece.Use.EXCEPT)
                            .toList(),
                    deputies,
                    place.chars().noneMatch(Character::isLetterOrDigit) ? List.of() : places.read(place),
                    names.units(row.cell(Column.PREPARING)),
                    vehicles.read(row.cell(Column.VEHICLE)),
                    note.text(),
                    state,
                    content.separateInvitation()
                            || note.separateInvitation()
                            || !used(everybody, Piece.Use.SEPARATE_INVITATION).isEmpty(),
                    content.replacesInvitation()
                            || note.replacesInvitation()
                            || !used(everybody, Piece.Use.REPLACES_INVITATION).isEmpty());
        }

        private static List<Piece> used(List<Piece> pieces, Piece.Use use) {
            return pieces.stream().filter(piece -> piece.use() == use).toList();
        }

        private static boolean isHoliday(ImportedActivity activity) {
            return activity.chairs().isEmpty()
                    && activity.attendees().isEmpty()
                    && activity.start() == null
                    && isHoliday(activity.content());
        }

        private static boolean isHoliday(String words) {
            return HOLIDAY.matcher(SearchKey.of(words)).matches();
        }
    }
}
