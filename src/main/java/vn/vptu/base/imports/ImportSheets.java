package vn.vptu.base.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.vptu.base.i18n.Sentences;

/** The spreadsheets that an import hands out: the template to fill in, and the rows that were refused. */
final class ImportSheets {

    private static final String NAVY = "1F4E79";
    private static final String LINE = "BFBFBF";
    private static final int PAGE = 500;
    /** More than a spreadsheet shows of one cell anyway. */
    private static final int LONGEST_CELL = 32_000;

    private ImportSheets() {}

    /** The headings with one row as an example, and a second sheet that says what belongs where. */
    static void template(ImportDefinition<?> definition, Sentences words, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "VPTU", null)) {
            Worksheet sheet = workbook.newWorksheet(words.say("imports.template.rows"));
            List<ImportColumn> columns = definition.columns();
            for (int i = 0; i < columns.size(); i++) {
                heading(sheet, i, words.say(columns.get(i).key()), 24);
                sheet.value(1, i, columns.get(i).example());
            }
            asText(sheet, columns.size(), 1);
            sheet.freezePane(0, 1);
            notes(workbook.newWorksheet(words.say("imports.template.notes")), columns, words);
            workbook.finish();
        }
    }

    /** What is stored in the shape of the template: changed here and there it can be imported as it is. */
    static void stored(
            ImportDefinition<?> definition, List<Map<String, Object>> rows, Sentences words, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "VPTU", null)) {
            Worksheet sheet = workbook.newWorksheet(words.say("imports.template.rows"));
            List<ImportColumn> columns = definition.columns();
            for (int i = 0; i < columns.size(); i++) {
                heading(sheet, i, words.say(columns.get(i).key()), 24);
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int i = 0; i < columns.size(); i++) {
                    Object value = rows.get(row).get(columns.get(i).field());
                    value(sheet, row + 1, i, value == null ? "" : StoredErrors.words(ImportWords.cell(value), words));
                }
            }
            asText(sheet, columns.size(), 0);
            notes(workbook.newWorksheet(words.say("imports.template.notes")), columns, words);
            workbook.finish();
        }
    }

    private static void notes(Worksheet sheet, List<ImportColumn> columns, Sentences words) {
        sheet.value(0, 0, words.say("imports.template.how"));
        sheet.range(0, 0, 0, 3).merge();
        sheet.range(0, 0, 0, 3).style().wrapText(true).verticalAlignment("top").set();
        sheet.rowHeight(0, 96);
        List<String> headings = List.of(
                words.say("imports.template.column"),
                words.say("imports.template.needed"),
                words.say("imports.template.holds"),
                words.say("imports.template.also"));
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(2, i, headings.get(i));
            head(sheet, 2, i);
            sheet.width(i, i == 2 ? 60 : 28);
        }
        int row = 3;
        for (ImportColumn column : columns) {
            sheet.value(row, 0, words.say(column.key()));
            sheet.value(row, 1, words.say(column.required() ? "common.yes" : "common.no"));
            sheet.value(row, 2, holds(column, words));
            sheet.value(row, 3, String.join("; ", column.aliases()));
            sheet.range(row, 0, row, 3)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            row++;
        }
    }

    private static String holds(ImportColumn column, Sentences words) {
        String kind = words.say(
                "imports.kind." + column.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return column.choices().isEmpty()
                ? kind
                : kind + ": "
                        + column.choices().stream()
                                .map(choice -> words.say(choice.key()))
                                .collect(Collectors.joining("; "));
    }

    /** The refused rows as they came, each with why; corrected they can be imported as they are. */
    static void refused(
            ImportDefinition<?> definition, ImportRun run, ImportTables tables, Sentences words, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "VPTU", null)) {
            Worksheet sheet = workbook.newWorksheet(words.say("imports.refused.sheet"));
            List<String> headings = new ArrayList<>(run.headings());
            headings.add(words.say("imports.refused.row"));
            headings.add(words.say("common.reason"));
            for (int i = 0; i < headings.size(); i++) {
                heading(sheet, i, headings.get(i), i == headings.size() - 1 ? 80 : 24);
            }
            sheet.freezePane(0, 1);
            int at = 1;
            List<ImportRow> rows = tables.page(run.id(), ImportAction.REFUSED, 0, PAGE);
            while (!rows.isEmpty()) {
                for (ImportRow row : rows) {
                    for (int i = 0; i < run.headings().size(); i++) {
                        value(sheet, at, i, row.cell(i));
                    }
                    value(sheet, at, headings.size() - 2, Integer.toString(row.number()));
                    value(
                            sheet,
                            at,
                            headings.size() - 1,
                            String.join("\n", ImportWords.reasons(definition, run, row, words)));
                    at++;
                }
                sheet.flush();
                rows = tables.page(run.id(), ImportAction.REFUSED, at - 1, PAGE);
            }
            asText(sheet, headings.size(), 0);
            workbook.finish();
        }
    }

    private static void value(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text);
            sheet.style(row, column)
                    .format("@")
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
        }
    }

    private static void heading(Worksheet sheet, int column, String text, double width) {
        sheet.value(0, column, text);
        sheet.width(column, width);
        head(sheet, 0, column);
    }

    private static void head(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .bold()
                .fontColor("FFFFFF")
                .fillColor(NAVY)
                .verticalAlignment("center")
                .wrapText(true)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
    }

    /** Text, so that no program takes the nought off a telephone number or turns 05/01 around. */
    private static void asText(Worksheet sheet, int columns, int exampleRow) {
        for (int i = 0; i < columns; i++) {
            sheet.style(i).format("@").set();
            if (exampleRow > 0) {
                sheet.style(exampleRow, i).format("@").italic().set();
            }
        }
    }
}
