package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** The address of a paper: who gets what under it. */
@IntegrationTest
class ReportLinksTest {

    private static final String GOOD = "/reports/test-paper.pdf?day=2026-11-23&copies=2";

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void aPaperIsShownInTheBrowserUnderItsVietnameseName() throws Exception {
        MockHttpServletResponse answer = as(GOOD, Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"Ban thu- ngay 23-11 cua Do Thi Uoc.pdf\"; filename*=UTF-8''"
                        + "B%E1%BA%A3n%20th%E1%BB%AD-%20ng%C3%A0y%2023-11%20c%E1%BB%A7a%20%C4%90%E1%BB%97%20"
                        + "Th%E1%BB%8B%20%C6%AF%E1%BB%9Bc.pdf");
        assertThat(text(answer.getContentAsByteArray())).contains("ngày 23 tháng 11 năm 2026", "Bản số 1", "Bản số 2");
    }

    @Test
    void aPaperIsNeverKeptByBrowsersAndNeverTakenForSomethingElse() throws Exception {
        MockHttpServletResponse answer = as(GOOD, Roles.SECRETARY);

        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        // Pages of the application show it in a frame.
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
    }

    @ParameterizedTest
    @CsvSource({
        GOOD + "&download=1",
        "/reports/test-paper.docx?day=2026-11-23&copies=2",
        "/reports/test-paper.XLSX?day=2026-11-23&copies=2"
    })
    void whatABrowserCannotShowIsKept(String address) throws Exception {
        MockHttpServletResponse answer = as(address, Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment; filename=");
    }

    @Test
    void aSpreadsheetHasNumbersInItsCells() throws Exception {
        byte[] file = as("/reports/test-paper.xlsx?day=2026-11-23&copies=2", Roles.SECRETARY)
                .getContentAsByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                var rows = book.getFirstSheet().openStream()) {
            List<Double> numbers = rows.flatMap(row -> row.stream())
                    .filter(cell -> cell != null && cell.getType() == org.dhatim.fastexcel.reader.CellType.NUMBER)
                    .map(Cell::asNumber)
                    .map(Number::doubleValue)
                    .toList();
            assertThat(numbers).containsExactly(1.0, 2.0);
        }
    }

    @Test
    void whoeverHasNotSignedInIsSentToTheSignInPage() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + GOOD))
                                .header("Accept", "text/html")
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.STAFF, Roles.ADMIN, Roles.LEADER})
    void withoutARoleOfTheReportThereIsNoPaper(String role) throws Exception {
        MockHttpServletResponse answer = as(GOOD, role);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(page(answer)).contains("Không có quyền in biểu này").doesNotContain("!{");
    }

    @Test
    void aLinkWithTheIdOfAnotherUnitIsRefusedAndThatStandsInTheTrailWithItsParameters() throws Exception {
        MockHttpServletResponse answer =
                as("/reports/test-paper.pdf?day=2026-11-24&copies=2&name=" + TestPaper.OTHERS, Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(page(answer)).contains("Không có quyền in biểu này");
        assertThat(jdbc.sql("select after_values from audit_entry where kind = 'reporting.paper' and record_id = ?"
                                + " and action = 'refused' order by id desc limit 1")
                        .param(TestPaper.ID)
                        .query(String.class)
                        .single())
                .contains(TestPaper.OTHERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/no-such-paper.pdf",
                "/reports/test-paper.odt?day=2026-11-23&copies=2",
                "/reports/week-schedule.xlsx?week=2026-11-23",
                "/reports/..pdf",
                "/reports/Test-Paper.pdf?day=2026-11-23&copies=2"
            })
    void whatIsNotPrintedHereIsNotFound(String address) throws Exception {
        MockHttpServletResponse answer = as(address, Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page(answer)).contains("Không có bản in này");
    }

    @Test
    void aPaperWithNothingOnItIsNotFound() throws Exception {
        MockHttpServletResponse answer = as("/reports/test-paper.pdf?day=2026-11-23&copies=0", Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(page(answer)).contains("Chưa có nội dung để in");
    }

    @Test
    void aParameterThatCannotBeReadGetsASentenceWithItsNameValueAndWayOut() throws Exception {
        MockHttpServletResponse answer =
                as("/reports/test-paper.pdf?day=2026-13-40&copies=many&kind=<b>", Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page(answer))
                .contains("Tuần (day): “2026-13-40” không phải là ngày hợp lệ. Mời ghi năm-tháng-ngày")
                .contains("(copies): “many” không phải là số nguyên")
                .contains("(kind): “&lt;b&gt;” không có trong danh mục. Mời chọn một trong: SHORT, LONG.");
    }

    @Test
    void aParameterLeftOutIsNamed() throws Exception {
        MockHttpServletResponse answer = as("/reports/test-paper.pdf?day=2026-11-23", Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(page(answer)).contains("(copies): chưa có giá trị");
    }

    @Test
    void rightsComeBeforeParameters() throws Exception {
        assertThat(as("/reports/test-paper.pdf", Roles.STAFF).getStatus()).isEqualTo(403);
    }

    @Test
    void aFailureGivesAReferenceAndNoInnards() throws Exception {
        MockHttpServletResponse answer = as(GOOD + "&broken=true", Roles.SECRETARY);

        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(page(answer)).containsPattern("mã [0-9A-F]{8}").doesNotContain("on purpose", "IllegalState");
    }

    @Test
    void errorPagesSpeakTheLanguageOfTheBrowser() throws Exception {
        MockHttpServletResponse answer = web.perform(get(URI.create("/reports/no-such-paper.pdf"))
                        .cookie(new Cookie("vptu-ui", "en.dark.compact"))
                        .with(authentication(accounts.holding(Roles.SECRETARY))))
                .andReturn()
                .getResponse();

        assertThat(page(answer)).contains("lang=\"en\"", "data-scheme=\"dark\"", "There is no such paper");
    }

    private MockHttpServletResponse as(String address, String role) throws Exception {
        return web.perform(get(URI.create(address.replace("<", "%3C").replace(">", "%3E")))
                        .with(authentication(accounts.holding(role))))
                .andReturn()
                .getResponse();
    }

    private static String page(MockHttpServletResponse answer) {
        assertThat(answer.getContentType()).startsWith("text/html");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
