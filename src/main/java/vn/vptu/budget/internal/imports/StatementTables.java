package vn.vptu.budget.internal.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.StatementLine;
import vn.vptu.budget.StatementResult;
import vn.vptu.budget.StatementRow;

/** Statements of the Treasury as they are kept. */
@Component
public class StatementTables {

    /** What the trail calls a statement. */
    static final String KIND = "budget.statement";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StatementTables(
            JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public List<StatementRow> all(String text) {
        TextSearch search = TextSearch.of(text);
        return jdbc.sql("select * from budget_statement where " + search.on("search_key")
                        + " order by last_day desc, id desc")
                .params(search.parameters())
                .query((row, n) -> new StatementRow(
                        row.getLong("id"),
                        row.getString("unit_code"),
                        row.getString("file_name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("line_count"),
                        row.getInt("recorded"),
                        row.getInt("agreed"),
                        row.getInt("differing"),
                        row.getInt("lacking"),
                        row.getString("imported_by"),
                        row.getTimestamp("imported_at").toInstant()))
                .list();
    }

    public List<StatementLine> lines(long statement) {
        return jdbc.sql("select * from budget_statement_line where statement_id = ?"
                        + " order by result in ('AGREED', 'RECORDED'), line_no")
                .param(statement)
                .query((row, n) -> line(row))
                .list();
    }

    private static StatementLine line(ResultSet row) throws SQLException {
        return new StatementLine(
                row.getInt("line_no"),
                row.getObject("row_no", Integer.class),
                StatementResult.valueOf(row.getString("result")),
                row.getString("document_number"),
                row.getString("dossier_number"),
                row.getObject("treasury_date", LocalDate.class),
                row.getString("codes"),
                dong(row, "amount"),
                row.getObject("voucher_id", Long.class),
                row.getObject("our_date", LocalDate.class),
                row.getString("our_codes"),
                dong(row, "our_amount"));
    }

    private static @Nullable Dong dong(ResultSet row, String column) throws SQLException {
        long amount = row.getLong(column);
        return row.wasNull() ? null : Dong.of(amount);
    }

    /** Whether this very file was kept before, and had found the same. */
    boolean kept(ImportRun run, List<StatementLine> lines) {
        return jdbc.sql("select id from budget_statement where sha256 = ? order by id desc limit 1")
                .param(run.sha256())
                .query(Long.class)
                .optional()
                .map(this::lines)
                .filter(before -> results(before).equals(results(lines)))
                .isPresent();
    }

    /** What was recorded with a statement agrees the next time. */
    private static List<String> results(List<StatementLine> lines) {
        return lines.stream()
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .map(line -> line.result() == StatementResult.RECORDED
                        ? StatementResult.AGREED.name()
                        : line.result().name())
                .toList();
    }

    /** Keeps a statement with what was found, in the transaction in which its documents were recorded. */
    void keep(ImportRun run, String unitCode, LocalDate first, LocalDate last, List<StatementLine> lines) {
        StatementPicture picture = new StatementPicture(
                unitCode,
                run.fileName(),
                first,
                last,
                count(lines, StatementResult.RECORDED),
                count(lines, StatementResult.AGREED),
                (int) lines.stream()
                        .filter(line -> line.result().differs() && line.result() != StatementResult.LACKING)
                        .count(),
                count(lines, StatementResult.LACKING));
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into budget_statement (unit_code, file_name, sha256, first_day, last_day, line_count, recorded,"
                                + " agreed, differing, lacking, imported_by, imported_at, search_key)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        unitCode,
                        run.fileName(),
                        run.sha256(),
                        first,
                        last,
                        lines.size() - picture.statementLacking(),
                        picture.statementRecorded(),
                        picture.statementAgreed(),
                        picture.statementDiffering(),
                        picture.statementLacking(),
                        actor.get().signature(),
                        Timestamp.from(clock.instant()),
                        SearchKey.of(unitCode + " " + run.fileName() + " "
                                + actor.get().signature()))
                .update(key, "id");
        long id = key.getKeyAs(Number.class) instanceof Number number ? number.longValue() : 0;
        List<Object[]> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(new Object[] {
            id,
            line.number(),
            line.row(),
            line.result().name(),
            line.documentNumber(),
            line.dossierNumber(),
            line.treasuryDate(),
            line.codes(),
            line.amount() == null ? null : line.amount().amount(),
            line.voucherId(),
            line.ourDate(),
            line.ourCodes(),
            line.ourAmount() == null ? null : line.ourAmount().amount()
        }));
        batches.batchUpdate(
                "insert into budget_statement_line (statement_id, line_no, row_no, result, document_number, dossier_number,"
                        + " treasury_date, codes, amount, voucher_id, our_date, our_codes, our_amount)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
        events.publishEvent(Change.of(KIND, id, "create", null, picture));
    }

    private static int count(List<StatementLine> lines, StatementResult result) {
        return (int) lines.stream().filter(line -> line.result() == result).count();
    }
}
