package vn.vptu.reporting;

import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.text.FileNames;

/** The addresses of what proves a form. */
@Controller
class FormProofLinks {

    private final FormProofs proofs;

    FormProofLinks(FormProofs proofs) {
        this.proofs = proofs;
    }

    @GetMapping("/papers/forms/{version:\\d{1,18}}.pdf")
    ResponseEntity<byte[]> sample(@PathVariable long version) {
        return answer(proofs.sample(version), ReportFormat.PDF, "form-" + version + ".pdf");
    }

    @GetMapping("/papers/forms/{version:\\d{1,18}}.xlsx")
    ResponseEntity<byte[]> texts(@PathVariable long version) {
        return answer(proofs.texts(version), ReportFormat.XLSX, "form-" + version + ".xlsx");
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> file, ReportFormat format, String name) {
        return file.map(bytes -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(format.mediaType()))
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                FileNames.disposition(format == ReportFormat.PDF, name))
                        .header("X-Content-Type-Options", "nosniff")
                        .cacheControl(CacheControl.noStore())
                        .body(bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
