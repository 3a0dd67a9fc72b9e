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
import vn.vptu.directory.internal.VehicleStore;

/** The vehicles that can be sent. As a thing a car belongs to the assets, joined by its asset number. */
@Service
@PreAuthorize("@may.signedIn()")
public class Vehicles {

    private final VehicleStore store;
    private final Clock clock;

    Vehicles(VehicleStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<VehicleRow> page(String search, Pageable page) {
        return store.page(search, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The vehicles that can be sent on a day, by plate. */
    @Transactional(readOnly = true)
    public List<VehicleRow> active(LocalDate on) {
        return store.active(on);
    }

    /** These vehicles by their ids, those no longer in use too; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, VehicleRow> named(Collection<Long> ids) {
        return store.named(ids);
    }

    /**
     * Holds it for whoever is about to name it, in the transaction that is open: until that ends it is neither deleted nor
     * changed. Empty when it has been deleted.
     */
    @Transactional(readOnly = true, propagation = Propagation.MANDATORY)
    public Optional<VehicleRow> hold(long id) {
        return store.hold(id);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<VehicleDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('ASSET_MANAGER', 'SECRETARY', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, VehicleDraft draft) {
        return store.save(id, version, draft);
    }
}
