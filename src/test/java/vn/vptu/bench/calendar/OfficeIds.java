package vn.vptu.bench.calendar;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whom and what activities can name. Leaders are in the order of their rank. */
record OfficeIds(
        List<Long> leaders,
        List<Long> organs,
        List<Long> units,
        List<Long> people,
        List<Long> rooms,
        List<Long> vehicles,
        Map<String, Long> kinds,
        Map<Long, Integer> minutes) {

    static OfficeIds read(JdbcTemplate jdbc) {
        return new OfficeIds(
                ids(jdbc, "directory_leader order by rank_order"),
                ids(jdbc, "directory_organ order by id"),
                ids(jdbc, "directory_unit order by id"),
                ids(jdbc, "directory_person order by id"),
                ids(jdbc, "directory_room order by id"),
                ids(jdbc, "directory_vehicle order by id"),
                jdbc
                        .query(
                                "select code, id from calendar_kind",
                                (row, n) -> Map.entry(row.getString(1), row.getLong(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                jdbc
                        .query(
                                "select id, assumed_minutes from calendar_kind",
                                (row, n) -> Map.entry(row.getLong(1), row.getInt(2)))
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static List<Long> ids(JdbcTemplate jdbc, String from) {
        return jdbc.queryForList("select id from " + from, Long.class);
    }

    static long any(List<Long> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    long kind(String code) {
        Long id = kinds.get(code);
        if (id == null) {
            throw new IllegalArgumentException("no kind " + code);
        }
        return id;
    }
}
