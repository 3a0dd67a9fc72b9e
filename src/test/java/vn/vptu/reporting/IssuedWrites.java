package vn.vptu.reporting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.trail.WriteExamples;

/** Papers that are issued and ended, and how they are numbered. */
@Component
record IssuedWrites(TestIssues issues, Issuing issuing, NumberSchemes schemes) implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Issuing.issue", () -> {
            issues.as(Roles.SECRETARY);
            return () -> issuing.issue(issues.paper(TestPaper.ID), TestIssues.copies(1, "Vào dấu vết"));
        });
        examples.add("Issuing.issueInstead", () -> {
            issues.as(Roles.SECRETARY);
            return () -> issuing.issueInstead(
                    TestPaper.ID, "day=2026-11-24&copies=1&kind=SHORT&broken=false&name=Theo+vi%E1%BB%87c", null);
        });
        examples.add("Issuing.withdraw", () -> {
            issues.as(Roles.SECRETARY);
            long id = issues.issued("Thu hồi vào dấu vết");
            return () -> issuing.withdraw(id, "Thử");
        });
        examples.add("Issuing.replace", () -> {
            issues.as(Roles.SECRETARY);
            long id = issues.issued("Thay thế vào dấu vết");
            return () -> issuing.replace(id, "Thử");
        });
        examples.add("NumberSchemes.save", () -> {
            issues.as(Roles.SECRETARY);
            LocalDate from = LocalDate.of(2077, 1, 1);
            NumberSchemeDraft draft =
                    TestIssues.scheme(TestPaper.ID, "TRAIL", NumberSchemeDraft.Restart.YEAR, from, from.plusYears(1));
            return () -> schemes.save(null, 0, draft);
        });
    }
}
