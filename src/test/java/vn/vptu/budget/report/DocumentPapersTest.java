package vn.vptu.budget.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vptu.testing.TestDecisions.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherKind;
import vn.vptu.reporting.ReportOutcome;
import vn.vptu.reporting.Reports;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestRequests;
import vn.vptu.testing.TestVouchers;

/** The office's own papers of its documents, read from the finished files. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class DocumentPapersTest {

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestRequests requests;

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestAdvances advances;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Reports reports;

    private byte[] made(String paper, ReportFormat format, String parameter, long id) {
        ReportOutcome outcome = reports.render(paper, format, Map.of(parameter, Long.toString(id)));
        assertThat(outcome).isInstanceOf(ReportOutcome.Made.class);
        byte[] file = ((ReportOutcome.Made) outcome).file();
        keep(paper + "-" + id + "." + format.extension(), file);
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

    private String pdf(String paper, String parameter, long id) {
        try (PDDocument document = Loader.loadPDF(made(paper, ReportFormat.PDF, parameter, id))) {
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRequestIsPrintedForItsSignaturesBeforeAnybodyHasApprovedIt() {
        ShareRef share = requests.given(9_000_000);
        long id = requests.asked(requests.head(share), requests.draft(share, 2_500_000));
        assertThat(pdf("spending-request", "request", id))
                .contains("GIẤY ĐỀ NGHỊ CHI", "Kính gửi: Chủ tài khoản", "Đơn vị đề nghị:", "2.500.000")
                .contains("Hai triệu năm trăm nghìn đồng")
                .contains("Người đề nghị", "Kế toán trưởng")
                .doesNotContain("BẢN NHÁP");
    }

    @Test
    void whatCountsNoMoreSaysSo() {
        ShareRef share = requests.given(9_000_000);
        long id = requests.approved(share, 2_500_000);
        requests.cancel(id);
        assertThat(pdf("spending-request", "request", id)).contains("HẾT GIÁ TRỊ");
    }

    @Test
    void aHeadOfDepartmentPrintsTheRequestsOfHisUnitAndNoOther() {
        ShareRef share = requests.given(9_000_000);
        Authentication head = requests.head(share);
        long own = requests.asked(head, requests.draft(share, 700_000));
        ShareRef others = requests.given(9_000_000);
        long other = requests.asked(requests.head(others), requests.draft(others, 800_000));
        assertThat(as(head, () -> pdf("spending-request", "request", own))).contains("700.000");
        assertThat(as(
                        head,
                        () -> reports.render(
                                "spending-request", ReportFormat.PDF, Map.of("request", Long.toString(other)))))
                .isInstanceOf(ReportOutcome.Absent.class);
    }

    @Test
    void aScheduleNamesItsDecisionAndAddsUpItsLinesOverPages() {
        BudgetKey key = documents.key();
        long unit = documents.unit("Đơn vị nhận dự toán");
        DecisionDraft draft = documents.draft(
                DecisionKind.ALLOCATION,
                key,
                1,
                IntStream.rangeClosed(1, 60)
                        .mapToObj(each -> TestDecisions.line(
                                key, each * 1_000_000L, each == 1 ? unit : documents.unit("Đơn vị số " + each)))
                        .toArray(DecisionDraft.Line[]::new));
        long id = documents.made(draft);
        assertThat(pdf("estimate-schedule", "decision", id))
                .contains("BIỂU CHI TIẾT DỰ TOÁN", "kèm theo văn bản số " + draft.number())
                .contains("Giao dự toán đầu năm", "Đơn vị nhận dự toán", "Đơn vị số 60")
                .contains("1.830.000.000", "Một tỷ tám trăm ba mươi triệu đồng", "BẢN NHÁP")
                .contains("Cộng mang sang");
    }

    @Test
    void aContractCardSaysWhatWasAgreedWhatWasPaidAndWhatIsLeft() throws IOException {
        ShareRef share = documents.given(200_000_000);
        long id = contracts.running(contracts.draft(share, 100_000_000));
        vouchers.approved(contracts.payment(VoucherKind.DRAW_ACTUAL, id, share, 3, 30_000_000));
        String card = pdf("contract-card", "contract", id);
        assertThat(card)
                .contains("THẺ THEO DÕI HỢP ĐỒNG", contracts.find(id).draft().number())
                .contains("Giá trị hợp đồng, gồm phụ lục: 100.000.000 đồng")
                .contains("Đang chờ Kho bạc: 30.000.000 đồng", "Còn được thanh toán: 70.000.000 đồng")
                .contains("Cam kết chưa chi: 70.000.000 đồng", "30.000.000", "Đã duyệt");
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(made("contract-card", ReportFormat.XLSX, "contract", id)))) {
            assertThat(book.getFirstSheet().read())
                    .anyMatch(row -> row.stream()
                            .anyMatch(cell -> cell != null
                                    && cell.getType() == CellType.NUMBER
                                    && cell.asNumber().compareTo(BigDecimal.valueOf(30_000_000)) == 0));
        }
    }

    @Test
    void aHeadOfDepartmentGetsNoPaperOfWhatHeSeesInPart() {
        ShareRef share = documents.given(200_000_000);
        long contract = contracts.running(contracts.draft(share, 100_000_000));
        Authentication head = accounts.holding(Roles.DEPARTMENT_HEAD);
        for (Map.Entry<String, String> each : Map.of("contract-card", "contract", "estimate-schedule", "decision")
                .entrySet()) {
            assertThatThrownBy(() -> as(
                            head,
                            () -> reports.render(
                                    each.getKey(), ReportFormat.PDF, Map.of(each.getValue(), Long.toString(contract)))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anAdvanceIsAskedForAndSettledOnPaper() {
        long id = advances.paid(advances.draft(5_000_000));
        advances.settle(id, advances.settlement(3_200_000, 500_000, 0));
        assertThat(pdf("advance-request", "advance", id))
                .contains("GIẤY ĐỀ NGHỊ TẠM ỨNG", "5.000.000", "Năm triệu đồng", "Thời hạn thanh toán:");
        assertThat(pdf("advance-settlement", "advance", id))
                .contains("GIẤY THANH TOÁN TẠM ỨNG", "Số tiền tạm ứng 5.000.000", "Số tiền đã chi 3.200.000")
                .contains("Số tạm ứng chi không hết (I − II) 1.800.000", "Đã nộp lại quỹ 500.000")
                .contains("Còn phải thanh toán 1.300.000", "Chi quá số tạm ứng (II − I) -");
    }

    @Test
    void whatWasSpentBeyondAnAdvanceStandsOnItsSettlement() {
        long id = advances.paid(advances.draft(5_000_000));
        advances.settle(id, advances.settlement(5_600_000, 0, 200_000));
        assertThat(pdf("advance-settlement", "advance", id))
                .contains("Chi quá số tạm ứng (II − I) 600.000", "Đã chi thêm cho người tạm ứng 200.000")
                .contains("Còn phải chi thêm 400.000");
    }

    @Test
    void nothingIsSettledBeforeItIsPaidOut() {
        long id = advances.approved(advances.draft(5_000_000));
        ReportOutcome outcome =
                reports.render("advance-settlement", ReportFormat.PDF, Map.of("advance", Long.toString(id)));
        assertThat(outcome).isInstanceOf(ReportOutcome.Refused.class);
        assertThat(((ReportOutcome.Refused) outcome).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.code()).isEqualTo("budget.error.paper-not-paid"));
    }

    @Test
    void anotherPersonsAdvanceIsPrintedByNobodyWhoMayNotSeeIt() {
        long id = advances.paid(advances.draft(5_000_000));
        Authentication somebody = accounts.holding(Roles.STAFF);
        assertThat(as(
                        somebody,
                        () -> reports.render(
                                "advance-request", ReportFormat.PDF, Map.of("advance", Long.toString(id)))))
                .isInstanceOf(ReportOutcome.Absent.class);
    }

    @Test
    void severalLinesOfARequestAreAddedUp() {
        ShareRef share = requests.given(9_000_000);
        long id = requests.asked(
                requests.head(share),
                requests.draft(share, TestRequests.line(share, 1_200_000), TestRequests.line(share, 34_567)));
        assertThat(pdf("spending-request", "request", id)).contains("Cộng 1.234.567");
    }
}
