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
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.internal.OrganStore;

/**
 * The organs that meet: Ban Chấp hành, Ban Thường vụ, Thường trực and others, with the leaders who belong to them from
 * one day to another. An organ that attends a meeting stands for its members of that day.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Organs {

    private final OrganStore store;
    private final Clock clock;

    Organs(OrganStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<OrganRow> page(String search, Pageable page) {
        return store.page(search, page, LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    /** The organs that exist on a day, in their order. */
    @Transactional(readOnly = true)
    public List<OrganName> active(LocalDate on) {
        return store.active(on);
    }

    /** These organs by their ids, whenever they existed; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, OrganName> named(Collection<Long> ids) {
        return store.named(ids);
    }

    /** The members of an organ on a day, by rank. */
    @Transactional(readOnly = true)
    public List<Membership> membersOn(long organId, LocalDate on) {
        return store.membersOn(organId, on);
    }

    /**
     * All memberships in all organs at some time of a period, by organ and rank: for expanding many attendees at once.
     *
     * @param last the last day of the period
     */
    @Transactional(readOnly = true)
    public List<Membership> members(LocalDate first, LocalDate last) {
        return store.members(first, last);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<OrganDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, OrganDraft draft) {
        return store.save(id, version, draft);
    }
}
