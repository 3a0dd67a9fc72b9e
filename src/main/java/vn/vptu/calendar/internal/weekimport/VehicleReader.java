package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Vehicle;

/** Finds cars by their plates: "12A-003.45", "xe 12A 00345 (đ/c Cường)"; other words stay text. */
final class VehicleReader {

    private static final Pattern PLATE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{2}\\s?[A-Za-zĐđ]{1,2}\\d?[\\s.\\-–]{0,3}(?:\\d{3}[.\\s]?\\d{2}|\\d{4})(?!\\d)");
    /** "xe 003.45": only the number, which two provinces may both have given. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.])(?:\\d{3}[.\\s]?\\d{2}|\\d{4})(?![\\d.])");

    private static final Pattern PARTS = Pattern.compile("[^;,\n]+");

    private final List<Vehicle> vehicles;

    VehicleReader(List<Vehicle> vehicles) {
        this.vehicles = vehicles;
    }

    List<Piece> read(String typed) {
        String text = CellText.clean(typed);
        List<Piece> pieces = new ArrayList<>();
        int written = 0;
        Matcher parts = PARTS.matcher(text);
        while (parts.find()) {
            for (int[] part : plates(text, parts.start(), parts.end())) {
                String words = text.substring(part[0], part[1]).strip();
                if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                    Match match = match(words);
                    boolean plain = isPlain(words);
                    pieces.add(new Piece(
                            text.substring(written, part[1]),
                            words,
                            match,
                            Piece.Use.TAKES_PART,
                            Attendee.Role.ATTEND,
                            plain,
                            null));
                    written = part[1];
                }
            }
        }
        if (!pieces.isEmpty()) {
            Piece last = pieces.removeLast();
            pieces.add(last.withSource(last.source() + text.substring(written)));
        }
        return List.copyOf(pieces);
    }

    /** Two plates without a comma between them are two cars. */
    private static List<int[]> plates(String text, int from, int to) {
        List<int[]> parts = new ArrayList<>();
        Matcher plate = PLATE.matcher(text).region(from, to);
        int start = from;
        boolean first = true;
        while (plate.find()) {
            if (!first) {
                parts.add(new int[] {start, plate.start()});
                start = plate.start();
            }
            first = false;
        }
        parts.add(new int[] {start, to});
        return parts;
    }

    private Match match(String words) {
        Matcher plate = PLATE.matcher(words);
        if (plate.find()) {
            List<Match.Found> found = endingIn(key(plate.group()), true);
            return found.size() == 1 ? found.getFirst() : unsure(words, found);
        }
        Matcher number = NUMBER.matcher(words);
        return number.find() ? unsure(words, endingIn(key(number.group()), false)) : new Match.Unknown(words);
    }

    private static Match unsure(String words, List<Match.Found> candidates) {
        return candidates.isEmpty() ? new Match.Unknown(words) : new Match.Ambiguous(words, candidates);
    }

    private List<Match.Found> endingIn(String key, boolean whole) {
        return vehicles.stream()
                .filter(vehicle -> whole
                        ? key(vehicle.plate()).equals(key)
                        : key(vehicle.plate()).endsWith(key))
                .map(vehicle -> new Match.Found(Match.Kind.VEHICLE, vehicle.id(), vehicle.plate()))
                .toList();
    }

    private static boolean isPlain(String words) {
        String rest = SearchKey.of(PLATE.matcher(words).replaceFirst(" ")).replaceAll("[^a-z0-9]+", " ");
        return rest.strip().matches("(?:xe)?(?: ?(?:o to|bien so|so|bks))?");
    }

    private static String key(String plate) {
        return plate.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }

    /** A cell that holds car and note alike is taken apart: what names a car goes to its column. */
    static SheetRow apart(SheetRow row) {
        List<String> cars = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (String part : row.cell(Column.VEHICLE).split("[;\n]")) {
            String words = part.strip();
            boolean car = PLATE.matcher(words).find() || SearchKey.of(words).matches("xe\\b.*");
            if (!words.isEmpty()) {
                (car ? cars : notes).add(words);
            }
        }
        if (!row.cell(Column.NOTE).isBlank()) {
            notes.add(row.cell(Column.NOTE));
        }
        return row.with(Column.VEHICLE, String.join("; ", cars)).with(Column.NOTE, String.join("; ", notes));
    }
}
