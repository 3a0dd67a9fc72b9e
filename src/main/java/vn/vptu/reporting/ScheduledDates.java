package vn.vptu.reporting;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is chosen for one run of a scheduled paper, as it is for another one. */
final class ScheduledDates {

    private ScheduledDates() {}

    static Map<String, String> moved(
            Class<? extends Record> params,
            Map<String, String> query,
            Rhythm rhythm,
            LocalDate fromRun,
            LocalDate toRun) {
        Map<String, String> moved = new LinkedHashMap<>(query);
        for (RecordComponent component : params.getRecordComponents()) {
            if (component.getType() == LocalDate.class) {
                moved.computeIfPresent(component.getName(), (name, text) -> moved(name, text, rhythm, fromRun, toRun));
            }
        }
        return moved;
    }

    private static String moved(String name, String text, Rhythm rhythm, LocalDate fromRun, LocalDate toRun) {
        try {
            return rhythm.moved(name, LocalDate.parse(text), fromRun, toRun).toString();
        } catch (DateTimeParseException noDate) {
            // Whoever makes the paper says what is wrong with it.
            return text;
        }
    }
}
