package vn.vptu.directory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.internal.TermStore;

/** The terms of organs. Those of one organ do not overlap; a membership lies within one of them. */
@Service
@PreAuthorize("@may.signedIn()")
public class Terms {

    private final TermStore store;

    Terms(TermStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public List<TermRow> page(String search, Pageable page) {
        return store.page(search, page);
    }

    @Transactional(readOnly = true)
    public long count(String search) {
        return store.count(search);
    }

    @Transactional(readOnly = true)
    public Optional<Edited<TermDraft>> find(long id) {
        return store.find(id);
    }

    /** How many memberships that began before the term still go on in it: they wait for {@link #begin}. */
    @Transactional(readOnly = true)
    public int fromBefore(long id) {
        return store.fromBefore(id);
    }

    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, TermDraft draft) {
        return store.save(id, version, draft);
    }

    /**
     * Ends the memberships that began before the term on its first day.
     *
     * @param keep whether the same leaders are members again from that day on, each with the same role
     */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE', 'ADMIN')")
    @Transactional
    public SaveResult begin(long id, boolean keep) {
        return store.begin(id, keep);
    }
}
