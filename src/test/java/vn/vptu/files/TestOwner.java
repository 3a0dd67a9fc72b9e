package vn.vptu.files;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;

/** Records that only tests have: secretaries change their files, leaders read them, and some are watched. */
@Component
class TestOwner implements AttachmentOwner {

    static final String KIND = "test.record";

    /** Records from this number on are watched. */
    static final long WATCHED = 1_000_000;

    private final Set<Long> closed = ConcurrentHashMap.newKeySet();
    private final CurrentActor actor;

    TestOwner(CurrentActor actor) {
        this.actor = actor;
    }

    /** From now on nobody may see this record. */
    void close(long id) {
        closed.add(id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(long id) {
        return !closed.contains(id)
                && actor.find()
                        .map(who -> who.hasAny(Roles.SECRETARY, Roles.LEADER))
                        .orElse(false);
    }

    @Override
    public boolean mayChange(long id) {
        return actor.find().map(who -> who.hasAny(Roles.SECRETARY)).orElse(false);
    }

    @Override
    public String nameOf(long id) {
        return "Bản ghi thử " + id;
    }

    @Override
    public boolean watched(long id) {
        return id >= WATCHED;
    }
}
