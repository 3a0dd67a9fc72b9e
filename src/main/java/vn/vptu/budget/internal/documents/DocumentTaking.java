package vn.vptu.budget.internal.documents;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
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

/**
 * Takes a document of any kind from one state to the next: under its lock, only in the version that was looked at, only from
 * where the step may begin, with its line among the steps and its {@code Change}. To be called in the service's transaction.
 */
@Component
public class DocumentTaking {

    private static final int LONGEST_REASON = 500;

    private final DocumentSteps steps;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DocumentTaking(DocumentSteps steps, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.steps = steps;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A step.
     *
     * @param name what the trail calls it
     * @param from the states in which it may be taken
     * @param noted how it stands among the steps of the house; null for what is noted elsewhere
     */
    public record Step(
            String name, Set<DocumentState> from, @Nullable DocumentAction noted) {

        public static Step of(DocumentAction action, DocumentState first, DocumentState... others) {
            return new Step(action.name(), EnumSet.of(first, others), action);
        }

        public static Step elsewhere(String name, DocumentState first, DocumentState... others) {
            return new Step(name, EnumSet.of(first, others), null);
        }
    }

    /**
     * How documents of one kind are held.
     *
     * @param <R> the record
     * @param <H> what a step works with: the record, its lines, the state from which the step began
     */
    public interface Way<R extends SignedRecord, H> {

        /** What the trail and the steps call such a document. */
        String kind();

        Optional<R> lock(long id);

        H hold(R record);

        /** What the trail keeps of how far it has come. */
        Object standing(R record);

        R store(R record);

        /** That the step cannot be taken from this state. */
        FieldError notNow(DocumentState state);

        /** The step was taken. */
        void told(R record, H held, Step step, @Nullable String reason);
    }

    /** What a step does; gives what is wrong, and then nothing of what it did stays. */
    @FunctionalInterface
    public interface Work<H> {
        List<FieldError> run(H held, Actor who);
    }

    /** A step; what it did for one line goes when another one is refused, with all that the transaction did before. */
    public <R extends SignedRecord, H> SaveResult take(
            Way<R, H> way, long id, int version, Step step, @Nullable String reason, Work<H> work) {
        Work<H> orNothing = (held, who) -> {
            List<FieldError> errors = work.run(held, who);
            if (!errors.isEmpty()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            }
            return errors;
        };
        return takeWithin(way, id, version, step, reason, orNothing);
    }

    /** A step within a transaction that goes on after a refusal: what gives errors must have done nothing. */
    public <R extends SignedRecord, H> SaveResult takeWithin(
            Way<R, H> way, long id, int version, Step step, @Nullable String reason, Work<H> work) {
        R record = way.lock(id).orElse(null);
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
        H held = way.hold(record);
        if (!step.from().contains(record.state())) {
            return new SaveResult.Refused(List.of(way.notNow(record.state())));
        }
        Object before = way.standing(record);
        Actor who = actor.get();
        List<FieldError> errors = work.run(held, who);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        R stored = way.store(record);
        if (step.noted() != null) {
            steps.note(way.kind(), id, step.noted(), who, why);
        }
        events.publishEvent(Change.of(way.kind(), id, step.name(), before, way.standing(stored))
                .because(why));
        way.told(stored, held, step, why);
        return new SaveResult.Saved(id);
    }
}
