package vn.vptu.base.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.vptu.base.Actor;
import vn.vptu.base.FieldError;
import vn.vptu.base.text.SearchKey;

/** Imports and their rows as they are stored. */
@Component
class ImportTables {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_KEY = 60;
    private static final TypeReference<Map<String, Integer>> PLACES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> NAMES = new TypeReference<>() {};

    private static final String RUN =
            "select id, code, state, file_name, sha256, origin, headings, mapping, since_1904, row_count,"
                    + " created, changed, unchanged, refused, left_out, trouble, started_by, started_at, applied_by, applied_at"
                    + " from import_run";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ImportTables(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A new run, its rows still to come. */
    long begin(String code, String fileName, String sha256, @Nullable String origin, Actor by, Instant at) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into import_run (code, state, file_name, sha256, origin, headings, mapping, since_1904, row_count,"
                                + " account_id, started_by, started_at) values (?, 'MAPPING', ?, ?, ?, '[]', '{}', false, 0, ?, ?, ?)")
                .param(code)
                .param(fileName)
                .param(sha256)
                .param(origin)
                .param(by.accountId())
                .param(by.signature())
                .param(Timestamp.from(at))
                .update(key, "id");
        return key.getKeyAs(Number.class) instanceof Number id ? id.longValue() : 0;
    }

    void read(long run, List<String> headings, Map<String, Integer> mapping, boolean since1904, int rows) {
        jdbc.sql("update import_run set headings = ?, mapping = ?, since_1904 = ?, row_count = ? where id = ?")
                .params(JSON.writeValueAsString(headings), JSON.writeValueAsString(mapping), since1904, rows, run)
                .update();
    }

    void insertRows(long run, List<TableRow> rows) {
        batches.batchUpdate(
                "insert into import_row (run_id, row_no, cells) values (?, ?, ?)",
                rows.stream()
                        .map(row -> new Object[] {run, row.number(), JSON.writeValueAsString(row.cells())})
                        .toList());
    }

    Optional<ImportRun> find(long run) {
        return jdbc.sql(RUN + " where id = ?").param(run).query(this::run).optional();
    }

    /** The latest runs of a kind that were written, the newest first. */
    List<ImportRun> applied(String code, int most) {
        return jdbc.sql(RUN + " where code = :code and state = 'APPLIED' order by applied_at desc, id desc limit :most")
                .param("code", code)
                .param("most", most)
                .query(this::run)
                .list();
    }

