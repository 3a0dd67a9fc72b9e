package vn.vptu.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.vptu.base.Roles;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;

/** The address of an issued paper, and the files that belong to it. */
@IntegrationTest
@AsUser(Roles.SECRETARY)
class IssuedLinksTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private TestIssues issues;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Attachments attachments;

    @Autowired
    private JdbcClient jdbc;

    private MockMvc web;

    @BeforeEach
    void open() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse as(String role, String address) throws Exception {
        return web.perform(get(address).with(authentication(accounts.holding(role))))
                .andReturn()
                .getResponse();
    }

    private static String page(MockHttpServletResponse answer) {
        assertThat(answer.getContentType()).startsWith("text/html");
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void theSameBytesComeEveryTimeShownOrKept() throws Exception {
        String address = "/papers/issued/" + issues.issued("Đường dẫn") + ".pdf";

        MockHttpServletResponse shown = as(Roles.SECRETARY, address);
        MockHttpServletResponse kept = as(Roles.SECRETARY, address + "?download=1");

        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentType()).isEqualTo("application/pdf");
        assertThat(shown.getHeader("Content-Disposition")).startsWith("inline; ");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(kept.getHeader("Content-Disposition")).startsWith("attachment; ");
        assertThat(kept.getContentAsByteArray()).isEqualTo(shown.getContentAsByteArray());
    }

    @Test
    void othersAreRefusedStrangersSignInAndWhatIsNotThereIsNotFound() throws Exception {
        String address = "/papers/issued/" + issues.issued("Không cho xem") + ".pdf";

        MockHttpServletResponse refused = as(Roles.STAFF, address);
        assertThat(refused.getStatus()).isEqualTo(403);
        assertThat(page(refused)).contains("Không có quyền in biểu này").doesNotContain("Không cho xem");
        assertThat(web.perform(get(address)).andReturn().getResponse().getStatus())
                .isIn(302, 401);
        MockHttpServletResponse absent = as(Roles.SECRETARY, "/papers/issued/99999999.pdf");
        assertThat(absent.getStatus()).isEqualTo(404);
        assertThat(page(absent)).contains("Không có văn bản này");
    }

    @Test
    void aDamagedCopyIsNotHandedOut() throws Exception {
        long id = issues.issued("Sẽ hỏng");
        jdbc.sql("insert into reporting_issued (report, title, file_name, parameters, search_key, bytes, sha256,"
                        + " size_bytes, check_code, issued_on, issued_at, account_id, issued_by, state)"
                        + " select report, 'Giấy hỏng khác', file_name, parameters, 'giay hong khac', 'y', sha256,"
                        + " size_bytes, '8888888888', issued_on, issued_at, account_id, issued_by, state"
                        + " from reporting_issued where id = ?")
                .param(id)
                .update();
        long damaged = jdbc.sql("select id from reporting_issued where check_code = '8888888888'")
                .query(Long.class)
                .single();

        MockHttpServletResponse answer = as(Roles.SECRETARY, "/papers/issued/" + damaged + ".pdf");
        assertThat(answer.getStatus()).isEqualTo(410);
        assertThat(page(answer)).contains("Bản lưu đã bị hỏng");
    }

    @Test
    void theSignedCopyIsForWhoeverSeesThePaper() {
        OwnerRef secret = new OwnerRef("reporting.issued", issues.issued("Bản quét kín"));
        OwnerRef open = new OwnerRef("reporting.issued", issues.issuedRooms());
        assertThat(attachments.mayChange(secret)).isTrue();

        issues.as(Roles.STAFF);
        assertThat(attachments.mayRead(secret)).isFalse();
        assertThat(attachments.mayChange(secret)).isFalse();
        assertThat(attachments.mayRead(open)).isTrue();
        assertThat(attachments.mayChange(open)).isFalse();
        issues.as(Roles.CHIEF_OF_OFFICE);
        assertThat(attachments.mayChange(open)).isTrue();
        assertThat(attachments.mayChange(secret)).isFalse();
        assertThat(attachments.mayRead(new OwnerRef("reporting.issued", Long.MAX_VALUE)))
                .isFalse();
    }
}
