package vn.vptu.budget.internal.vouchers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.VoucherDraft;

/** The lines of payment documents as they are stored, in their order. */
@Component
class VoucherLines {

    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    VoucherLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A line as it is stored.
     *
     * @param number from 1
     * @param beyond what of a settlement is drawn beyond the advance, once it is approved
     * @param drawn the reservation that was opened when it was approved
     */
    record Stored(
            int number,
            VoucherDraft.Line content,
            Dong beyond,
            @Nullable Long drawn) {}

    List<VoucherDraft.Line> of(long voucher) {
        return stored(voucher).stream().map(Stored::content).toList();
    }

    List<Stored> stored(long voucher) {
        return jdbc.sql("select * from budget_voucher_line where voucher_id = ? order by line_no")
                .param(voucher)
                .query((row, n) -> new Stored(
                        row.getInt("line_no"),
                        line(row),
                        Dong.of(row.getLong("beyond")),
                        number(row, "draw_reservation_id")))
                .list();
    }

    private static VoucherDraft.Line line(ResultSet row) throws SQLException {
        return new VoucherDraft.Line(
                row.getString("chapter"),
                row.getString("subcategory"),
                row.getString("source"),
                row.getString("programme"),
                number(row, "using_unit_id"),
                number(row, "task_id"),
                row.getString("subitem"),
                row.getString("settled_subitem"),
                Dong.of(row.getLong("amount")),
                row.getString("content"),
                row.getString("invoice_symbol"),
                row.getString("invoice_number"),
                row.getObject("invoice_date", LocalDate.class),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                number(row, "settles_entry_id"),
                number(row, "reservation_id"),
                row.getString("to_subcategory"),
                row.getString("to_source"),
                row.getString("to_programme"),
                row.getString("to_subitem"));
    }

    static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    /** Writes these lines in the place of those that are there. */
    void replace(long voucher, List<VoucherDraft.Line> lines) {
        jdbc.sql("delete from budget_voucher_line where voucher_id = ?")
                .param(voucher)
                .update();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            insert(voucher, from, lines.subList(from, Math.min(from + AT_ONCE, lines.size())));
        }
    }

    /** All in one statement: a document of an import may have hundreds. */
    private void insert(long voucher, int from, List<VoucherDraft.Line> lines) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            VoucherDraft.Line line = lines.get(i);
            values.addAll(Arrays.asList(
                    voucher,
                    from + i + 1,
                    line.chapter(),
                    line.subcategory(),
                    line.source(),
                    Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME),
                    line.usingUnitId(),
                    line.taskId(),
                    line.subitem(),
                    line.settledSubitem(),
                    Objects.requireNonNull(line.amount()).amount(),
                    line.content(),
                    line.invoiceSymbol(),
                    line.invoiceNumber(),
                    line.invoiceDate(),
                    line.documentNumber(),
                    line.documentDate(),
                    line.settlesEntryId(),
                    line.reservationId(),
                    line.toSubcategory(),
                    line.toSource(),
                    line.toProgramme(),
                    line.toSubitem()));
        }
        String places = "(" + String.join(", ", Collections.nCopies(values.size() / lines.size(), "?")) + ")";
        jdbc.sql("insert into budget_voucher_line (voucher_id, line_no, chapter, subcategory, source, programme,"
                        + " using_unit_id, task_id, subitem, settled_subitem, amount, content, invoice_symbol,"
                        + " invoice_number, invoice_date, document_number, document_date, settles_entry_id,"
                        + " reservation_id, to_subcategory, to_source, to_programme, to_subitem) values "
                        + String.join(", ", Collections.nCopies(lines.size(), places)))
                .params(values)
                .update();
    }

    /** Notes what was found when it was approved. */
    void approved(long voucher, int line, Dong beyond, @Nullable Long reservation) {
        jdbc.sql(
                        "update budget_voucher_line set beyond = ?, draw_reservation_id = ? where voucher_id = ? and line_no = ?")
                .params(beyond.amount(), reservation, voucher, line)
                .update();
    }
}
