package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.ui.PlainPages;

/** The address that stands on papers, {@code /check/<code>}: answered to everybody, signed in or not. */
@Controller
class CheckLinks {

    private final PaperChecks checks;
    private final PlainPages pages;

    CheckLinks(PaperChecks checks, PlainPages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping("/check")
    ResponseEntity<byte[]> how(HttpServletRequest request) {
        Sentences words = pages.words(request);
        return answer(
                request, HttpStatus.OK, words.say("reporting.check.title"), List.of(words.say("reporting.check.how")));
    }

    /** Found or not, the answer is of the same kind. */
    @GetMapping("/check/{code}")
    ResponseEntity<byte[]> check(@PathVariable String code, HttpServletRequest request) {
        PaperCheck check = checks.check(code, request.getRemoteAddr());
        PaperCheckWords words = new PaperCheckWords(pages.words(request));
        HttpStatus status = check instanceof PaperCheck.TooMany ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.OK;
        return answer(request, status, words.title(check), words.sentences(check));
    }

    private ResponseEntity<byte[]> answer(
            HttpServletRequest request, HttpStatus status, String title, List<String> sentences) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", PlainPages.POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Robots-Tag", "noindex, nofollow")
                .cacheControl(CacheControl.noStore())
                .body(pages.html(request, title, sentences).getBytes(StandardCharsets.UTF_8));
    }
}
