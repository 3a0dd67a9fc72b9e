package vn.vptu.bench.budget;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.lists.ListExports;
import vn.vptu.base.lists.ListRequest;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.SeldomRow;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;

/** A year of 200,000 entries as a spreadsheet, against the bare library fed by one question. */
final class ExportRow {

    private static final int YEAR = 2024;
    private static final int BLOCK = 1000;
    private static final int SELDOM = 20;

    private ExportRow() {}

    static Row of(Ground ground) throws Exception {
        var accountant = ground.holding(Roles.FINANCE);
        return new SeldomRow(
                new TimedRow(
                        "budget: export of 200,000 entries",
                        Target.timesFloor(2),
                        round -> ground.as(accountant, () -> ours(ground)),
                        round -> bare(ground)),
                SELDOM);
    }

    private static byte[] ours(Ground ground) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ground.bean(ListExports.class)
                .export(
                        new ListRequest(
                                "budget.ledger",
                                Map.of("year", List.of(Integer.toString(YEAR))),
                                List.of(
                                        "date",
                                        "kind",
                                        "amount",
                                        "subcategory",
                                        "source",
                                        "subitem",
                                        "number",
                                        "reason")),
                        Translations.VIETNAMESE,
                        file);
        return file.toByteArray();
    }

    private static byte[] bare(Ground ground) throws IOException, SQLException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Connection connection = ground.connection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select effective_date, kind, amount, subcategory, source, subitem,"
                                + " document_number, reason from budget_entry where year = " + YEAR
                                + " order by effective_date desc, id desc");
                Workbook book = new Workbook(file, "VPTU", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sổ dự toán");
            int line = 1;
            while (rows.next()) {
                sheet.value(line, 0, rows.getObject(1, LocalDate.class));
                sheet.style(line, 0).format("dd/mm/yyyy").set();
                sheet.value(line, 1, rows.getString(2));
                sheet.value(line, 2, rows.getLong(3));
                sheet.style(line, 2).format("#,##0").set();
                for (int column = 3; column < 8; column++) {
                    String text = rows.getString(column + 1);
                    if (text != null) {
                        sheet.value(line, column, text);
                    }
                }
                if (line++ % BLOCK == 0) {
                    sheet.flush();
                }
            }
        }
        return file.toByteArray();
    }
}
