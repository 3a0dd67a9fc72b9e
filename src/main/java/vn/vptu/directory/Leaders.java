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
import vn.vptu.directory.internal.LeaderQueries;
import vn.vptu.directory.internal.LeaderStore;

/**
 * The leaders whose calendars the Office keeps, in the order of their rank, and the titles they hold from one day to
 * another. Within an organ a short title belongs to one leader at a time.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Leaders {

    private final LeaderStore store;
    private final LeaderQueries queries;
    private final Clock clock;

    Leaders(LeaderStore store, LeaderQueries queries, Clock clock) {
        this.store = store;
        this.queries = queries;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<LeaderRow> page(String search, Pageable page) {
        return queries.page(search, page, today());
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return queries.count(search);
    }

    /**
     * The leaders who have a column on the board at some time of a period, by rank, each with the main short title held
     * first in it.
     *
     * @param last the last day of the period
     */
    @Transactional(readOnly = true)
    public List<LeaderName> onBoard(LocalDate first, LocalDate last) {
        return queries.onBoard(first, last);
    }

    /** Everybody who is a leader on a day, by rank, with the titles held that day. */
    @Transactional(readOnly = true)
    public List<LeaderEntry> all(LocalDate on) {
        return queries.all(on);
    }

    /** The leader a person is today, if the person is one. */
    @Transactional(readOnly = true)
    public Optional<LeaderName> ofPerson(long personId) {
        return queries.ofPerson(personId, today());
    }

    /** These leaders by their ids, former ones too, with the title of that day; an unknown id is left out. */
    @Transactional(readOnly = true)
    public Map<Long, LeaderName> named(Collection<Long> ids, LocalDate on) {
        return queries.named(ids, on);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<LeaderDraft>> find(long id) {
        return store.find(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, LeaderDraft draft) {
        return store.save(id, version, draft);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
