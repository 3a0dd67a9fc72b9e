package vn.vptu.base.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules and decisions that the migration inserts, read from the script itself, so that tests prove what is shipped. */
final class ShippedHolidays implements HolidaySource {

    private static final String SCRIPT = "/db/migration/base/V20261123_0900__base_holidays.sql";
    private static final Pattern INSERT =
            Pattern.compile("insert into (\\w+)\\s*\\(([^)]*)\\)\\s*values\\s*(.*?);", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("\\(((?:[^()']|'[^']*')*)\\)");
    private static final Pattern VALUE = Pattern.compile("'([^']*)'|([^,\\s]+)");

    private final List<HolidayRule> rules;
    private final List<HolidayDecision> decisions;

    ShippedHolidays() {
        String script = script();
        rules = rows(script, "holiday_rule").stream().map(ShippedHolidays::rule).toList();
        List<Map<String, String>> days = rows(script, "holiday_decision_day");
        decisions = rows(script, "holiday_decision").stream()
                .map(row -> new HolidayDecision(
                        Integer.parseInt(row.get("decision_year")),
                        row.get("holiday_code"),
                        row.get("basis"),
                        days.stream()
                                .filter(day -> day.get("decision_id").equals(row.get("id")))
                                .map(day -> new HolidayDecision.Day(
                                        LocalDate.parse(day.get("on_date")), DayKind.valueOf(day.get("kind"))))
                                .toList()))
                .toList();
    }

    @Override
    public List<HolidayRule> rules() {
        return rules;
    }

    @Override
    public List<HolidayDecision> decisions() {
        return decisions;
    }

    @Override
    public long revision() {
        return 1;
    }

    static String script() {
        try (InputStream in = ShippedHolidays.class.getResourceAsStream(SCRIPT)) {
            return new String(Objects.requireNonNull(in, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The inserted rows of a table, by column without those that are null; quotes inside texts are not needed and not understood. */
    static List<Map<String, String>> rows(String script, String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        Matcher insert = INSERT.matcher(script);
        while (insert.find()) {
            if (!insert.group(1).equals(table)) {
                continue;
            }
            String[] columns = insert.group(2).strip().split("\\s*,\\s*");
            Matcher row = ROW.matcher(insert.group(3));
            while (row.find()) {
                rows.add(row(columns, row.group(1)));
            }
        }
        return rows;
    }

    private static Map<String, String> row(String[] columns, String written) {
        Map<String, String> row = new LinkedHashMap<>();
        Matcher value = VALUE.matcher(written);
        for (String column : columns) {
            if (!value.find()) {
                throw new IllegalStateException("Too few values: " + written);
            }
            String text = value.group(1) != null ? value.group(1) : value.group(2);
            if (!text.equals("null")) {
                row.put(column, text);
            }
        }
        if (value.find()) {
            throw new IllegalStateException("Too many values: " + written);
        }
        return row;
    }

    private static HolidayRule rule(Map<String, String> row) {
        String validTo = row.get("valid_to");
        return new HolidayRule(
                row.get("code"),
                row.get("name"),
                HolidayRule.Basis.valueOf(row.get("basis")),
                Integer.parseInt(row.get("anchor_month")),
                Integer.parseInt(row.get("anchor_day")),
                Integer.parseInt(row.get("offset_days")),
                Integer.parseInt(row.get("length_days")),
                Boolean.parseBoolean(row.get("decided_yearly")),
                LocalDate.parse(row.get("valid_from")),
                validTo == null ? null : LocalDate.parse(validTo),
                row.get("legal_basis"),
                row.get("compensation_basis"));
    }
}
