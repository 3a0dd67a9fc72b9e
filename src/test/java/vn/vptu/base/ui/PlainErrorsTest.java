package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;
import vn.vptu.base.i18n.Translations;

class PlainErrorsTest {

    private static String page(HttpStatus status, String language) throws Exception {
        PlainErrors errors = new PlainErrors(new PlainPages(new Translations()));
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(new Cookie(Preferences.COOKIE, language + ".dark.compact"));
        MockHttpServletResponse response = new MockHttpServletResponse();
        ModelAndView found = errors.resolveErrorView(request, status, Map.of());
        assertThat(found.getStatus()).isEqualTo(status);
        found.getView().render(Map.of(), request, response);
        assertThat(response.getContentType()).isEqualTo("text/html;charset=UTF-8");
        return response.getContentAsString();
    }

    @Test
    void aFailureBeforeAnyPageIsToldInTheLanguageThatWasChosen() throws Exception {
        assertThat(page(HttpStatus.FORBIDDEN, "vi"))
                .contains("lang=\"vi\"", "data-scheme=\"dark\"", "Không có quyền xem trang này", "Về bàn làm việc");
        assertThat(page(HttpStatus.FORBIDDEN, "en"))
                .contains("lang=\"en\"", "You may not see this page", "To the desk")
                .doesNotContain("{{", "Không");
    }

    @Test
    void everyKindOfFailureHasItsSentence() throws Exception {
        assertThat(page(HttpStatus.NOT_FOUND, "en")).contains(">404<", "There is no such page");
        assertThat(page(HttpStatus.METHOD_NOT_ALLOWED, "en")).contains(">405<", "The request was not carried out");
        assertThat(page(HttpStatus.SERVICE_UNAVAILABLE, "en")).contains(">503<", "Something went wrong");
    }
}
