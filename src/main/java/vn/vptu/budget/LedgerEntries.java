package vn.vptu.budget;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.budget.internal.ledger.EntryQueries;

/** The entries of the ledger, the newest day first. A head of department sees what his units use. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class LedgerEntries {

    private final EntryQueries queries;

    LedgerEntries(EntryQueries queries) {
        this.queries = queries;
    }

    @Transactional(readOnly = true)
    public List<EntryRow> page(EntryFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(EntryFilter filter) {
        return queries.count(filter);
    }

    /** Every entry of the filter in the standard order, block by block however many there are. */
    @Transactional(readOnly = true)
    public void each(EntryFilter filter, Consumer<List<EntryRow>> reader) {
        queries.each(filter, reader);
    }

    /** One entry, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<EntryRow> find(long id) {
        return queries.find(id);
    }

    /** What of a document stands in the ledger, line by line. */
    @Transactional(readOnly = true)
    public List<EntryRow> ofDocument(String kind, long id) {
        return queries.ofDocument(kind, id);
    }
}
