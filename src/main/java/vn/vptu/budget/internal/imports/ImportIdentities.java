package vn.vptu.budget.internal.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;

/**
 * Which lines of accounting programs were taken over, and what became of them: a line is the same again by its year, unit,
 * program, kind, number, day and place in the document.
 */
@Component
class ImportIdentities {

    private final JdbcClient jdbc;

    ImportIdentities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Which document a line belongs to.
     *
     * @param program the key of its name
     */
    record Document(int year, long holder, String program, String kind, String number, LocalDate day) {}

    /**
     * A line as it stands here now.
     *
     * @param voucher the document it became
     */
    record Line(
            long voucher,
            Dong amount,
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable String subitem,
            @Nullable Long usingUnit,
            @Nullable Long task) {}

    /** The lines of all documents of a program that count still, by their place. */
    Map<Document, Map<Integer, Line>> of(int year, long holder, String program) {
        Map<Document, Map<Integer, Line>> all = new HashMap<>();
        jdbc.sql(
                        "select i.kind, i.number, i.document_date, i.line_no, i.voucher_id, coalesce(l.amount, i.amount) as amount,"
                                + " l.chapter, l.subcategory, l.source, l.programme, l.subitem, l.using_unit_id, l.task_id"
                                + " from budget_import_identity i join budget_voucher v on v.id = i.voucher_id"
                                + " left join budget_voucher_line l on l.voucher_id = i.voucher_id and l.line_no = i.voucher_line"
                                + " where i.year = ? and i.holder_unit_id = ? and i.source_system = ?"
                                + " and v.state not in ('CANCELLED', 'REVERSED')")
                .params(year, holder, program)
                .query(row -> {
                    Document document = new Document(
                            year,
                            holder,
                            program,
                            row.getString("kind"),
                            row.getString("number"),
                            row.getObject("document_date", LocalDate.class));
                    all.computeIfAbsent(document, each -> new TreeMap<>()).put(row.getInt("line_no"), line(row));
                });
        return all;
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("voucher_id"),
                Dong.of(row.getLong("amount")),
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"),
                row.getString("subitem"),
                number(row, "using_unit_id"),
                number(row, "task_id"));
    }

    private static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /**
     * Keeps what the lines of a document became, in the transaction in which it was stored.
     *
     * @param places the place of each line in the program's document, in the order of the lines here
     */
    void keep(Document document, long voucher, List<Integer> places, List<Dong> amounts) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            values.addAll(List.of(
                    document.year(),
                    document.holder(),
                    document.program(),
                    document.kind(),
                    document.number(),
                    document.day(),
                    places.get(i),
                    voucher,
                    i + 1,
                    amounts.get(i).amount()));
        }
        jdbc.sql("insert into budget_import_identity (year, holder_unit_id, source_system, kind, number, document_date,"
                        + " line_no, voucher_id, voucher_line, amount) values "
                        + String.join(", ", Collections.nCopies(places.size(), "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                        + " on duplicate key update voucher_id = values(voucher_id), voucher_line = values(voucher_line),"
                        + " amount = values(amount)")
                .params(values)
                .update();
    }
}
