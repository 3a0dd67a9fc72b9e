package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.ScopeExample;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.testing.TestReaders;

/** Nobody sees what somebody else of the same role has scheduled. */
@Component
class ScheduleScope implements ScopeExample {

    private final PaperSchedules schedules;
    private final TestReaders readers;

    ScheduleScope(PaperSchedules schedules, TestReaders readers) {
        this.schedules = schedules;
        this.readers = readers;
    }

    @Override
    public String list() {
        return "reporting.schedules";
    }

    @Override
    public Case prepare() {
        var reader = readers.withoutAddress("Người Đặt Lịch", Roles.SECRETARY).signIn();
        var stranger = readers.withoutAddress("Người Khác", Roles.SECRETARY).signIn();
        SecurityContextHolder.getContext().setAuthentication(reader);
        schedules.save(
                null,
                0,
                new ScheduleDraft(
                        TestPaper.ID,
                        "day=2026-12-31&copies=1",
                        ReportFormat.PDF,
                        Rhythm.QUARTER,
                        null,
                        19,
                        LocalDate.of(2099, 1, 1),
                        false));
        return new Case("Cuối quý, 19 giờ", Map.of(), reader, stranger);
    }
}
