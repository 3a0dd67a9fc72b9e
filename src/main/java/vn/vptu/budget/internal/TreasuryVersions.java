package vn.vptu.budget.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.budget.TreasuryDraft;

/** Keeps the versions of an office of the Treasury one after the other, as those of a code are. */
@Component
class TreasuryVersions {

    private final TreasuryRepository treasuries;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TreasuryVersions(TreasuryRepository treasuries, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.treasuries = treasuries;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /** Ends the version before a new one on its first day, if it would go on beyond it. */
    void closeBefore(TreasuryDraft fresh) {
        LocalDate first = Objects.requireNonNull(fresh.validFrom());
        before(fresh).ifPresent(earlier -> {
            LocalDate end = earlier.draft().validTo();
            if (end == null || end.isAfter(first)) {
                end(earlier, first);
            }
        });
    }

    /** Lets the version before a deleted one go on as if there had never been another. */
    void reopenBefore(TreasuryDraft deleted) {
        before(deleted)
                .filter(earlier -> goesOn(earlier, deleted))
                .ifPresent(earlier -> end(earlier, deleted.validTo()));
    }

    /** Whether the version before would go on instead, so that nothing that names the office loses it. */
    boolean goesOnWithout(TreasuryDraft deleted) {
        return before(deleted).filter(earlier -> goesOn(earlier, deleted)).isPresent();
    }

    private static boolean goesOn(Treasury earlier, TreasuryDraft deleted) {
        return Objects.equals(earlier.draft().validTo(), deleted.validFrom());
    }

    private Optional<Treasury> before(TreasuryDraft draft) {
        return draft.validFrom() == null
                ? Optional.empty()
                : treasuries.findFirstByCodeAndValidFromLessThanOrderByValidFromDesc(draft.code(), draft.validFrom());
    }

    private void end(Treasury version, @Nullable LocalDate day) {
        TreasuryDraft was = version.draft();
        version.endsOn(day);
        version.touch(actor.get().signature(), clock.instant());
        treasuries.saveAndFlush(version);
        events.publishEvent(Change.of(TreasuryStore.KIND, version.id(), "update", was, version.draft()));
    }
}
