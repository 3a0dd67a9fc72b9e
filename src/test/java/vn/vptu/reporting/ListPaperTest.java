package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vptu.base.Roles;
import vn.vptu.base.report.FormText;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.Sheet;
import vn.vptu.base.report.SignatureBlock;

/** Lists on paper: columns, headings, sums from page to page, the style of numbers, signatures. */
class ListPaperTest {

    record Row(String unit, String name, BigDecimal amount) {}

    private static final class Spending implements ListPaper<Spending.Params, Row> {

        record Params() {}

        @Override
        public String id() {
            return "spending";
        }

        @Override
        public String titleKey() {
            return "spending";
        }

        @Override
        public String group() {
            return "directory";
        }

        @Override
        public Set<String> roles() {
            return Set.of(Roles.FINANCE);
        }

        @Override
        public Class<Params> params() {
            return Params.class;
        }

        @Override
        public Class<Row> row() {
            return Row.class;
        }

        @Override
        public List<PaperColumn> columns() {
            return List.of(
                    PaperColumn.ordinal("ordinal", 1), PaperColumn.text("name", 5), PaperColumn.money("amount", 3));
        }

        @Override
        public Optional<ReportContent<Row>> content(Params params) {
            return Optional.empty();
        }
    }

    private static final PaperEngine ENGINE =
            new PaperEngine(java.nio.file.Path.of(System.getProperty("java.io.tmpdir"), "vptu-test-pages"));

    private static PaperForm form(NumberStyle numbers, PaperFamily family, String... leftOut) {
        return form(numbers, family, null, leftOut);
    }

    private static PaperForm form(NumberStyle numbers, PaperFamily family, @Nullable Sheet sheet, String... leftOut) {
        List<FormText> texts = new ArrayList<>();
        for (String line : """
                title=SỔ CHI
                column.ordinal=TT
                column.name=Nội dung
                column.amount=Số tiền
                total=Cộng
                carried-forward=Cộng mang sang
                brought-forward=Cộng trang trước chuyển sang
                rounding-note=Số liệu làm tròn; tổng cộng là số làm tròn của tổng đúng.
                """.lines().toList()) {
            String key = line.substring(0, line.indexOf('='));
            texts.add(new FormText(
                    key,
                    null,
                    line.substring(line.indexOf('=') + 1),
                    !List.of(leftOut).contains(key)));
        }
        return new PaperForm(
                "spending",
                LocalDate.of(2025, 1, 1),
                family,
                "Mẫu số: S01",
                "(Ban hành kèm theo Thông tư số 24/2024/TT-BTC ngày 17/4/2024)",
                numbers,
                sheet,
                false,
                texts);
    }

    private static final Signatures THREE = new Signatures(
            null,
            List.of(
                    new SignatureBlock(null, List.of("Người lập sổ"), "Lê Thị Lập"),
                    new SignatureBlock(null, List.of("Kế toán trưởng"), "Trần Văn Trưởng"),
                    new SignatureBlock(null, List.of("Thủ trưởng đơn vị"), "Hoàng Văn Thủ")),
            List.of("(Ký, họ tên)", "(Ký, họ tên)", "(Ký, họ tên, đóng dấu)"));

    private static byte[] make(PaperForm form, Signatures signatures, List<Row> rows, ReportFormat format) {
        Letterhead letterhead = new Letterhead(
                "TỈNH UỶ LẠNG SƠN",
                "VĂN PHÒNG",
                "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Lạng Sơn",
                "Văn phòng Tỉnh uỷ Lạng Sơn",
                "509",
                "1012345",
                "KBNN khu vực VI");
        ReportContent<Row> content =
                new ReportContent<>("Sổ chi", "so-chi", new ListPaper.Head("Năm 2026"), rows, null);
        PaperFrame frame =
                new PaperFrame(form, letterhead, signatures, "Số 15-BC/VPTU", "Lạng Sơn, ngày 26 tháng 11 năm 2026");
        byte[] file = ENGINE.make(PaperOrder.sample(new Spending(), content, frame), format);
        keep(form.family() + "-" + form.sheet() + "-" + rows.size() + "." + format.extension(), file);
        return file;
    }

