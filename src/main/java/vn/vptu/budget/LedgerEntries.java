package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.budget.internal.ledger.EntryQueries;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** The entries of the ledger, the newest day first. A head of department sees what his units use. */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class LedgerEntries {

    private final EntryQueries queries;
    private final Units units;

    LedgerEntries(EntryQueries queries, Units units) {
        this.queries = queries;
        this.units = units;
    }

    private List<EntryRow> named(List<EntryRow> rows) {
        Map<Long, UnitName> names =
                units.named(rows.stream().map(EntryRow::usedByUnitId).distinct().toList());
        return rows.stream()
                .map(row -> {
                    UnitName unit = names.get(row.usedByUnitId());
                    return unit == null ? row : row.of(unit.shortName());
                })
                .toList();
    }

    @Transactional(readOnly = true)
    public List<EntryRow> page(EntryFilter filter, Pageable page) {
        return named(queries.page(filter, page));
    }

    @Transactional(readOnly = true)
    public long count(EntryFilter filter) {
        return queries.count(filter);
    }

    /** Every entry of the filter in the standard order, block by block however many there are. */
    @Transactional(readOnly = true)
    public void each(EntryFilter filter, Consumer<List<EntryRow>> reader) {
        queries.each(filter, rows -> reader.accept(named(rows)));
    }

    /** One entry, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<EntryRow> find(long id) {
        return queries.find(id).map(row -> named(List.of(row)).getFirst());
    }

    /** What of a document stands in the ledger, line by line. */
    @Transactional(readOnly = true)
    public List<EntryRow> ofDocument(String kind, long id) {
        return named(queries.ofDocument(kind, id));
    }

    /** The codes of the sources from which money ever came, to choose from. */
    @Transactional(readOnly = true)
    public List<String> sources() {
        return queries.sources();
    }
}
