package vn.vptu.budget.internal.advances;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.AdvanceState;

/** What every step of an advance has in common: its lock, its version, from where it may begin, its reason. */
@Component
class AdvanceTaking {

    private static final int LONGEST_REASON = 500;

    private final AdvanceRepository advances;
    private final CurrentActor actor;
    private final Clock clock;

    AdvanceTaking(AdvanceRepository advances, CurrentActor actor, Clock clock) {
        this.advances = advances;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * A step that is asked for.
     *
     * @param reason why; null when none is asked
     */
    record Wish(
            long id,
            int version,
            Set<AdvanceState> from,
            @Nullable String reason) {}

    /**
     * Takes a step.
     *
     * @param work changes the advance; gives what is wrong, and then has done nothing
     * @param after is given the advance once it is stored
     */
    SaveResult take(Wish wish, BiFunction<AdvanceRecord, Actor, List<FieldError>> work, Consumer<AdvanceRecord> after) {
        AdvanceRecord record = advances.lock(wish.id()).orElse(null);
        if (record == null) {
            return new SaveResult.Gone();
        }
        if (record.version() != wish.version()) {
            return new SaveResult.Conflict(record.changedBy(), record.changedAt());
        }
        if (wish.reason() != null) {
            String why = Check.trimmed(wish.reason());
            if (why == null) {
                return SaveResult.Refused.of("reason", "common.error.reason-missing");
            }
            if (why.length() > LONGEST_REASON) {
                return SaveResult.Refused.of("reason", "common.error.too-long", why.length(), LONGEST_REASON);
            }
        }
        if (!wish.from().contains(record.state())) {
            return SaveResult.Refused.of(FieldError.WHOLE, "budget.error.advance-step", record.state());
        }
        Actor who = actor.get();
        List<FieldError> errors = work.apply(record, who);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        record.touch(who.signature(), clock.instant());
        after.accept(advances.saveAndFlush(record));
        return new SaveResult.Saved(wish.id());
    }
}
