package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** Whoever holds a paper learns whether it counts, and nothing else. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class PaperChecksTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TestIssues issues;

    @Autowired
    private IssuedPapers papers;

    @Autowired
    private Issuing issuing;

    @Autowired
    private Forms forms;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse stranger(String code, String address) throws Exception {
        SecurityContextHolder.clearContext();
        return web.perform(get(URI.create("/check/" + code)).with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }))
                .andReturn()
                .getResponse();
    }

    private static String page(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void aStrangerLearnsTheKindTheDayAndTheStateAndNothingOfTheContent() throws Exception {
        long id = issues.issued("Nguyễn Văn Kín");
        IssuedPaper paper = papers.find(id).orElseThrow();
        String typed = papers.shownCode(paper).toLowerCase(java.util.Locale.ROOT);

        MockHttpServletResponse answer = stranger(typed, "10.9.0.1");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(page(answer))
                .contains("Văn bản còn hiệu lực", "Văn phòng Tỉnh uỷ", "đã ban hành văn bản loại")
                .doesNotContain("Nguyễn Văn Kín", "copies", paper.sha256(), "test-paper", "test.secretary");

        issues.as(Roles.SECRETARY);
        long young = ((SaveResult.Saved) issuing.replace(id, "Sửa")).id();
        assertThat(page(stranger(typed, "10.9.0.1"))).contains("Văn bản đã thay thế");
        issues.as(Roles.SECRETARY);
        issuing.withdraw(young, "Bỏ");
        String other = papers.find(young).orElseThrow().code();
        assertThat(page(stranger(other, "10.9.0.1"))).contains("Văn bản đã thu hồi");
    }

    @Test
    void anUnknownCodeIsAnsweredInTheSameWay() throws Exception {
        for (String code : List.of("2222222222", "22222-22222", "x", "%27%20or%201=1", "2".repeat(500))) {
            MockHttpServletResponse answer = stranger(code, "10.9.0.2");
            assertThat(answer.getStatus()).as(code).isEqualTo(200);
            assertThat(page(answer)).as(code).contains("Không có văn bản mang mã này");
        }
        assertThat(web.perform(get("/check")).andReturn().getResponse().getStatus())
                .isEqualTo(200);
    }

    @Test
    void whoeverAsksTooOftenWaitsAndOthersDoNot() throws Exception {
        for (int i = 0; i <= 2 * CheckThrottle.A_MINUTE; i++) {
            stranger("2222222222", "10.9.0.3");
        }
        MockHttpServletResponse answer = stranger("2222222222", "10.9.0.3");
        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(page(answer)).contains("Mời thử lại sau một phút");
        assertThat(stranger("2222222222", "10.9.0.4").getStatus()).isEqualTo(200);
    }

    @Test
    void theCodeStandsOnThePaperOnlyWhereTheFormSaysSo() throws Exception {
        assertThat(text(issues.issuedRooms())).doesNotContain("Mã kiểm tra");

        issues.as(Roles.CHIEF_OF_OFFICE);
        FormDraft now = forms.next(TestPaper.ID);
        assertThat(forms.save(
                        null,
                        0,
                        new FormDraft(
                                now.code(),
                                LocalDate.of(2019, 1, 1),
                                now.family(),
                                now.formCode(),
                                now.legalLine(),
                                now.basis(),
                                now.unit(),
                                now.zero(),
                                now.negative(),
                                now.sheet(),
                                true,
                                now.texts())))
                .isInstanceOf(SaveResult.Saved.class);
        issues.as(Roles.SECRETARY);
        long id = issues.issued("Có mã");
        assertThat(text(id))
                .contains("Mã kiểm tra: " + papers.shownCode(papers.find(id).orElseThrow()));
    }

    private String text(long id) throws Exception {
        byte[] bytes = ((IssuedFile.Whole) papers.open(id)).bytes();
        assertThat(PdfFonts.of(bytes)).allMatch(font -> font.startsWith("LiberationSerif") && !font.endsWith(")"));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
