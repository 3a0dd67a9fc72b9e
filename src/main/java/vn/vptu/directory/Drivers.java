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
import vn.vptu.directory.internal.DriverStore;

/** The people who can be sent with a vehicle. */
@Service
@PreAuthorize("@may.signedIn()")
public class Drivers {

    private final DriverStore store;
    private final Clock clock;

    Drivers(DriverStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<DriverRow> page(String search, Pageable page) {
        return store.page(search, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The drivers who can be sent on a day, by given name. */
    @Transactional(readOnly = true)
    public List<DriverRow> active(LocalDate on) {
        return store.active(on);
    }

    /** These drivers by their ids, former ones too; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, DriverRow> named(Collection<Long> ids) {
        return store.named(ids);
    }

    /**
     * Holds it for whoever is about to name it, in the transaction that is open: until that ends it is neither deleted nor
     * changed. Empty when it has been deleted.
     */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Optional<DriverRow> hold(long id) {
        return store.hold(id);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<DriverDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('ASSET_MANAGER', 'SECRETARY', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, DriverDraft draft) {
        return store.save(id, version, draft);
    }
}
