package vn.vptu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** The address of an attached file: who gets what under it, and what the browser is told. */
@IntegrationTest
class AttachmentLinksTest {

    private static final OwnerRef RECORD = new OwnerRef(TestOwner.KIND, 77);

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private Attachments attachments;

    @Autowired
    private TestAccounts accounts;

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
    void aPaperIsShownUnderItsVietnameseNameAndNothingElseIsLoadedWithIt() throws Exception {
        byte[] bytes = Samples.pdf("Nghi quyet");
        MockHttpServletResponse answer = as(Roles.LEADER, link(add("Nghị quyết Đảng uỷ.pdf", bytes)));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getContentAsByteArray()).isEqualTo(bytes);
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"Nghi quyet Dang uy.pdf\"; filename*=UTF-8''"
                        + "Ngh%E1%BB%8B%20quy%E1%BA%BFt%20%C4%90%E1%BA%A3ng%20u%E1%BB%B7.pdf");
        assertThat(answer.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.getHeaders("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store, private");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'self'")
                .doesNotContain("script");
    }

    @Test
    void aPictureIsShownInASandbox() throws Exception {
        MockHttpServletResponse answer = as(Roles.LEADER, link(add("anh.png", Samples.png(4, 4, 9))));

        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly("sandbox; default-src 'none'; frame-ancestors 'self'");
    }

    @Test
    void everythingElseIsKeptAsAFile() throws Exception {
        for (long id : new long[] {
            add("a.txt", Samples.text("chữ")),
            add("a.docx", Samples.docx("x")),
            add("a.tif", Samples.picture("tif", 2, 2, 1)),
            add("a.doc", Samples.ole("WordDocument"))
        }) {
            MockHttpServletResponse answer = as(Roles.LEADER, link(id));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
            assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox;");
        }
        assertThat(as(Roles.LEADER, link(add("b.png", Samples.png(4, 4, 9))) + "?download=1")
                        .getHeader("Content-Disposition"))
                .startsWith("attachment;");
    }

    @Test
    void whoeverHasItAlreadyIsToldSoAfterTheQuestionOfRights() throws Exception {
        String link = link(add("a.txt", Samples.text("không đổi")));
        String tag = as(Roles.LEADER, link).getHeader("ETag");

        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        MockHttpServletResponse again = web.perform(get(URI.create(link))
                        .header("If-None-Match", tag)
                        .with(authentication(accounts.holding(Roles.LEADER))))
                .andReturn()
                .getResponse();
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        MockHttpServletResponse stranger = web.perform(get(URI.create(link))
                        .header("If-None-Match", tag)
                        .with(authentication(accounts.holding(Roles.STAFF))))
                .andReturn()
                .getResponse();
        assertThat(stranger.getStatus()).isEqualTo(403);
    }

    @Test
    void aPartOfALargeFileCanBeAskedFor() throws Exception {
        MockHttpServletResponse answer = web.perform(get(URI.create(link(add("a.txt", Samples.text("0123456789")))))
                        .header("Range", "bytes=2-5")
                        .with(authentication(accounts.holding(Roles.LEADER))))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(206);
        assertThat(answer.getContentAsString()).isEqualTo("2345");
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.STAFF, Roles.ADMIN, Roles.AUDITOR})
    void whoeverMayNotSeeTheRecordGetsNoFile(String role) throws Exception {
        MockHttpServletResponse answer = as(role, link(add("kín.txt", Samples.text("nội dung kín"))));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Không có quyền xem tệp này")
                .doesNotContain("nội dung kín", "kín.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/999999999/1/a.txt",
                "/files/99999999999999999999999/1/a.txt",
                "/files/-1/1/a.txt",
                "/files/x/1/a.txt",
                "/files/1/1",
                "/files/1/1/a/b.txt"
            })
    void whatIsNotThereIsNotFound(String link) throws Exception {
        assertNotFound(as(Roles.SECRETARY, link));
    }

    @Test
    void aVersionThatIsNotThereIsNotFound() throws Exception {
        long id = add("a.txt", Samples.text("chỉ có một bản"));
        assertNotFound(as(Roles.SECRETARY, "/files/" + id + "/999999999/a.txt"));
    }

    private static void assertNotFound(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("Không có tệp này")
                .doesNotContain("Exception");
    }

    @Test
    void aDamagedFileIsASentence() throws Exception {
        long id = add("hỏng.txt", Samples.text("sắp hỏng qua liên kết"));
        OpenedFile.Whole whole = (OpenedFile.Whole) attachments.open(id, 1);
        Files.writeString(whole.file(), "đã hỏng");

        MockHttpServletResponse answer = as(Roles.LEADER, link(id));
        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                .contains("“hỏng.txt” bị mất hoặc không còn đúng")
                .doesNotContain("Exception", "đã hỏng");
        Files.delete(whole.file());
    }

    @Test
    void whoeverHasNotSignedInIsSentToTheSignInPage() throws IOException, InterruptedException {
        long id = add("a.txt", Samples.text("chưa đăng nhập"));
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = stranger.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + link(id)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
        }
    }

    private long add(String name, byte[] bytes) {
        // A request through the chain of filters signs the thread out when it ends.
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.SECRETARY));
        SaveResult result = attachments.add(RECORD, name, new ByteArrayInputStream(bytes));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    private static String link(long id) {
        return "/files/" + id + "/1/ten";
    }

    private MockHttpServletResponse as(String role, String link) throws Exception {
        return web.perform(get(URI.create(link)).with(authentication(accounts.holding(role))))
                .andReturn()
                .getResponse();
    }
}
