package vn.vptu.calendar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.calendar.internal.ActivityStore;

/**
 * Writing activities: making, changing, moving, putting off, calling off. A week that waits for approval, is approved or
 * issued refuses every change with a sentence.
 */
@Service
@PreAuthorize("@may.any('SECRETARY')")
public class Activities {

    private static final int LONGEST_REASON = 500;

    private final ActivityStore store;

    Activities(ActivityStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Optional<Edited<ActivityDraft>> find(long id) {
        return store.find(id);
    }

    /** Saves a new activity (no id) or a changed one. */
    @Transactional
    public SaveResult save(@Nullable Long id, int version, ActivityDraft draft) {
        return store.save(id, version, draft);
    }

    /** Gives it another time, all else unchanged. */
    @Transactional
    public SaveResult move(long id, int version, Period to) {
        return store.find(id)
                .map(found -> store.save(
                        id, version, found.draft().change().period(to).draft()))
                .orElseGet(SaveResult.Gone::new);
    }

    /**
     * Puts it off. It stays where it was, struck through, with the reason; when the new time is known, a copy takes its
     * place there and the two know each other. Either both happen or nothing.
     */
    @Transactional
    public SaveResult postpone(long id, int version, String reason, @Nullable Period to) {
        Optional<SaveResult> refused = withoutReason(reason);
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Edited<ActivityDraft>> found = store.find(id);
        SaveResult result = store.become(id, version, ActivityState.POSTPONED, reason.strip());
        if (found.isEmpty() || to == null || !(result instanceof SaveResult.Saved)) {
            return result;
        }
        SaveResult copy =
                store.save(null, 0, found.get().draft().change().period(to).draft());
        if (copy instanceof SaveResult.Saved(long replacement)) {
            store.link(id, replacement);
            return copy;
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return copy;
    }

    /** Calls it off. */
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return withoutReason(reason)
                .orElseGet(() -> store.become(id, version, ActivityState.CANCELLED, reason.strip()));
    }

    /** Takes back that it was put off or called off. */
    @Transactional
    public SaveResult reinstate(long id, int version) {
        return store.become(id, version, ActivityState.PLANNED, null);
    }

    private static Optional<SaveResult> withoutReason(String reason) {
        if (reason.isBlank()) {
            return Optional.of(SaveResult.Refused.of("reason", "common.error.reason-missing"));
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return Optional.of(new SaveResult.Refused(List.of(FieldError.of(
                    "reason", "common.error.too-long", reason.strip().length(), LONGEST_REASON))));
        }
        return Optional.empty();
    }
}
