package vn.vptu.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.internal.RoomStore;

/** The meeting rooms that can be booked. Everybody may see them; those who look after the house may change them. */
@Service
@PreAuthorize("@may.signedIn()")
public class Rooms {

    private final RoomStore store;
    private final Clock clock;

    Rooms(RoomStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<RoomRow> page(String search, Pageable page) {
        return store.page(search, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The rooms that can be booked on a day, in the order in which they are offered. */
    @Transactional(readOnly = true)
    public List<RoomRow> active(LocalDate on) {
        return store.active(on);
    }

    /** These rooms by their ids, those no longer in use too; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, RoomRow> named(Collection<Long> ids) {
        return store.named(ids);
    }

    /**
     * Holds it for whoever is about to name it, in the transaction that is open: until that ends it is neither deleted nor
     * changed. Empty when it has been deleted.
     */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Optional<RoomRow> hold(long id) {
        return store.hold(id);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<RoomDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('ASSET_MANAGER', 'SECRETARY', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, RoomDraft draft) {
        return store.save(id, version, draft);
    }
}