    /** For whoever wants to look at them: {@code -Dvptu.papers=<folder>}. */
    private static void keep(String name, byte[] file) {
        String folder = System.getProperty("vptu.papers");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, name), file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static List<Row> rows(int many, long amount) {
        return IntStream.rangeClosed(1, many)
                .mapToObj(n -> new Row("Phòng " + n / 10, "Khoản chi thứ " + n, BigDecimal.valueOf(amount)))
                .toList();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                reader.setSortByPosition(true);
                pages.add(reader.getText(document));
            }
            return pages;
        }
    }

    /** Also where only the last line goes over, together with the signatures. */
    @Test
    void aPageBeginsWithTheSumOfTheLinesBeforeItHoweverManyThereAre() throws IOException {
        for (int many = 20; many < 50; many++) {
            List<String> pages = pages(
                    make(form(NumberStyle.PLAIN, PaperFamily.ACCOUNTING), THREE, rows(many, 1_000), ReportFormat.PDF));
            long before = 0;
            for (String page : pages) {
                if (before > 0) {
                    assertThat(page).as(many + " lines").contains("Cộng trang trước chuyển sang " + before + ".000");
                }
                before += page.lines()
                        .filter(line -> line.matches("\\d+ Khoản chi thứ \\d+ 1\\.000"))
                        .count();
            }
            assertThat(before).isEqualTo(many);
        }
    }

    private static NumberStyle style(NumberStyle.Unit unit, NumberStyle.Zero zero, NumberStyle.Negative negative) {
        return new NumberStyle(unit, zero, negative);
    }

    @Test
    void whatAPageHandsOnIsWhatTheNextOneBeginsWithAndTheEndHasTheWhole() throws IOException {
        List<String> pages =
                pages(make(form(NumberStyle.PLAIN, PaperFamily.ACCOUNTING), THREE, rows(200, 1_000), ReportFormat.PDF));
        assertThat(pages.size()).isGreaterThan(3);
        String handedOn = "";
        for (int i = 0; i < pages.size(); i++) {
            String page = pages.get(i);
            if (i == 0) {
                assertThat(page).doesNotContain("chuyển sang");
            } else {
                assertThat(page).contains("Cộng trang trước chuyển sang " + handedOn);
            }
            if (i < pages.size() - 1) {
                String last = page.lines()
                        .filter(line -> line.matches("\\d+ Khoản chi thứ \\d+ 1\\.000"))
                        .reduce((one, other) -> other)
                        .orElseThrow();
                handedOn = last.substring(0, last.indexOf(' ')) + ".000";
                assertThat(page).contains("Cộng mang sang " + handedOn);
            }
        }
        assertThat(pages.getLast()).contains("Cộng 200.000").doesNotContain("Cộng mang sang");
    }

    @Test
    void aSumNeverStandsAloneOnAPage() throws IOException {
        for (int many = 20; many <= 75; many++) {
            List<String> pages =
                    pages(make(form(NumberStyle.PLAIN, PaperFamily.PARTY), THREE, rows(many, 1_000), ReportFormat.PDF));
            assertThat(pages.getLast())
                    .as(many + " rows")
                    .contains("Khoản chi thứ " + many)
                    .contains("Cộng " + many + ".000")
                    .contains("Hoàng Văn Thủ");
        }
    }

    @Test
    void nothingAndLessThanNothingAreWrittenAsTheFormWants() throws IOException {
        List<Row> rows = List.of(
                new Row("", "không", BigDecimal.ZERO),
                new Row("", "âm", BigDecimal.valueOf(-1_500_000)),
                new Row("", "dương", BigDecimal.valueOf(1_234_567_890)));
        assertThat(text(NumberStyle.PLAIN, rows)).contains("1 không -\n", "2 âm -1.500.000", "3 dương 1.234.567.890");
        assertThat(text(style(NumberStyle.Unit.THOUSAND, NumberStyle.Zero.ZERO, NumberStyle.Negative.BRACKETS), rows))
                .contains("1 không 0\n", "2 âm (1.500)", "3 dương 1.234.568", "Cộng 1.233.068");
        assertThat(text(style(NumberStyle.Unit.MILLION, NumberStyle.Zero.BLANK, NumberStyle.Negative.MINUS), rows))
                .contains("1 không\n", "2 âm -2", "3 dương 1.235");
    }

    private static String text(NumberStyle numbers, List<Row> rows) throws IOException {
        return String.join("", pages(make(form(numbers, PaperFamily.PARTY), Signatures.none(), rows, ReportFormat.PDF)))
                .replace("\r", "");
    }

    @Test
    void oneToFourPeopleSignSideBySideAndNobodySignsOnTheRecipients() throws IOException {
        for (int signers = 1; signers <= 4; signers++) {
            List<SignatureBlock> blocks = IntStream.rangeClosed(1, signers)
                    .mapToObj(n -> new SignatureBlock(null, List.of("NGƯỜI THỨ " + n), "Hoàng Văn " + n))
                    .toList();
            Signatures signatures = new Signatures(
                    "- Thường trực Tỉnh uỷ,\n- Lưu Văn phòng Tỉnh uỷ.",
                    blocks,
                    blocks.stream().map(b -> "").toList());
            PdfSheet page = PdfSheet.of(make(
                            form(NumberStyle.PLAIN, PaperFamily.PARTY), signatures, rows(3, 1_000), ReportFormat.PDF))
                    .getLast();
            PdfSheet.Glyph recipients = page.find("Nơi nhận:").getFirst();
            double edge = 85;
            for (int n = 1; n <= signers; n++) {
                List<PdfSheet.Glyph> title = page.find("NGƯỜI THỨ " + n);
                List<PdfSheet.Glyph> name = page.find("Hoàng Văn " + n);
                assertThat(title.getFirst().x()).as(signers + " signers").isGreaterThan(edge);
                edge = title.getLast().x() + title.getLast().width();
                assertThat(edge).isLessThanOrEqualTo(page.width() - 43);
                if (signers == 1) {
                    assertThat(title.getFirst().x()).isGreaterThan(85 + 467 / 2.0);
                    assertThat(recipients.y()).isLessThan(name.getFirst().y());
                } else {
                    assertThat(recipients.y()).isGreaterThan(name.getFirst().y());
                }
            }
        }
    }

    @Test
    void aNoteSaysWhyRoundedAmountsDoNotAddUpAndOnlyThen() throws IOException {
        NumberStyle millions = style(NumberStyle.Unit.MILLION, NumberStyle.Zero.DASH, NumberStyle.Negative.MINUS);
        List<Row> golden = List.of(
                new Row("", "một", BigDecimal.valueOf(1_234_450_000L)),
                new Row("", "hai", BigDecimal.valueOf(2_345_450_000L)),
                new Row("", "ba", BigDecimal.valueOf(3_456_450_000L)));

        assertThat(text(millions, golden))
                .contains("1 một 1.234", "2 hai 2.345", "3 ba 3.456", "Cộng 7.036", "Số liệu làm tròn;");
        assertThat(text(NumberStyle.PLAIN, golden))
                .contains("Cộng 7.036.350.000")
                .doesNotContain("làm tròn");
        assertThat(text(millions, golden.subList(0, 1))).contains("Cộng 1.234").doesNotContain("làm tròn");
    }

    @Test
    void accountingFormsAreNumberedFromTheFirstPageAndLettersFromTheSecond() throws IOException {
        List<String> book =
                pages(make(form(NumberStyle.PLAIN, PaperFamily.ACCOUNTING), THREE, rows(80, 1_000), ReportFormat.PDF));
        assertThat(book.getFirst()).contains("Trang 1/" + book.size());
        assertThat(book.getLast()).contains("Trang " + book.size() + "/" + book.size());
        List<String> letter =
                pages(make(form(NumberStyle.PLAIN, PaperFamily.PARTY), THREE, rows(80, 1_000), ReportFormat.PDF));
        assertThat(letter).noneMatch(page -> page.contains("Trang "));
        assertThat(letter.getFirst().strip()).doesNotStartWith("1\n");
        assertThat(letter.get(1).strip()).startsWith("2\n");
    }

    @Test
    void aListIsPrintedOnTheSheetThatItsFormNamesFromMarginToMargin() throws IOException {
        for (Sheet sheet : Sheet.values()) {
            byte[] pdf =
                    make(form(NumberStyle.PLAIN, PaperFamily.PARTY, sheet), THREE, rows(70, 1_000), ReportFormat.PDF);
            List<PdfSheet> pages = PdfSheet.of(pdf);
            PdfSheet first = pages.getFirst();
            assertThat(first.width()).as(sheet.name()).isEqualTo(sheet.width());
            assertThat(first.height()).as(sheet.name()).isEqualTo(sheet.height());
            double right = first.lines().stream()
                    .mapToDouble(line -> line.getX2())
                    .max()
                    .orElseThrow();
            double left = first.lines().stream()
                    .mapToDouble(line -> line.getX1())
                    .min()
                    .orElseThrow();
            assertThat(left).as(sheet + " left").isCloseTo(85, within(1.0));
            assertThat(sheet.width() - right).as(sheet + " right").isCloseTo(43, within(1.0));
            double lowest = pages.getFirst().lines().stream()
                    .mapToDouble(line -> line.getY2())
                    .max()
                    .orElseThrow();
            assertThat(sheet.height() - lowest).as(sheet + " bottom").isBetween(40.0, 140.0);
        }
        assertThat(pages(make(
                        form(NumberStyle.PLAIN, PaperFamily.PARTY, Sheet.A3_PORTRAIT),
                        THREE,
                        rows(70, 1_000),
                        ReportFormat.PDF)))
                .hasSizeLessThan(pages(make(
                                form(NumberStyle.PLAIN, PaperFamily.PARTY), THREE, rows(70, 1_000), ReportFormat.PDF))
                        .size());
    }

    @Test
    void eachFamilyHasItsOwnHeading() throws IOException {
        List<Row> none = List.of();
        assertThat(pages(make(form(NumberStyle.PLAIN, PaperFamily.PARTY), THREE, none, ReportFormat.PDF))
                        .getFirst())
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "*", "Số 15-BC/VPTU")
                .doesNotContain("CỘNG HÒA", "Mã chương");
        assertThat(pages(make(form(NumberStyle.PLAIN, PaperFamily.STATE), THREE, none, ReportFormat.PDF))
                        .getFirst())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .doesNotContain("ĐẢNG CỘNG SẢN");
        assertThat(pages(make(form(NumberStyle.PLAIN, PaperFamily.ACCOUNTING), THREE, none, ReportFormat.PDF))
                        .getFirst())
                .contains("Mã chương: 509", "Đơn vị: Văn phòng Tỉnh uỷ Lạng Sơn", "Mẫu số: S01", "Thông tư số 24/2024")
                .doesNotContain("CỘNG HÒA", "ĐẢNG CỘNG SẢN");
        assertThat(pages(make(form(NumberStyle.PLAIN, PaperFamily.TREASURY), THREE, none, ReportFormat.PDF))
                        .getFirst())
                .contains("KBNN giao dịch: KBNN khu vực VI", "Mẫu số: S01");
    }

    @Test
    void aColumnThatIsLeftOutLeavesItsRoomToTheOthers() throws IOException {
        PaperForm form = form(NumberStyle.PLAIN, PaperFamily.PARTY, "column.ordinal");
        String page = pages(make(form, Signatures.none(), rows(3, 1_000), ReportFormat.PDF))
                .getFirst();
        assertThat(page)
                .contains("Khoản chi thứ 3 1.000")
                .doesNotContain("3 Khoản chi thứ 3")
                .doesNotContain("TT");
        assertThat(ColumnPlaces.of(new Spending().columns().subList(1, 3), 467).places())
                .extracting(place -> place.x() + place.width())
                .last()
                .isEqualTo(467);
    }

    @Test
    void markupInACaptionOrATextIsPrintedAsItIs() throws IOException {
        List<Row> rows = List.of(new Row("", "<b>đậm</b> & \"x\" $F{name}", BigDecimal.ONE));
        assertThat(pages(make(form(NumberStyle.PLAIN, PaperFamily.PARTY), THREE, rows, ReportFormat.PDF))
                        .getFirst())
                .contains("<b>đậm</b> & \"x\" $F{name}");
    }

    @Test
    void amountsAreNumbersInASpreadsheet() throws IOException {
        byte[] sheet =
                make(form(NumberStyle.PLAIN, PaperFamily.ACCOUNTING), THREE, rows(12, 1_234_567), ReportFormat.XLSX);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(sheet))) {
            List<Long> numbers = new ArrayList<>();
            book.getFirstSheet()
                    .openStream()
                    .forEach(row -> row.forEach(cell -> {
                        if (cell != null && cell.getType() == CellType.NUMBER) {
                            numbers.add(cell.asNumber().longValueExact());
                        }
                    }));
            assertThat(numbers).contains(1_234_567L, 14_814_804L).hasSize(12 + 12 + 1);
        }
    }

    @Test
    void aDayIsADayInASpreadsheetAndWrittenTheOfficesWay() {
        JRDesignBand band = new JRDesignBand();
        ListCells.line(band, ColumnPlaces.of(List.of(PaperColumn.date("since", 1)), 100));
        JRDesignTextField cell = (JRDesignTextField) band.getElements()[0];

        assertThat(cell.getPattern()).isEqualTo("dd/MM/yyyy");
        assertThat(cell.getExpression().getText()).isEqualTo("vn.vptu.reporting.PaperDays.of($F{since})");
        assertThat(PaperDays.of(LocalDate.of(2026, 11, 23)).toInstant())
                .as("the day begins in the office, wherever the machine stands")
                .isEqualTo(Instant.parse("2026-11-22T17:00:00Z"));
    }
}
