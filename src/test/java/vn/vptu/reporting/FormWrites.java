package vn.vptu.reporting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.trail.WriteExamples;

/** A caption that is changed. */
@Component
record FormWrites(TestAccounts accounts, Forms forms) implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Forms.save", () -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(accounts.holding(Roles.CHIEF_OF_OFFICE)));
            FormDraft next = forms.next(TestPaper.ID);
            FormDraft draft = new FormDraft(
                    next.code(),
                    LocalDate.of(2075, 1, 1),
                    next.family(),
                    null,
                    null,
                    null,
                    next.unit(),
                    next.zero(),
                    next.negative(),
                    null,
                    false,
                    List.of(new FormDraft.Line("title", null, "GIẤY THỬ ĐỔI CHỮ", true)));
            return () -> forms.save(null, 0, draft);
        });
    }
}
