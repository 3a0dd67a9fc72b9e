package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The address of every issued paper, {@code /papers/issued/<id>.pdf}: always the same bytes. */
@Controller
class IssuedLinks extends PaperAddress {

    private final IssuedPapers papers;

    IssuedLinks(IssuedPapers papers, ReportErrorPage errors) {
        super(errors);
        this.papers = papers;
    }

    @GetMapping("/papers/issued/{id:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable long id,
            @RequestParam(name = ReportLinks.DOWNLOAD, defaultValue = "") String download,
            HttpServletRequest request) {
        return switch (papers.open(id)) {
            case IssuedFile.Whole whole ->
                file(whole.bytes(), MediaType.APPLICATION_PDF_VALUE, whole.fileName(), !"1".equals(download));
            case IssuedFile.Absent absent -> errors().say(request, HttpStatus.NOT_FOUND, "not-issued");
            case IssuedFile.Damaged damaged -> errors().say(request, HttpStatus.GONE, "damaged");
        };
    }
}