    /** Goes on to another state, if it is in one of these still: of two who press a button one goes on. */
    boolean move(long run, ImportState to, List<ImportState> from) {
        return jdbc.sql("update import_run set state = :to, trouble = null where id = :run and state in (:from)")
                        .param("to", to.name())
                        .param("run", run)
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    void stopped(long run, ImportState state, @Nullable FieldError trouble) {
        jdbc.sql("update import_run set state = :state, trouble = :trouble where id = :run")
                .param("state", state.name())
                .param("trouble", trouble == null ? null : StoredErrors.write(List.of(trouble)))
                .param("run", run)
                .update();
    }

    void map(long run, Map<String, Integer> mapping) {
        jdbc.sql("update import_run set mapping = ? where id = ?")
                .params(JSON.writeValueAsString(mapping), run)
                .update();
    }

    void leaveOut(long run, boolean leftOut) {
        jdbc.sql("update import_run set left_out = ? where id = ?")
                .params(leftOut, run)
                .update();
    }

    void applied(long run, String by, Instant at) {
        jdbc.sql("update import_run set state = 'APPLIED', applied_by = ?, applied_at = ? where id = ?")
                .params(by, Timestamp.from(at), run)
                .update();
    }

    /** Counts its rows by what becomes of them. */
    void count(long run) {
        Map<String, Integer> counts = new HashMap<>();
        jdbc.sql("select action, count(*) as n from import_row where run_id = ? group by action")
                .param(run)
                .query(row -> {
                    counts.put(row.getString("action"), row.getInt("n"));
                });
        jdbc.sql("update import_run set created = ?, changed = ?, unchanged = ?, refused = ? where id = ?")
                .params(
                        counts.getOrDefault("CREATE", 0),
                        counts.getOrDefault("CHANGE", 0),
                        counts.getOrDefault("UNCHANGED", 0),
                        counts.getOrDefault("REFUSED", 0),
                        run)
                .update();
    }

    /** Writes what becomes of these rows. */
    void judge(long run, List<ImportRow> rows) {
        batches.batchUpdate(
                "insert into import_row (run_id, row_no, cells, action, reasons, differences) values (?, ?, '', ?, ?, ?)"
                        + " on duplicate key update action = values(action), reasons = values(reasons),"
                        + " differences = values(differences)",
                rows.stream()
                        .map(row -> new @Nullable Object[] {
                            run,
                            row.number(),
                            row.action() == null ? null : row.action().name(),
                            StoredErrors.write(row.reasons()),
                            StoredErrors.writeDifferences(row.differences())
                        })
                        .toList());
    }

    /** The next rows of a file behind this number. */
    List<ImportRow> after(long run, int number, int most) {
        return jdbc.sql("select row_no, cells, action, reasons, differences from import_row"
                        + " where run_id = :run and row_no > :number order by row_no limit :most")
                .param("run", run)
                .param("number", number)
                .param("most", most)
                .query(this::row)
                .list();
    }

    /** Some rows, those that become this or all of them. */
    List<ImportRow> page(long run, @Nullable ImportAction action, int offset, int limit) {
        return jdbc.sql("select row_no, cells, action, reasons, differences from import_row where run_id = :run"
                        + (action == null ? "" : " and action = :action")
                        + " order by row_no limit :limit offset :offset")
                .param("run", run)
                .params(action == null ? Map.of() : Map.of("action", action.name()))
                .param("limit", limit)
                .param("offset", offset)
                .query(this::row)
                .list();
    }

    void remove(long run) {
        jdbc.sql("delete from import_run where id = ?").param(run).update();
    }

    /** Runs that nobody will come back to. */
    int removeOlderThan(Instant oldest) {
        return jdbc.sql("delete from import_run where started_at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }

    /** What was under way when the application stopped goes back to before: nothing of it was written. */
    int resume(FieldError trouble) {
        return jdbc.sql("update import_run set trouble = :trouble,"
                        + " state = case state when 'APPLYING' then 'CHECKED' else 'MAPPING' end"
                        + " where state in ('CHECKING', 'APPLYING')")
                .param("trouble", StoredErrors.write(List.of(trouble)))
                .update();
    }

    /** Waits until nobody else writes this kind of record, and holds the turn until the transaction ends. */
    void takeTurn(String code) {
        jdbc.sql("insert into import_turn (code) values (?) on duplicate key update code = values(code)")
                .param(code)
                .update();
    }

    /** The programs whose files were imported, by their names. */
    List<String> origins(String code) {
        return jdbc.sql("select distinct origin from import_run where code = ? and origin is not null order by origin")
                .param(code)
                .query((row, n) -> Objects.requireNonNull(row.getString("origin")))
                .list();
    }

    /** How somebody's columns are named: each program has columns of its own. */
    static String mappingOf(String code, @Nullable String origin) {
        String key = origin == null ? code : code + ":" + SearchKey.of(origin);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    /** The heading of each field as this person said the last time. */
    Map<String, String> remembered(long account, String code) {
        return jdbc.sql("select body from import_mapping where account_id = ? and code = ?")
                .params(account, code)
                .query(String.class)
                .optional()
                .map(body -> JSON.readValue(body, NAMES))
                .orElse(Map.of());
    }

    void remember(long account, String code, Map<String, String> headings) {
        jdbc.sql("insert into import_mapping (account_id, code, body) values (?, ?, ?)"
                        + " on duplicate key update body = values(body)")
                .params(account, code, JSON.writeValueAsString(headings))
                .update();
    }

    private ImportRow row(ResultSet row, int number) throws SQLException {
        String action = row.getString("action");
        return new ImportRow(
                row.getInt("row_no"),
                List.of(JSON.readValue(row.getString("cells"), String[].class)),
                action == null ? null : ImportAction.valueOf(action),
                StoredErrors.read(row.getString("reasons")),
                StoredErrors.readDifferences(row.getString("differences")));
    }

    private ImportRun run(ResultSet row, int number) throws SQLException {
        List<FieldError> trouble = new ArrayList<>(StoredErrors.read(row.getString("trouble")));
        Timestamp applied = row.getTimestamp("applied_at");
        return new ImportRun(
                row.getLong("id"),
                row.getString("code"),
                ImportState.valueOf(row.getString("state")),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("origin"),
                List.of(JSON.readValue(row.getString("headings"), String[].class)),
                JSON.readValue(row.getString("mapping"), PLACES),
                row.getBoolean("since_1904"),
                row.getInt("row_count"),
                row.getInt("created"),
                row.getInt("changed"),
                row.getInt("unchanged"),
                row.getInt("refused"),
                row.getBoolean("left_out"),
                trouble.isEmpty() ? null : trouble.getFirst(),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                row.getString("applied_by"),
                applied == null ? null : applied.toInstant());
    }
}
