package vn.vptu.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.internal.PositionStore;

/** The positions people hold, from the highest to the lowest. */
@Service
@PreAuthorize("@may.signedIn()")
public class Positions {

    private final PositionStore store;
    private final Clock clock;

    Positions(PositionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PositionRow> page(String search, Pageable page) {
        return store.page(search, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The names of the positions that exist on a day, the highest first. */
    @Transactional(readOnly = true)
    public List<String> names(LocalDate on) {
        return store.names(on);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<PositionDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, PositionDraft draft) {
        return store.save(id, version, draft);
    }
}
