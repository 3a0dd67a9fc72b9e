package vn.vptu.budget.internal.vouchers;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.DocumentAction;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Submission;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;
import vn.vptu.budget.internal.decisions.DocumentSteps;

/** Takes a payment document from one state to the next, under its lock, and only from where the step may begin. */
@Component
class VoucherTaking {

    private static final int LONGEST_REASON = 500;

    private final VoucherRepository vouchers;
    private final VoucherLines lines;
    private final Submissions submissions;
    private final DocumentSteps steps;
    private final VoucherNotices notices;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    VoucherTaking(
            VoucherRepository vouchers,
            VoucherLines lines,
            Submissions submissions,
            DocumentSteps steps,
            VoucherNotices notices,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.vouchers = vouchers;
        this.lines = lines;
        this.submissions = submissions;
        this.steps = steps;
        this.notices = notices;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A step.
     *
     * @param name what the trail calls it
     * @param from the states in which it may be taken
     * @param noted how it stands among the steps of the house; null for what stands among the submissions
     */
    record Step(
            String name, Set<DocumentState> from, @Nullable DocumentAction noted) {

        static Step of(DocumentAction action, DocumentState first, DocumentState... others) {
            return new Step(action.name(), EnumSet.of(first, others), action);
        }

        static Step atTreasury(String name, DocumentState first, DocumentState... others) {
            return new Step(name, EnumSet.of(first, others), null);
        }
    }

    /** A document under its lock, with the state from which the step began. */
    record Held(VoucherRecord record, VoucherDraft draft, List<VoucherLines.Stored> lines, DocumentState was) {}

    /** What a step does; gives what is wrong, and then has done nothing that stays. */
    @FunctionalInterface
    interface Work {
        List<FieldError> run(Held held, Actor who);
    }

    SaveResult take(long id, int version, Step step, @Nullable String reason, Work work) {
        VoucherRecord record = vouchers.lock(id).orElse(null);
        if (record == null) {
            return new SaveResult.Gone();
        }
        if (record.version() != version) {
            return new SaveResult.Conflict(record.changedBy(), record.changedAt());
        }
        String why = Check.trimmed(reason);
        if (reason != null && why == null) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        if (why != null && why.length() > LONGEST_REASON) {
            return SaveResult.Refused.of("reason", "common.error.too-long", why.length(), LONGEST_REASON);
        }
        List<VoucherLines.Stored> stored = lines.stored(id);
        VoucherDraft draft =
                record.draft(stored.stream().map(VoucherLines.Stored::content).toList());
        Held held = new Held(record, draft, stored, record.state());
        if (!step.from().contains(held.was())) {
            return SaveResult.Refused.of(FieldError.WHOLE, "budget.error.voucher-step", held.was());
        }
        VoucherPicture.Standing before = standing(id, held.was());
        Actor who = actor.get();
        List<FieldError> errors = work.run(held, who);
        if (!errors.isEmpty()) {
            // What was set aside for one line goes when another one is refused.
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new SaveResult.Refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        VoucherRecord saved = vouchers.saveAndFlush(record);
        if (step.noted() != null) {
            steps.note(Vouchers.KIND, id, step.noted(), who, why);
        }
        events.publishEvent(Change.of(Vouchers.KIND, id, step.name(), before, standing(id, saved.state()))
                .because(why));
        notices.tell(saved, draft, why);
        return new SaveResult.Saved(id);
    }

    private VoucherPicture.Standing standing(long id, DocumentState state) {
        Submission last = submissions.last(id).orElse(null);
        return new VoucherPicture.Standing(
                state, last == null ? null : last.dossierNumber(), last == null ? null : last.treasuryDate());
    }
}
