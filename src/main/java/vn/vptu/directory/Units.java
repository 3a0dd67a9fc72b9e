package vn.vptu.directory;

import java.time.LocalDate;
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
import vn.vptu.directory.internal.UnitEndings;
import vn.vptu.directory.internal.UnitStore;

/** The units of the province's Party, and those of the State it works with, as a tree in time. */
@Service
@PreAuthorize("@may.signedIn()")
public class Units {

    private final UnitStore store;
    private final UnitEndings endings;

    Units(UnitStore store, UnitEndings endings) {
        this.store = store;
        this.endings = endings;
    }

    @Transactional(readOnly = true)
    public List<UnitRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The units that exist on a day, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<UnitName> active(LocalDate on) {
        return store.active(on);
    }

    /** These units by their ids, whenever they existed; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, UnitName> named(Collection<Long> ids) {
        return store.named(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<UnitDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, UnitDraft draft) {
        return store.save(id, version, draft);
    }

    /** What became of a unit and what it came from. */
    @Transactional(readOnly = true)
    public UnitStory story(long id) {
        return endings.story(id);
    }

    /**
     * Ends a unit on a day: merged into another one or dissolved. Units below it are named and refuse it, unless they go to
     * the successor; its people stay where they are until {@link #movePeople} moves them.
     */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult end(long id, int version, UnitEnding ending) {
        return endings.end(id, version, ending);
    }

    /** Moves everybody whose main place on that day is in this unit to another one, each with the position held. */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult movePeople(long id, UnitMove move) {
        return endings.movePeople(id, move);
    }
}
