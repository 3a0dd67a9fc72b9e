package vn.vptu.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestReaders;

/** Nobody sees what somebody else of the same role has asked for. */
@Component
class JobScope implements ScopeExample {

    private final PaperJobs jobs;
    private final TestReaders readers;
    private final TestOffice office;

    JobScope(PaperJobs jobs, TestReaders readers, TestOffice office) {
        this.jobs = jobs;
        this.readers = readers;
        this.office = office;
    }

    @Override
    public String list() {
        return "reporting.jobs";
    }

    @Override
    public Case prepare() {
        var reader = readers.withoutAddress("Người Đặt Bản In", Roles.SECRETARY).signIn();
        var stranger =
                readers.withoutAddress("Người Đặt Bản Khác", Roles.SECRETARY).signIn();
        String name = office.code("RIENG");
        SecurityContextHolder.getContext().setAuthentication(reader);
        jobs.ask(new PaperJobDraft(
                Packing.SINGLE,
                List.of(new PaperPart(
                        TestPaper.ID, Map.of("day", "2026-11-23", "copies", "1", "name", name), ReportFormat.PDF))));
        return new Case("Bản thử của " + name, Map.of(), reader, stranger);
    }
}
