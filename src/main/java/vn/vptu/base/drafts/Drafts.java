package vn.vptu.base.drafts;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.SaveResult;

/**
 * What the person signed in has typed and not saved. Nobody sees anybody else's, whatever their roles: a draft may hold
 * what only its writer may read.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Drafts {

    private final DraftTable table;
    private final DraftWriter writer;
    private final CurrentActor actor;

    Drafts(DraftTable table, DraftWriter writer, CurrentActor actor) {
        this.table = table;
        this.writer = writer;
        this.actor = actor;
    }

    /** What is kept of this form, what was typed a moment ago included: that stays written whatever becomes of the rest. */
    public Optional<KeptDraft> find(DraftKey key) {
        writer.now(me(), key);
        return table.find(me(), key);
    }

    /** Everything that waits to be finished, the newest first. */
    public List<KeptDraft> mine() {
        writer.now(me());
        return table.all(me());
    }

    /** Keeps what is typed; the last of several in a few seconds is the one that is written. */
    public void keep(KeptDraft draft) {
        writer.later(me(), draft);
    }

    /** Lets go of what is kept of this form. */
    @Transactional
    public void drop(DraftKey key) {
        writer.cancel(me(), key);
        table.remove(me(), key);
    }

    /**
     * Saves the record; the draft goes in the same transaction, and only when the record was written.
     *
     * @param save a service's method
     */
    @Transactional
    public SaveResult save(DraftKey key, Supplier<SaveResult> save) {
        writer.cancel(me(), key);
        SaveResult result = save.get();
        if (result instanceof SaveResult.Saved) {
            table.remove(me(), key);
        }
        return result;
    }

    private long me() {
        return actor.get().accountId();
    }
}
