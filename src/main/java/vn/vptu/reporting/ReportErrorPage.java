package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Failures;
import vn.vptu.base.ui.Preferences;

/** What a browser shows instead of a paper: the same words and looks as the error pages of the application. */
@Component
class ReportErrorPage {

    private static final String POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    private final Translations translations;
    private final Failures failures;
    private final String page;

    ReportErrorPage(Translations translations, Failures failures) throws IOException {
        this.translations = translations;
        this.failures = failures;
        try (InputStream template = ReportErrorPage.class.getResourceAsStream("report-error.html")) {
            if (template == null) {
                throw new IllegalStateException("report-error.html is missing");
            }
            this.page = new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** One of the fixed sentences. */
    ResponseEntity<byte[]> say(HttpServletRequest request, HttpStatus status, String code) {
        Words words = new Words(Preferences.of(request.getCookies()));
        return answer(
                request,
                status,
                words,
                words.of("reporting.page." + code + ".title"),
                List.of(words.of("reporting.page." + code + ".sentence")));
    }

    /** A sentence for each parameter that cannot be read: its name, what is wrong with it, the way out. */
    ResponseEntity<byte[]> refuse(HttpServletRequest request, ReportDefinition<?, ?> report, List<FieldError> errors) {
        Words words = new Words(Preferences.of(request.getCookies()));
        List<String> sentences = errors.stream()
                .map(error -> words.of(
                        "reporting.page.parameter",
                        words.of(report.paramKey(error.field())),
                        error.field(),
                        words.of(error.code(), error.args().toArray())))
                .toList();
        return answer(request, HttpStatus.BAD_REQUEST, words, words.of("reporting.page.refused.title"), sentences);
    }

    /** Something broke: the log has the cause under the reference that the page shows. */
    ResponseEntity<byte[]> fail(HttpServletRequest request, RuntimeException failure) {
        Words words = new Words(Preferences.of(request.getCookies()));
        return answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                words,
                words.of("error.unexpected.title"),
                List.of(words.of("error.unexpected.sentence", failures.log(failure))));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpStatus status, Words words, String title, List<String> sentences) {
        StringBuilder paragraphs = new StringBuilder();
        sentences.forEach(
                sentence -> paragraphs.append("<p>").append(escaped(sentence)).append("</p>"));
        String html = page.replace("{{language}}", words.preferences.locale().getLanguage())
                .replace("{{scheme}}", escaped(words.preferences.scheme()))
                .replace("{{root}}", escaped(request.getContextPath() + "/"))
                .replace("{{home}}", escaped(words.of("error.home")))
                .replace("{{code}}", Integer.toString(status.value()))
                .replace("{{title}}", escaped(title))
                .replace("{{sentences}}", paragraphs);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** The words of the application in the language this browser has chosen. */
    private final class Words {

        private final Preferences preferences;

        Words(Preferences preferences) {
            this.preferences = preferences;
        }

        String of(String key, Object... args) {
            return translations.getTranslation(key, preferences.locale(), args);
        }
    }
}
