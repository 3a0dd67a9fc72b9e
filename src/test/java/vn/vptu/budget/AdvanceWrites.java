package vn.vptu.budget;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.TestAdvances;
import vn.vptu.testing.TestDecisions;
import vn.vptu.trail.WriteExamples;

/** Every step of an advance to a person, and the rule about them. */
@Component
record AdvanceWrites(PersonAdvances service, AdvanceRules rules, TestAdvances advances, TestDecisions documents)
        implements WriteExamples.Source {

    @Override
    public void tell(WriteExamples examples) {
        examples.add("PersonAdvances.save", () -> {
            PersonAdvanceDraft draft = advances.draft(1_000_000);
            SecurityContextHolder.getContext().setAuthentication(documents.maker());
            return () -> service.save(null, 0, draft);
        });
        step(
                examples,
                "PersonAdvances.check",
                documents::checker,
                advances::made,
                id -> service.check(id, version(id)));
        step(
                examples,
                "PersonAdvances.approve",
                documents::approver,
                advances::checked,
                id -> service.approve(id, version(id)));
        step(
                examples,
                "PersonAdvances.sendBack",
                documents::approver,
                advances::checked,
                id -> service.sendBack(id, version(id), "Sai số tiền"));
        step(
                examples,
                "PersonAdvances.cancel",
                documents::maker,
                advances::approved,
                id -> service.cancel(id, version(id), "Không đi nữa"));
        step(
                examples,
                "PersonAdvances.payOut",
                documents::maker,
                advances::approved,
                id -> service.payOut(id, version(id), advances.today()));
        step(
                examples,
                "PersonAdvances.settle",
                documents::maker,
                advances::paid,
                id -> service.settle(id, version(id), advances.spent(400_000)));
        step(
                examples,
                "PersonAdvances.takeBack",
                documents::maker,
                this::settled,
                id -> service.takeBack(id, version(id), first(id), advances.today(), "Nhập nhầm"));
        examples.add("AdvanceRules.save", () -> {
            SecurityContextHolder.getContext().setAuthentication(documents.checker());
            AdvanceRuleDraft draft =
                    new AdvanceRuleDraft(advances.today().plusYears(9), 45, SecondAdvance.WARN, "Quy chế chi tiêu");
            return () -> rules.save(draft);
        });
    }

    private void step(
            WriteExamples examples,
            String name,
            Supplier<Authentication> who,
            ToLongFunction<PersonAdvanceDraft> prepared,
            LongFunction<SaveResult> taken) {
        examples.add(name, () -> {
            long id = prepared.applyAsLong(advances.draft(1_000_000));
            SecurityContextHolder.getContext().setAuthentication(who.get());
            return () -> taken.apply(id);
        });
    }

    private long settled(PersonAdvanceDraft draft) {
        long id = advances.paid(draft);
        TestDecisions.saved(advances.settle(id, advances.spent(400_000)));
        return id;
    }

    private long first(long id) {
        return advances.find(id).settlements().getFirst().id();
    }

    private int version(long id) {
        return advances.version(id);
    }
}
