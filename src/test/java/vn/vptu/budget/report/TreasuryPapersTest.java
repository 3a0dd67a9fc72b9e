package vn.vptu.budget.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.refused;
import static vn.vptu.testing.TestVouchers.day;
import static vn.vptu.testing.TestVouchers.line;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.budget.AccountKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.TreasuryAccountDraft;
import vn.vptu.budget.TreasuryAccounts;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;
import vn.vptu.directory.Signatories;
import vn.vptu.directory.SignatoryDraft;
import vn.vptu.reporting.ReportOutcome;
import vn.vptu.reporting.Reports;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;

/** The Treasury's forms, the ledger on paper and the sheet for the Treasury's page, read from the finished files. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class TreasuryPapersTest {

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TreasuryAccounts treasuryAccounts;

    @Autowired
    private Signatories signatories;

    @Autowired
    private Vouchers service;

    @Autowired
    private Reports reports;

    @Autowired
    private JdbcClient jdbc;

    private ReportOutcome render(String paper, ReportFormat format, Map<String, String> query) {
        return reports.render(paper, format, query);
    }

    private byte[] made(String paper, ReportFormat format, Map<String, String> query) {
        ReportOutcome outcome = render(paper, format, query);
        assertThat(outcome).isInstanceOf(ReportOutcome.Made.class);
        byte[] file = ((ReportOutcome.Made) outcome).file();
        keep(paper + "-" + String.join("-", query.values()) + "." + format.extension(), file);
        return file;
    }

    /** For whoever wants to look at them: {@code -Dvptu.papers=<folder>}. */
    private static void keep(String name, byte[] file) {
        String folder = System.getProperty("vptu.papers");
        if (folder != null) {
            try {
                Files.write(Path.of(folder, name), file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String pdf(String paper, long voucher) {
        return text(made(paper, ReportFormat.PDF, Map.of("voucher", Long.toString(voucher))));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<FieldError> refusal(String paper, Map<String, String> query) {
        ReportOutcome outcome = render(paper, ReportFormat.PDF, query);
        assertThat(outcome).isInstanceOf(ReportOutcome.Refused.class);
        return ((ReportOutcome.Refused) outcome).errors();
    }

    private static Map<String, String> query(long voucher) {
        return Map.of("voucher", Long.toString(voucher));
    }

    private static VoucherDraft.Payee payee(String name, long dong) {
        return new VoucherDraft.Payee(name, "1120 00" + dong, "Ngân hàng thử", Dong.of(dong), null);
    }

    private VoucherDraft draw(ShareRef share, VoucherKind kind, long... amounts) {
        return vouchers.draft(
                kind,
                share.key(),
                day(share, 3, 15),
                LongStream.of(amounts)
                        .mapToObj(amount -> line(share, "6551", amount))
                        .toArray(VoucherDraft.Line[]::new));
    }

    @Test
    void aDrawSaysItsBoxesItsLinesItsTotalInWordsAndWhoIsPaid() {
        ShareRef share = documents.given(5_000_000_000L);
        treasury(share);
        VoucherDraft draft = draw(share, VoucherKind.DRAW_ACTUAL, 3_350_000_000L, 1);
        String paper = pdf(DrawReport.ID, vouchers.approved(draft));
        assertThat(paper)
                .contains("Mẫu số 13 (Ký hiệu: C2-02a/NS)")
                .contains("Nghị định số 347/2025/NĐ-CP")
                .contains("GIẤY RÚT DỰ TOÁN NGÂN SÁCH NHÀ NƯỚC")
                .contains("Mã đơn vị quan hệ ngân sách: 1012345")
                .contains("Số: " + draft.number())
                .contains("Niên độ: " + share.key().year())
                .contains("x Dự toán chính thức Dự toán tạm cấp")
                .contains("x Thực chi Tạm ứng x Chuyển khoản Tiền mặt")
                .contains("Tài khoản: 9523.2.1012345")
                .contains("Chi thử 6551 6551 351 13 3.350.000.000")
                .contains("Tổng cộng 3.350.000.001")
                .contains("Ba tỷ ba trăm năm mươi triệu không trăm linh một đồng.")
                .contains("Công ty thử")
                .contains("Tài khoản: 0123456789")
                .contains("ngày 15 tháng 3 năm " + share.key().year())
                .contains("PHẦN KHO BẠC NHÀ NƯỚC GHI")
                .doesNotContain("BẢN NHÁP");
    }

    private void treasury(ShareRef share) {
        jdbc.sql("delete from budget_treasury_account where account_no = '9523.2.1012345'")
                .update();
        assertThat(treasuryAccounts.save(
                        null,
                        0,
                        new TreasuryAccountDraft(
                                catalogues.treasuryCode(),
                                "9523.2.1012345",
                                AccountKind.ESTIMATE,
                                share.key().holderUnitId(),
                                "509",
                                2,
                                LocalDate.of(2026, 1, 1),
                                null,
                                null)))
                .isInstanceOf(vn.vptu.base.SaveResult.Saved.class);
    }

    @Test
    void whatNobodyHasApprovedIsMarkedAsADraftAndWhatWasGivenUpAsVoid() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.made(draw(share, VoucherKind.DRAW_ADVANCE, 1_000_000));
        assertThat(pdf(DrawReport.ID, id)).contains("BẢN NHÁP").contains("Thực chi x Tạm ứng");
        vouchers.cancel(id);
        assertThat(pdf(DrawReport.ID, id)).contains("HẾT GIÁ TRỊ");
    }

    @Test
    void aLongDocumentNeverLeavesItsTotalAlone() throws IOException {
        ShareRef share = documents.given(5_000_000_000L);
        for (int lines = 1; lines <= 40; lines += 3) {
            long id = vouchers.made(draw(
                    share,
                    VoucherKind.DRAW_ACTUAL,
                    LongStream.rangeClosed(1, lines).map(n -> n * 1_000).toArray()));
            byte[] file = made(DrawReport.ID, ReportFormat.PDF, query(id));
            try (PDDocument document = Loader.loadPDF(file)) {
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper reader = new PDFTextStripper();
                    reader.setStartPage(page);
                    reader.setEndPage(page);
                    String text = reader.getText(document);
                    assertThat(text.contains("Tổng cộng") && !text.contains("Chi thử"))
                            .as(lines + " lines, page " + page)
                            .isFalse();
                    assertThat(text.contains("Kế toán trưởng")
                                    && text.contains("(Ký, họ tên)")
                                    && !text.contains("Tổng cộng"))
                            .as(lines + " lines, signatures on page " + page)
                            .isFalse();
                }
            }
        }
    }

    /** Practice, A6: advance 100 on 6699, settled 60 on 6651 and 52 on 6658: 100 by form 10, 12 by form 13. */
    @Test
    void aSettlementOverItsAdvanceIsTwoForms() {
        ShareRef share = documents.given(1_000_000_000);
        long advance = vouchers.recorded(vouchers.draft(
                VoucherKind.DRAW_ADVANCE, share.key(), day(share, 3, 2), line(share, "6699", 100_000_000)));
        long entry = vouchers.entry(advance);
        VoucherDraft draft = vouchers.draft(
                VoucherKind.SETTLEMENT,
                share.key(),
                day(share, 5, 10),
                TestVouchers.settled(entry, "6651", 60_000_000),
                TestVouchers.settled(entry, "6658", 52_000_000));
        long id = vouchers.made(draft);
        for (String state : List.of("draft", "approved")) {
            if (state.equals("approved")) {
                vouchers.check(id);
                vouchers.approve(id);
            }
            assertThat(pdf(SettlementReport.ID, id))
                    .as(state)
                    .contains("6699 6651 351 13 100.000.000 60.000.000")
                    .contains("6699 6658 351 13 40.000.000 40.000.000")
                    .contains("Tổng cộng 100.000.000")
                    .contains("Một trăm triệu đồng.");
            assertThat(pdf(DrawReport.ID, id))
                    .as(state)
                    .contains("6658 351 13 12.000.000")
                    .contains("Tổng cộng 12.000.000")
                    .contains("Mười hai triệu đồng.")
                    .doesNotContain("6651 351");
        }
        assertThat(TreasuryForms.of(vouchers.find(id))).containsExactly(SettlementReport.ID, DrawReport.ID);
        vouchers.send(id, draft.drawnOn().atTime(8, 0));
        vouchers.record(id, draft.drawnOn());
        assertThat(pdf(SettlementReport.ID, id))
                .as("what was open before it, however little is left now")
                .contains("6699 6651 351 13 100.000.000 60.000.000")
                .contains("6699 6658 351 13 40.000.000 40.000.000");
    }

    @Test
    void moneyGivenBackAndMovedHaveTheirForms() {
        ShareRef share = documents.given(1_000_000_000);
        long paid = vouchers.entry(vouchers.recorded(draw(share, VoucherKind.DRAW_ACTUAL, 80_000_000)));
        long back = vouchers.approved(vouchers.draft(
                VoucherKind.RETURN_ACTUAL, share.key(), day(share, 4, 5), TestVouchers.returned(paid, 10_000_000)));
        assertThat(pdf(ReturnReport.ID, back))
                .contains("GIẤY NỘP TRẢ KINH PHÍ")
                .contains("Nộp trả tạm ứng x Nộp giảm chi Nộp ngân sách nhà nước")
                .contains("6551 509 351 13 10.000.000")
                .contains("Mười triệu đồng.");
        long moved = vouchers.approved(vouchers.draft(
                VoucherKind.RECLASSIFICATION,
                share.key(),
                day(share, 4, 6),
                TestVouchers.moved(paid, 5_000_000, "6552")));
        assertThat(pdf(CorrectionReport.ID, moved))
                .contains("GIẤY ĐỀ NGHỊ ĐIỀU CHỈNH SỐ LIỆU NGÂN SÁCH")
                .contains("6551 351 13 00000 6552 351 13 00000 5.000.000");
        assertThat(refusal(DrawReport.ID, query(back)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.paper-kind");
    }

    @Test
    void theSignersAreThoseOfTheDayOfTheDocument() {
        ShareRef share = documents.given(5_000_000);
        long id = vouchers.approved(draw(share, VoucherKind.DRAW_ACTUAL, 1_000_000));
        LocalDate on = day(share, 3, 15);
        signs("Kế toán trưởng", "Lý Thị Trước", on.minusDays(40), on.minusDays(10));
        signs("Kế toán trưởng", "Vi Văn Đúng", on.minusDays(10), on.plusDays(10));
        signs("Kế toán trưởng", "Nông Thị Sau", on.plusDays(10), on.plusDays(40));
        assertThat(pdf(DrawReport.ID, id))
                .contains("Vi Văn Đúng")
                .doesNotContain("Lý Thị Trước")
                .doesNotContain("Nông Thị Sau");
    }

    private void signs(String place, String name, LocalDate from, LocalDate to) {
        as(
                accounts.holding(Roles.ADMIN),
                () -> TestDecisions.saved(signatories.save(
                        null,
                        0,
                        new SignatoryDraft(
                                PaperFamily.TREASURY,
                                null,
                                place,
                                null,
                                place.toUpperCase(java.util.Locale.ROOT),
                                office.person(name),
                                null,
                                1,
                                from,
                                to))));
    }

    @Test
    void aListOfPaymentSumsToTheDocumentOrIsRefusedWithBothSums() {
        ShareRef share = documents.given(900_000_000);
        VoucherDraft one = draw(share, VoucherKind.DRAW_ACTUAL, 3_000_000);
        List<FieldError> errors = refused(service.save(
                null, 0, one.paying(List.of(payee("Lê Thị Một", 1_000_000), payee("Vi Văn Hai", 1_999_999)))));
        assertThat(errors).extracting(FieldError::code).containsExactly("budget.error.payees-sum");
        assertThat(errors.getFirst().args()).containsExactly("2.999.999", "3.000.000");
        long id =
                vouchers.approved(one.paying(List.of(payee("Lê Thị Một", 1_000_000), payee("Vi Văn Hai", 2_000_000))));
        assertThat(pdf(PayeesReport.ID, id))
                .contains("Mẫu số 20")
                .contains("DANH SÁCH THANH TOÁN")
                .contains("1 Lê Thị Một 1120 001000000 Ngân hàng thử 1.000.000")
                .contains("Cộng 3.000.000")
                .contains("bằng chữ: Ba triệu đồng");
        assertThat(pdf(DrawReport.ID, id)).contains("Danh sách thanh toán (Mẫu số 20) kèm theo");
        assertThat(TreasuryForms.of(vouchers.find(id))).containsExactly(DrawReport.ID, PayeesReport.ID);
        jdbc.sql("update budget_voucher_payee set amount = 1000001 where voucher_id = ? and line_no = 1")
                .param(id)
                .update();
        assertThat(refusal(PayeesReport.ID, query(id)).getFirst().args()).containsExactly("3.000.001", "3.000.000");
    }

    @Test
    void aHundredPayeesAreCarriedFromPageToPage() {
        ShareRef share = documents.given(900_000_000);
        List<VoucherDraft.Payee> many = IntStream.rangeClosed(1, 100)
                .mapToObj(n -> payee("Nguyễn Thị Thuỳ Dương " + n, 1_000_000))
                .toList();
        long id =
                vouchers.made(draw(share, VoucherKind.DRAW_ACTUAL, 100_000_000).paying(many));
        assertThat(pdf(PayeesReport.ID, id))
                .contains("Cộng mang sang")
                .contains("Cộng trang trước chuyển sang")
                .contains("Cộng 100.000.000");
    }

    /** Domain, G17: cells 1.234; 2.345; 3.456 and still 7.036. */
    @Test
    void theLedgerInMillionsRoundsEachNumberAndSaysSoBelow() {
        ShareRef share = documents.given(documents.key("Văn phòng Làm Tròn"), 9_000_000_000L);
        for (long amount : new long[] {1_234_450_000L, 2_345_450_000L, 3_456_450_000L}) {
            vouchers.recorded(draw(share, VoucherKind.DRAW_ACTUAL, amount));
        }
        Map<String, String> whole = Map.of(
                "year", Integer.toString(share.key().year()),
                "unit", Long.toString(share.key().holderUnitId()),
                "unitOfMoney", "MILLION");
        assertThat(text(made(LedgerReport.ID, ReportFormat.PDF, whole)))
                .contains(" 1.234 ")
                .contains(" 2.345 ")
                .contains(" 3.456 ")
                .contains("Cộng 9.000 7.036")
                .contains("Cộng trang trước chuyển sang 9.000 3.580")
                .contains("Số liệu đã làm tròn")
                .contains("đơn vị tính: Triệu đồng");
        assertThat(text(made(
                        LedgerReport.ID,
                        ReportFormat.PDF,
                        Map.of(
                                "year", Integer.toString(share.key().year()),
                                "unit", Long.toString(share.key().holderUnitId()),
                                "from", day(share, 3, 1).toString()))))
                .contains("Số mang sang trước ngày 01/03/" + share.key().year() + " 9.000.000.000 - 9.000.000.000")
                .contains("Cộng 9.000.000.000 7.036.350.000")
                .doesNotContain("Số liệu đã làm tròn");
    }

    @Test
    void theSheetForTheTreasuryHasEveryLineOfTheApprovedDocumentsWithNumbersAsNumbers() throws IOException {
        ShareRef share = documents.given(900_000_000);
        VoucherDraft draft = draw(share, VoucherKind.DRAW_ACTUAL, 3_000_000, 4_000_000);
        long id = vouchers.approved(draft);
        long open = vouchers.made(draw(share, VoucherKind.DRAW_ACTUAL, 5_000_000));
        List<Row> rows = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(
                        new ByteArrayInputStream(made(EntryReport.ID, ReportFormat.XLSX, query(id))));
                Stream<Row> all = book.getFirstSheet().openStream()) {
            all.forEach(rows::add);
        }
        List<BigDecimal> numbers = rows.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null && cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER)
                .map(cell -> cell.asNumber().setScale(0, java.math.RoundingMode.UNNECESSARY))
                .toList();
        assertThat(numbers).contains(new BigDecimal("3000000"), new BigDecimal("4000000"), new BigDecimal("7000000"));
        assertThat(refusal(EntryReport.ID, query(open)))
                .extracting(FieldError::code)
                .containsExactly("budget.error.paper-not-approved");
        assertThat(text(made(
                        EntryReport.ID,
                        ReportFormat.PDF,
                        Map.of(
                                "text",
                                draft.number(),
                                "year",
                                Integer.toString(share.key().year())))))
                .contains("(1 chứng từ, 2 dòng)")
                .contains("7.000.000");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'print-xlsx' and record_id like ?")
                        .param("%" + EntryReport.ID + "%")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    @AsUser(Roles.DEPARTMENT_HEAD)
    void aHeadOfDepartmentGetsNoFormAndTheRefusalStandsInTheTrail() {
        long id = vouchers.approved(draw(documents.given(5_000_000), VoucherKind.DRAW_ACTUAL, 1_000_000));
        long before = refusals();
        assertThatThrownBy(() -> render(DrawReport.ID, ReportFormat.PDF, query(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(refusals()).isEqualTo(before + 1);
    }

    private long refusals() {
        return jdbc.sql("select count(*) from audit_entry where action = 'refused' and record_id like ?")
                .param("%" + DrawReport.ID + "%")
                .query(Long.class)
                .single();
    }
}
