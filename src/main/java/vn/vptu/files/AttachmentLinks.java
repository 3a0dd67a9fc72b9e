package vn.vptu.files;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vptu.base.content.FileType;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.text.FileNames;
import vn.vptu.base.ui.Failures;
import vn.vptu.base.ui.PlainPages;

/**
 * The address of every attached file, {@code /files/<attachment>/<version>/<name>}; the name is there for people only.
 * Whoever follows it is asked for rights anew. Nothing is shown in the browser that could hold a script of ours: pictures
 * come in a sandbox, everything but pictures and PDF is kept as a file.
 */
@Controller
class AttachmentLinks {

    /** Nothing is loaded, nothing runs, nobody else frames it. */
    static final String SANDBOX = "sandbox; default-src 'none'; frame-ancestors 'self'";

    /** Browsers show no PDF in a sandbox; what one holds does not run as part of our pages. */
    static final String PAPER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'self'";

    private static final String NUMBER = "{id:[0-9]{1,18}}/{version:[0-9]{1,9}}";

    private final Attachments attachments;
    private final PlainPages pages;
    private final Failures failures;

    AttachmentLinks(Attachments attachments, PlainPages pages, Failures failures) {
        this.attachments = attachments;
        this.pages = pages;
        this.failures = failures;
    }

    @GetMapping("/files/" + NUMBER + "/{name}")
    ResponseEntity<?> file(
            @PathVariable long id,
            @PathVariable int version,
            @RequestParam(name = "download", defaultValue = "") String download,
            HttpServletRequest request) {
        return switch (attachments.open(id, version)) {
            case OpenedFile.Whole whole -> whole(whole, "1".equals(download), request);
            case OpenedFile.Absent absent -> say(request, HttpStatus.NOT_FOUND, "absent", "");
            case OpenedFile.Damaged(AttachmentRow row) -> say(request, HttpStatus.GONE, "damaged", row.name());
        };
    }

    /** What looks like the address of a file and is none. */
    @GetMapping("/files/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        return say(request, HttpStatus.NOT_FOUND, "absent", "");
    }

    private static ResponseEntity<Resource> whole(
            OpenedFile.Whole whole, boolean download, HttpServletRequest request) {
        AttachmentRow row = whole.row();
        String tag = "\"" + whole.sha256() + "\"";
        boolean shown = row.type().shown() && !download;
        boolean known = tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", shown && row.type() == FileType.PDF ? PAPER : SANDBOX);
        if (known) {
            return answer.build();
        }
        return answer.contentType(MediaType.parseMediaType(row.type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(shown, row.name()))
                .body(new FileSystemResource(whole.file()));
    }

    private ResponseEntity<byte[]> say(HttpServletRequest request, HttpStatus status, String code, String name) {
        Sentences words = pages.words(request);
        return page(
                request,
                status,
                words.say("files.page." + code + ".title"),
                words.say("files.page." + code + ".sentence", name));
    }

    private ResponseEntity<byte[]> page(HttpServletRequest request, HttpStatus status, String title, String sentence) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", PlainPages.POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(pages.html(request, status.value(), title, java.util.List.of(sentence))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<byte[]> denied(HttpServletRequest request) {
        return say(request, HttpStatus.FORBIDDEN, "forbidden", "");
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, RuntimeException failure) {
        return page(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                pages.words(request).say("error.unexpected.title"),
                pages.words(request).say("error.unexpected.sentence", failures.log(failure)));
    }
}
