package vn.vptu.budget;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.testing.TestDecisions;
import vn.vptu.trail.WriteExamples;

/** Every step of a document of the estimate. */
@Component
record DecisionWrites(Decisions decisions, TestDecisions documents) implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("Decisions.save", () -> {
            DecisionDraft draft = draft();
            become(documents.maker());
            return () -> decisions.save(null, 0, draft);
        });
        examples.add("Decisions.check", () -> {
            long id = documents.made(draft());
            int version = documents.version(id);
            become(documents.checker());
            return () -> decisions.check(id, version);
        });
        examples.add("Decisions.approve", () -> {
            long id = documents.checked(draft());
            int version = documents.version(id);
            become(documents.approver());
            return () -> decisions.approve(id, version);
        });
        examples.add("Decisions.sendBack", () -> {
            long id = documents.checked(draft());
            int version = documents.version(id);
            become(documents.approver());
            return () -> decisions.sendBack(id, version, "Sai số tiền");
        });
        examples.add("Decisions.cancel", () -> {
            long id = documents.made(draft());
            int version = documents.version(id);
            become(documents.maker());
            return () -> decisions.cancel(id, version, "Lập nhầm");
        });
        examples.add("Decisions.reverse", () -> {
            BudgetKey key = documents.key();
            long id = documents.approved(
                    documents.draft(DecisionKind.SUPPLEMENT, key, 2, TestDecisions.line(key, 5_000_000)));
            int version = documents.version(id);
            become(documents.approver());
            return () -> decisions.reverse(id, version, java.time.LocalDate.of(key.year(), 3, 1), "Ghi nhầm");
        });
    }

    private DecisionDraft draft() {
        BudgetKey key = documents.key();
        return documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, 1_000_000));
    }

    private static void become(Authentication who) {
        SecurityContextHolder.getContext().setAuthentication(who);
    }
}
