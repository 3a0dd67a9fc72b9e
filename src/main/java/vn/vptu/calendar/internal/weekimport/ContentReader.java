package vn.vptu.calendar.internal.weekimport;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.ActivityState;

/**
 * Takes out of the content what belongs into other fields: the hour people put first when the hour cell is empty,
 * "(cả ngày)", "(đến 26/11)", "(hoãn)", "(giấy mời riêng)".
 *
 * <p>The paper prints these itself, and a content without them stays the same when the file comes again. Whatever is
 * taken out is marked; everything else stays as typed.
 */
final class ContentReader {

    private static final int LONGEST = 31;
    private static final String CLOCK =
            "\\d{1,2}\\s*(?:[hH]\\s*(?:\\d{1,2})?|[gG]\\s*\\d{1,2}|(?:giờ|gio|Giờ|GIỜ)(?:\\s*\\d{1,2})?|:\\s*\\d{2})"
                    + "\\s*(?:phút|phut|['’‘′`´])?";
    private static final String SPAN =
            "(?:[Tt]ừ\\s+|[Ll]úc\\s+)?" + CLOCK + "(?:\\s*(?:[-–—→]|đến|tới)\\s*" + CLOCK + ")?";
    /** "(8h30) Hội nghị", "- 8 giờ 00, đồng chí …", "8h30: Họp", "8h30 Họp". */
    private static final Pattern HOUR_FIRST =
            Pattern.compile("^[-–•*+\\s]*(?:\\(\\s*(" + SPAN + ")\\s*\\)\\s*[:,;.–-]*|(" + SPAN
                    + ")(?:\\s*[:,;.–—-]+(?=\\D)|(?<=\\d[hgHG]|\\d['’]|\\d\\d|phút)(?=\\s+\\p{L})))\\s*");

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{1,80})[)\\]]");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:den|toi)(?: het)?(?: ngay)? (?<until>.*\\d.*)|(?:tu )?(?:ngay )?(?<from>\\d{1,2}(?:[/.]\\d{1,2})?(?:[/.]\\d{2,4})?)"
                    + " ?(?:-|–| den(?: het)?(?: ngay)?) ?(?<to>\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)");
    private static final Pattern POSTPONED_FIRST =
            Pattern.compile("^(?:\\[?(?:TẠM )?HOÃN\\]?|(?:Tạm h|H)oãn)\\s*[:–—-]\\s*");

    private final DayReader days;

    ContentReader(DayReader days) {
        this.days = days;
    }

    /**
     * What the content gave.
     *
     * @param hour the hour as typed; empty when none was taken
     * @param halfDay the half-day as typed, e.g. "cả ngày"; empty when none was taken
     * @param until the last day of several; null for most
     */
    record Content(
            String text,
            String hour,
            String halfDay,
            @Nullable LocalDate until,
            ActivityState state,
            boolean separateInvitation,
            boolean replacesInvitation,
            List<RowIssue> marks) {}

    /**
     * @param hourWanted whether the hour cell is empty
     * @param halfDayWanted whether the half-day cell is empty
     * @param from the day of the row, when it could be read
     */
    Content read(String typed, boolean hourWanted, boolean halfDayWanted, @Nullable LocalDate from) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        var found = new Found();
        Matcher hour = HOUR_FIRST.matcher(text);
        if (hourWanted && hour.find() && hour.end() < text.length() && isHour(hour)) {
            found.hour = (hour.group(1) == null ? hour.group(2) : hour.group(1)).strip();
            found.taken("hour-from-content", found.hour);
            text = text.substring(hour.end());
        }
        Matcher postponed = POSTPONED_FIRST.matcher(text);
        if (postponed.find() && postponed.end() < text.length()) {
            found.state = ActivityState.POSTPONED;
            found.taken("postponed", postponed.group().strip());
            text = text.substring(postponed.end());
        }
        text = withoutBrackets(text, found, halfDayWanted, from);
        return new Content(
                text.strip(),
                found.hour,
                found.halfDay,
                found.until,
                found.state,
                found.separate,
                found.replaces,
                List.copyOf(found.marks));
    }

    /** In brackets it is meant as an hour, right or wrong; "24h qua, …" without them is not. */
    private static boolean isHour(Matcher hour) {
        return hour.group(1) != null || !(TimeReader.read(hour.group(2)) instanceof TimeReading.Bad);
    }

    private String withoutBrackets(String text, Found found, boolean halfDayWanted, @Nullable LocalDate from) {
        var rest = new StringBuilder();
        int end = 0;
        Matcher brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            if (understood(brackets.group(1), found, halfDayWanted, from)) {
                rest.append(text, end, brackets.start());
                end = brackets.end();
            }
        }
        String left = rest.append(text.substring(end)).toString().strip();
        // A content that is nothing but the bracket keeps it: it would be empty otherwise.
        return left.isEmpty() ? text : left;
    }

    private boolean understood(String inside, Found found, boolean halfDayWanted, @Nullable LocalDate from) {
        String key = SearchKey.of(inside).replaceAll("[.!;,]+$", "");
        return switch (key) {
            case "hoan", "tam hoan", "hoan hop", "da hoan" -> {
                found.state = ActivityState.POSTPONED;
                yield found.taken("postponed", inside);
            }
            case "huy", "da huy", "huy bo" -> {
                found.state = ActivityState.CANCELLED;
                yield found.taken("cancelled", inside);
            }
            case "giay moi rieng", "co giay moi rieng" -> {
                found.separate = true;
                yield found.taken("separate-invitation", inside);
            }
            case "thay giay moi", "thay thu moi", "lich nay thay giay moi" -> {
                found.replaces = true;
                yield found.taken("replaces-invitation", inside);
            }
            case "ca ngay", "ngay", "sang", "chieu", "toi", "buoi sang", "buoi chieu", "buoi toi" -> {
                boolean wanted = found.halfDay.isEmpty() && (halfDayWanted || key.equals("ca ngay"));
                found.halfDay = wanted ? inside : found.halfDay;
                yield wanted && found.taken("half-day-from-content", inside);
            }
            default -> until(key, inside, found, from);
        };
    }

    private boolean until(String key, String inside, Found found, @Nullable LocalDate from) {
        Matcher until = UNTIL.matcher(key);
        if (from == null || found.until != null || !until.matches()) {
            return false;
        }
        String first = until.group("from");
        if (first != null && !startsOn(first, from)) {
            return false;
        }
        Optional<LocalDate> last = days.dayIn(first == null ? until.group("until") : until.group("to"));
        // "số liệu (đến 20/11)" is no journey: only a later day within a month is.
        if (last.isEmpty() || !last.get().isAfter(from) || last.get().isAfter(from.plusDays(LONGEST))) {
            return false;
        }
        found.until = last.get();
        return found.taken("until-from-content", inside, last.get());
    }

    private boolean startsOn(String first, LocalDate from) {
        return first.matches("\\d{1,2}")
                ? Integer.parseInt(first) == from.getDayOfMonth()
                : days.dayIn(first).filter(from::equals).isPresent();
    }

    /** What was taken out so far. */
    private static final class Found {
        private String hour = "";
        private String halfDay = "";
        private @Nullable LocalDate until;
        private ActivityState state = ActivityState.PLANNED;
        private boolean separate;
        private boolean replaces;
        private final List<RowIssue> marks = new ArrayList<>();

        boolean taken(String code, Object... args) {
            marks.add(RowIssue.mark(Column.CONTENT, code, args));
            return true;
        }
    }
}
