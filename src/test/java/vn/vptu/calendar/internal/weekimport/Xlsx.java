package vn.vptu.calendar.internal.weekimport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes spreadsheets for tests: plain ones through the writer, odd ones by writing their XML. */
final class Xlsx {

    static final String[] HEADINGS = Column.headings().toArray(String[]::new);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> without = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private String sharedTexts = "";
    private String formats = "";
    private String cellFormats = "<xf numFmtId=\"0\"/>";
    private String workbookProperties = "";
    private int row;

    /** A sheet with these rows, text or numbers. */
    static byte[] of(Object[]... rows) {
        return sheets(Map.of("Tuần", List.of(rows)));
    }

    static byte[] sheets(Map<String, List<Object[]>> sheets) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", null)) {
            sheets.forEach((name, rows) -> fill(workbook.newWorksheet(name), rows));
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<Object[]> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).length; c++) {
                switch (rows.get(r)[c]) {
                    case null -> {}
                    case Number number -> sheet.value(r, c, number);
                    case Boolean truth -> sheet.value(r, c, truth);
                    case Object text -> sheet.value(r, c, text.toString());
                }
            }
        }
    }

    /** A sheet of hand-written XML that begins with the ten headings. */
    static Xlsx byHand() {
        var xlsx = new Xlsx();
        var cells = new StringBuilder();
        for (String heading : HEADINGS) {
            cells.append(text(heading));
        }
        return xlsx.row(cells.toString());
    }

    static String text(String value) {
        return "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(value) + "</t></is></c>";
    }

    static String cell(String attributes, String inside) {
        return "<c " + attributes + ">" + inside + "</c>";
    }

    static String number(double value, int style) {
        return cell("s=\"" + style + "\"", "<v>" + BigDecimal.valueOf(value).toPlainString() + "</v>");
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Xlsx row(String cells) {
        row++;
        rows.append("<row r=\"").append(row).append("\">").append(cells).append("</row>");
        return this;
    }

    Xlsx sharedTexts(String items) {
        sharedTexts = items;
        return this;
    }

    /** @param codes number formats 164, 165, …; cell styles 1, 2, … use them */
    Xlsx formats(String... codes) {
        var formatList = new StringBuilder();
        var styles = new StringBuilder(cellFormats);
        for (int i = 0; i < codes.length; i++) {
            boolean builtIn = codes[i].matches("\\d+");
            String id = builtIn ? codes[i] : String.valueOf(164 + i);
            if (!builtIn) {
                formatList.append("<numFmt numFmtId=\"%s\" formatCode=\"%s\"/>"
                        .formatted(id, codes[i].replace("\"", "&quot;")));
            }
            styles.append("<xf numFmtId=\"").append(id).append("\" applyNumberFormat=\"1\"/>");
        }
        formats = formatList.isEmpty() ? "" : "<numFmts>" + formatList + "</numFmts>";
        cellFormats = styles.toString();
        return this;
    }

    Xlsx since1904() {
        workbookProperties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Puts a part in place of the one that would be written. */
    Xlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    /** Leaves out a part below xl that a file may do without. */
    Xlsx without(String part) {
        without.add(part);
        return this;
    }

    byte[] bytes() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("workbook", "sheet.main") + override("worksheets/sheet1", "worksheet")
                        + override("styles", "styles") + override("sharedStrings", "sharedStrings") + "</Types>");
        all.put("_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        all.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + workbookProperties
                        + "<sheets><sheet name=\"Tuần 48\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        all.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                        + relation(2, "styles", "styles.xml")
                        + relation(3, "sharedStrings", "sharedStrings.xml")));
        all.put(
                "xl/styles.xml",
                XML + "<styleSheet xmlns=\"" + MAIN + "\">" + formats + "<cellXfs>" + cellFormats
                        + "</cellXfs></styleSheet>");
        all.put("xl/sharedStrings.xml", XML + "<sst xmlns=\"" + MAIN + "\">" + sharedTexts + "</sst>");
        all.put(
                "xl/worksheets/sheet1.xml",
                XML + "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        all.putAll(parts);
        without.forEach(part -> {
            all.remove("xl/" + part + ".xml");
            all.computeIfPresent("[Content_Types].xml", (name, types) -> types.replaceAll("<Override[^>]*" + part + ".xml[^>]*>", ""));
        });
        return zip(all);
    }

    static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/xl/%s.xml\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPES, type);
    }

    private static String relations(String relations) {
        return XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relations
                + "</Relationships>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(id, OFFICE, type, target);
    }
}
