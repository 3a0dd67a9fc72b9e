package vn.vptu.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.calendar.Weeks;
import vn.vptu.reporting.PdfSheet;
import vn.vptu.reporting.ReportOutcome;
import vn.vptu.reporting.Reports;
import vn.vptu.reporting.WordSheet;
import vn.vptu.security.internal.TestAccounts;

/** Issues weeks and reads their papers, as anybody. */
@Component
class TestPapers {

    private final Weeks weeks;
    private final Reports reports;
    private final TestAccounts accounts;

    TestPapers(Weeks weeks, Reports reports, TestAccounts accounts) {
        this.weeks = weeks;
        this.reports = reports;
        this.accounts = accounts;
    }

    void issue(LocalDate monday) {
        Authentication secretary = accounts.holding(Roles.SECRETARY);
        as(secretary, () -> saved(weeks.submit(monday, version(monday))));
        as(accounts.holding(Roles.CHIEF_OF_OFFICE), () -> saved(weeks.approve(monday, version(monday))));
        as(secretary, () -> saved(weeks.issue(monday, version(monday))));
    }

    private int version(LocalDate monday) {
        return weeks.view(monday).week().version();
    }

    private static SaveResult saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return result;
    }

    /** Whether whoever asks gets this paper; the query is that of the link behind the week. */
    boolean made(LocalDate monday, ReportFormat format, String query) {
        return outcome(monday, format, query) instanceof ReportOutcome.Made;
    }

    String fileName(LocalDate monday, String query) {
        return ((ReportOutcome.Made) outcome(monday, ReportFormat.PDF, query)).fileName();
    }

    /** All letters of the paper, without spaces. */
    String read(LocalDate monday, ReportFormat format, String query) {
        byte[] file = ((ReportOutcome.Made) outcome(monday, format, query)).file();
        try {
            if (format == ReportFormat.DOCX) {
                return PdfSheet.letters(
                        new WordSheet(file).part("word/document.xml").replaceAll("<[^>]*>", ""));
            }
            StringBuilder letters = new StringBuilder();
            PdfSheet.of(file).forEach(sheet -> letters.append(sheet.letters()));
            return letters.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ReportOutcome outcome(LocalDate monday, ReportFormat format, String query) {
        Map<String, String> parameters = new HashMap<>(Map.of("week", monday.toString()));
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                parameters.put(pair.split("=")[0], pair.split("=")[1]);
            }
        }
        return reports.render("week-schedule", format, parameters);
    }

    static <T> T as(Authentication who, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(who));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
