package vn.vptu.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.internal.RoomStore;

/** The meeting rooms that can be booked. Everybody may see them; those who look after the house may change them. */
@Service
@PreAuthorize("@may.signedIn()")
public class Rooms {

    private final RoomStore store;

    Rooms(RoomStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<RoomRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The rooms that can be booked now, in the order in which they are offered. */
    @Transactional(readOnly = true)
    public List<RoomRow> active() {
        return store.active();
    }

    /** These rooms by their ids, those no longer in use too; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, RoomRow> named(Collection<Long> ids) {
        return store.named(ids);
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
