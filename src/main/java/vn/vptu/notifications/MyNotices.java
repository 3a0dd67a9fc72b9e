package vn.vptu.notifications;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.live.Broadcaster;
import vn.vptu.notifications.internal.NoticeStore;

/** What the person who is signed in was told. Nobody reads what somebody else was told. */
@Service
@PreAuthorize("@may.signedIn()")
public class MyNotices {

    private final NoticeStore store;
    private final CurrentActor actor;
    private final Broadcaster broadcaster;

    MyNotices(NoticeStore store, CurrentActor actor, Broadcaster broadcaster) {
        this.store = store;
        this.actor = actor;
        this.broadcaster = broadcaster;
    }

    /** Calls this, on another thread, whenever the person is told something or has read something elsewhere. */
    public Registration listen(Runnable listener) {
        return broadcaster.listen(NoticeStore.channel(me()), listener);
    }

    /** How many have not been read. */
    @Transactional(readOnly = true)
    public long unread() {
        return store.count(me(), true);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NoticeRow> page(boolean onlyUnread, Pageable page) {
        return store.page(me(), onlyUnread, page);
    }

    @Transactional(readOnly = true)
    public long count(boolean onlyUnread) {
        return store.count(me(), onlyUnread);
    }

    /** Opens one, which is then read; empty when it is not there or not one's own. */
    @Transactional
    public Optional<NoticeRow> open(long id) {
        store.read(me(), id);
        return store.find(me(), id);
    }

    @Transactional
    public void markRead(long id) {
        store.read(me(), id);
    }

    /** All that were there when the person looked: what came since stays new. */
    @Transactional
    public void markAllRead(long newestId) {
        store.readUpTo(me(), newestId);
    }

    private long me() {
        return actor.get().accountId();
    }
}
