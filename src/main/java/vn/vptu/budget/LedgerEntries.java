package vn.vptu.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.text.VietnameseNames;
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
        if (rows.isEmpty()) {
            return rows;
        }
        Map<Long, UnitName> names = units.named(rows.stream()
                .flatMap(row -> Stream.of(row.usedByUnitId(), row.share().key().holderUnitId()))
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> row.of(
                        name(names, row.usedByUnitId()),
                        name(names, row.share().key().holderUnitId())))
                .toList();
    }

    private static String name(Map<Long, UnitName> names, long id) {
        UnitName unit = names.get(id);
        return unit == null ? "" : unit.shortName();
    }

    @Transactional(readOnly = true)
    public List<EntryRow> page(EntryFilter filter, Pageable page) {
        return named(queries.page(filter, page, units(page.getSort())));
    }

    /** The units of the column that is sorted by, in the order in which they are read. */
    private List<Long> units(Sort sort) {
        return sort.stream()
                .map(Sort.Order::getProperty)
                .filter(queries::isUnit)
                .findFirst()
                .map(queries::units)
                .map(ids -> {
                    Map<Long, UnitName> names = units.named(ids);
                    return ids.stream()
                            .sorted(Comparator.comparing((Long id) -> name(names, id), VietnameseNames.ALPHABETICAL)
                                    .thenComparing(Comparator.naturalOrder()))
                            .toList();
                })
                .orElse(List.of());
    }

    /** How many there are; when there are very many they are counted up to some number, and shown up to there. */
    @Transactional(readOnly = true)
    public long count(EntryFilter filter) {
        return queries.count(filter);
    }

    /** What all entries of the filter come to together, when they are counted to their end; else empty. */
    @Transactional(readOnly = true)
    public Optional<EntryTotals> totalsAtOnce(EntryFilter filter) {
        return queries.totalsAtOnce(filter);
    }

    /** What all entries of the filter come to together; takes seconds when there are hundreds of thousands. */
    @Transactional(readOnly = true)
    public EntryTotals totals(EntryFilter filter) {
        return queries.totals(filter);
    }

    /** Every entry of the filter in the standard order, block by block however many there are. */
    @Transactional(readOnly = true)
    public void each(EntryFilter filter, Consumer<List<EntryRow>> reader) {
        queries.each(filter, rows -> reader.accept(named(rows)));
    }

    /** What the entries of the filter did together. */
    @Transactional(readOnly = true)
    public Effect sum(EntryFilter filter) {
        return queries.sum(filter);
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
}
