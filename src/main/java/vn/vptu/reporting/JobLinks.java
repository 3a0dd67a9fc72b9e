package vn.vptu.reporting;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.file.Files;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The address of what was made beside the page, {@code /reports/jobs/<id>}: for whoever asked for it and nobody else. */
@Controller
class JobLinks extends PaperAddress {

    private final PaperJobs jobs;

    JobLinks(PaperJobs jobs, ReportErrorPage errors) {
        super(errors);
        this.jobs = jobs;
    }

    @GetMapping("/reports/jobs/{id:[0-9]{1,18}}")
    ResponseEntity<?> result(@PathVariable long id, HttpServletRequest request) {
        PaperJobs.Result result = jobs.result(id)
                .filter(found -> Files.isRegularFile(found.file()))
                .orElse(null);
        if (result == null) {
            return errors().say(request, HttpStatus.NOT_FOUND, "no-result");
        }
        return file(new FileSystemResource(result.file()), result.mediaType(), result.name(), false);
    }
}
