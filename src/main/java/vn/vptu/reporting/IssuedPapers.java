package vn.vptu.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Occurrence;
import vn.vptu.reporting.internal.IssuedStore;
import vn.vptu.reporting.internal.IssuedStore.Source;

/**
 * The papers that were issued, to be found and printed again exactly as they were. An issued paper is for whoever may make
 * papers of its kind and for whom there would be this one; whoever tries more gets an {@link AccessDeniedException}.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class IssuedPapers {

    private final IssuedStore store;
    private final IssuedScope scope;
    private final ApplicationEventPublisher events;

    IssuedPapers(IssuedStore store, IssuedScope scope, ApplicationEventPublisher events) {
        this.store = store;
        this.scope = scope;
        this.events = events;
    }

    /** What the actor may see, the newest first unless another order is wished for. */
    @Transactional(readOnly = true)
    public List<IssuedRow> page(IssuedFilter filter, Pageable page) {
        return store.rows(visible(filter, page.getSort()).stream()
                .skip(page.isPaged() ? page.getOffset() : 0)
                .limit(page.isPaged() ? page.getPageSize() : Long.MAX_VALUE)
                .map(Source::id)
                .toList());
    }

    @Transactional(readOnly = true)
    public long count(IssuedFilter filter) {
        return visible(filter, Sort.unsorted()).size();
    }

    private List<Source> visible(IssuedFilter filter, Sort sort) {
        return scope.visible(store.sources(filter, scope.reports(), sort));
    }

    /** One paper; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<IssuedPaper> find(long id) {
        Optional<IssuedPaper> found = store.find(id);
        found.ifPresent(this::need);
        return found;
    }

    /** Whether the actor may see it; nothing is said to anybody. */
    @Transactional(readOnly = true)
    public boolean sees(long id) {
        return store.find(id).filter(scope::sees).isPresent();
    }

    /** Whether the actor may withdraw or replace it. */
    @Transactional(readOnly = true)
    public boolean mayEnd(long id) {
        return store.find(id).filter(scope::sees).filter(scope::mayEnd).isPresent();
    }

    /** From what a paper was made, by the names of the parameters. */
    public Map<String, String> query(IssuedPaper paper) {
        return IssuedScope.query(paper.parameters());
    }

    /** The code by which a stranger asks about a paper, as people read and type it. */
    public String shownCode(IssuedPaper paper) {
        return CheckCodes.shown(paper.code());
    }

    /** The paper as it was issued, byte for byte. That it was printed again stands in the trail. */
    @Transactional(readOnly = true)
    public IssuedFile open(long id) {
        IssuedPaper paper = find(id).orElse(null);
        if (paper == null) {
            return new IssuedFile.Absent();
        }
        IssuedStore.Stored stored = store.file(id).orElseThrow();
        if (!Hashes.sha256(stored.bytes()).equals(stored.sha256())) {
            tell(id, "damaged");
            return new IssuedFile.Damaged(stored.title());
        }
        tell(id, "print-issued");
        return new IssuedFile.Whole(stored.fileName(), stored.bytes());
    }

    private void need(IssuedPaper paper) {
        if (!scope.sees(paper)) {
            tell(paper.id(), "refused");
            throw new AccessDeniedException("issued paper " + paper.id());
        }
    }

    private void tell(long id, String what) {
        events.publishEvent(new Occurrence(IssuedStore.KIND, Long.toString(id), what, null));
    }
}
