package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.vptu.base.report.ReportFormat;

/**
 * The address of every paper, {@code /reports/<id>.<format>?…}: it can be sent to a colleague, who then sees what is his
 * to see.
 */
@Controller
class ReportLinks extends PaperAddress {

    /** With {@code download=1} a browser keeps the file instead of showing it. */
    static final String DOWNLOAD = "download";

    private final Reports reports;

    ReportLinks(Reports reports, ReportErrorPage errors) {
        super(errors);
        this.reports = reports;
    }

    @GetMapping("/reports/{id}.{extension:[A-Za-z0-9]+}")
    ResponseEntity<byte[]> paper(
            @PathVariable String id,
            @PathVariable String extension,
            @RequestParam Map<String, String> query,
            HttpServletRequest request) {
        ReportOutcome outcome = ReportFormat.ofExtension(extension)
                .map(format -> reports.render(id, format, query))
                .orElseGet(ReportOutcome.Unknown::new);
        return switch (outcome) {
            case ReportOutcome.Made made -> file(made, "1".equals(query.get(DOWNLOAD)));
            case ReportOutcome.Unknown unknown -> errors().say(request, HttpStatus.NOT_FOUND, "unknown");
            case ReportOutcome.Absent absent -> errors().say(request, HttpStatus.NOT_FOUND, "absent");
            case ReportOutcome.TooLong tooLong -> errors().tooLong(request, tooLong);
            case ReportOutcome.Refused refused ->
                errors().refuse(request, reports.find(id).orElseThrow(), refused.errors());
        };
    }

    private static ResponseEntity<byte[]> file(ReportOutcome.Made made, boolean download) {
        boolean shown = made.format() == ReportFormat.PDF && !download;
        return file(made.file(), made.format().mediaType(), made.fileName(), shown);
    }
}
