package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.vptu.base.text.FileNames;

/** What the addresses of papers have in common: how a file is handed over, and what is said when there is none. */
abstract class PaperAddress {

    private final ReportErrorPage errors;

    PaperAddress(ReportErrorPage errors) {
        this.errors = errors;
    }

    final ReportErrorPage errors() {
        return errors;
    }

    /**
     * Hands a file over; no browser keeps it, and none takes it for something else.
     *
     * @param shown whether the browser shows it rather than keeping it as a file
     */
    static <T> ResponseEntity<T> file(T body, String mediaType, String name, boolean shown) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(shown, name))
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .body(body);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ResponseEntity<byte[]> denied(HttpServletRequest request) {
        return errors.say(request, HttpStatus.FORBIDDEN, "forbidden");
    }

    @ExceptionHandler(RuntimeException.class)
    ResponseEntity<byte[]> failed(HttpServletRequest request, RuntimeException failure) {
        return errors.fail(request, failure);
    }
}
