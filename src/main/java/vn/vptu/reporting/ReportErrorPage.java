package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.ui.Failures;
import vn.vptu.base.ui.PlainPages;

/** What a browser shows instead of a paper: the same words and looks as the error pages of the application. */
@Component
class ReportErrorPage {

    private final PlainPages pages;
    private final Failures failures;

    ReportErrorPage(PlainPages pages, Failures failures) {
        this.pages = pages;
        this.failures = failures;
    }

    /** One of the fixed sentences. */
    ResponseEntity<byte[]> say(HttpServletRequest request, HttpStatus status, String code) {
        Sentences words = pages.words(request);
        return answer(
                request,
                status,
                words.say("reporting.page." + code + ".title"),
                List.of(words.say("reporting.page." + code + ".sentence")));
    }

    /** A sentence for each parameter that cannot be read: its name, what is wrong with it, the way out. */
    ResponseEntity<byte[]> refuse(HttpServletRequest request, ReportDefinition<?, ?> report, List<FieldError> errors) {
        Sentences words = pages.words(request);
        List<String> sentences = errors.stream()
                .map(error -> words.say(
                        "reporting.page.parameter",
                        words.say(report.paramKey(error.field())),
                        error.field(),
                        words.say(error.code(), error.args().toArray())))
                .toList();
        return answer(request, HttpStatus.BAD_REQUEST, words.say("reporting.page.refused.title"), sentences);
    }

    /** The paper would have no end: how many rows, how many it may have, what to do. */
    ResponseEntity<byte[]> tooLong(HttpServletRequest request, ReportOutcome.TooLong paper) {
        Sentences words = pages.words(request);
        return answer(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                words.say("reporting.page.too-long.title"),
                List.of(words.say("reporting.page.too-long.sentence", paper.rows(), paper.most())));
    }

    /** Something broke: the log has the cause under the reference that the page shows. */
    ResponseEntity<byte[]> fail(HttpServletRequest request, RuntimeException failure) {
        Sentences words = pages.words(request);
        return answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                words.say("error.unexpected.title"),
                List.of(words.say("error.unexpected.sentence", failures.log(failure))));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpStatus status, String title, List<String> sentences) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", PlainPages.POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pages.html(request, status.value(), title, sentences).getBytes(StandardCharsets.UTF_8));
    }
}
