package vn.vptu.reporting;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.testing.TestReaders;
import vn.vptu.trail.WriteExamples;

/** A paper asked for beside the page, one called off, one that is scheduled and not any more. */
@Component
record JobWrites(TestReaders readers, PaperJobs jobs, PaperSchedules schedules) implements WriteExamples.Source {

    private static final PaperJobDraft DRAFT = new PaperJobDraft(
            Packing.SINGLE,
            List.of(new PaperPart(TestPaper.ID, Map.of("day", "2026-11-23", "copies", "1"), ReportFormat.PDF)));

    private static final ScheduleDraft SCHEDULE = new ScheduleDraft(
            TestPaper.ID, "day=2026-12-31&copies=1", ReportFormat.PDF, Rhythm.YEAR, null, 7, null, false);

    @Override
    public void tell(WriteExamples examples) {
        examples.add("PaperJobs.ask", () -> {
            come();
            return () -> jobs.ask(DRAFT);
        });
        examples.add("PaperJobs.cancel", () -> {
            come();
            long id = ((PaperJobResult.Asked) jobs.ask(DRAFT)).id();
            return () -> jobs.cancel(id);
        });
        examples.add("PaperSchedules.save", () -> {
            come();
            return () -> schedules.save(null, 0, SCHEDULE);
        });
        examples.add("PaperSchedules.remove", () -> {
            come();
            long id = ((SaveResult.Saved) schedules.save(null, 0, SCHEDULE)).id();
            return () -> schedules.remove(id);
        });
    }

    private void come() {
        SecurityContextHolder.setContext(new SecurityContextImpl(
                readers.withoutAddress("Người Đặt Bản In", Roles.SECRETARY).signIn()));
    }
}
