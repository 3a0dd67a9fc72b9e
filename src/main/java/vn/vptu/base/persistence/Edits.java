package vn.vptu.base.persistence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;

/**
 * The one way in which a record is created or changed by hand: look for what is wrong, lock, compare the version, apply,
 * note who did it, publish the change. To be called inside the service's transaction.
 */
@Component
public class Edits {

    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Edits(CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Saves one record.
     *
     * @param kind what the trail calls it, e.g. {@code directory.room}
     * @param id the record, or null for a new one
     * @param version the version the editor had read
     * @param lock finds the record and locks it
     * @param fresh makes a new one
     * @param check gives what is wrong, knowing the record when there is one
     * @param apply writes the draft into the record
     * @param store saves and flushes
     * @param picture what the trail keeps of the record
     */
    public <E extends EditedRecord> SaveResult save(
            String kind,
            @Nullable Long id,
            int version,
            Function<Long, Optional<E>> lock,
            Supplier<E> fresh,
            Function<@Nullable E, List<FieldError>> check,
            Consumer<E> apply,
            Function<E, E> store,
            Function<E, Object> picture) {
        E found = null;
        if (id != null) {
            found = lock.apply(id).orElse(null);
            if (found == null) {
                return new SaveResult.Gone();
            }
            if (found.version() != version) {
                return new SaveResult.Conflict(found.changedBy(), found.changedAt());
            }
        }
        List<FieldError> errors = new ArrayList<>(check.apply(found));
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Object before = found == null ? null : picture.apply(found);
        E record = found == null ? fresh.get() : found;
        apply.accept(record);
        record.touch(actor.get().signature(), clock.instant());
        E stored = store.apply(record);
        events.publishEvent(
                Change.of(kind, stored.id(), before == null ? "create" : "update", before, picture.apply(stored)));
        return new SaveResult.Saved(stored.id());
    }
}
