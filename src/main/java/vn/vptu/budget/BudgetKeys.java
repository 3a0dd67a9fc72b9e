package vn.vptu.budget;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.internal.ledger.KeyChoiceQueries;
import vn.vptu.budget.internal.ledger.KeyQueries;
import vn.vptu.budget.internal.ledger.MeasureQueries;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/**
 * The keys of the estimate and all that is said of each. A head of department sees the shares of his own units, and of a key
 * as much as those are.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class BudgetKeys {

    /** So many reservations of a key are listed, the open ones first. */
    public static final int MOST_RESERVATIONS = 500;

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final KeyQueries queries;
    private final MeasureQueries measures;
    private final KeyChoiceQueries choices;
    private final Units units;
    private final Clock clock;

    BudgetKeys(KeyQueries queries, MeasureQueries measures, KeyChoiceQueries choices, Units units, Clock clock) {
        this.queries = queries;
        this.measures = measures;
        this.choices = choices;
        this.units = units;
        this.clock = clock;
    }

    /** What lists of keys and entries can be narrowed by. */
    @Transactional(readOnly = true)
    public KeyChoices choices() {
        return choices.all();
    }

    /** The year that a filter means. */
    public int year(KeyFilter filter) {
        Integer year = filter.year();
        return year == null ? LocalDate.now(clock).getYear() : year;
    }

    /** The shares as they stand now, by key, unit and task. */
    @Transactional(readOnly = true)
    public List<KeyShare> shares(KeyFilter filter) {
        EntryFilter.Codes codes = filter.codes();
        List<KeyShare> found = queries.shares(new ShareFilter(
                year(filter),
                filter.holder(),
                null,
                codes.chapter(),
                codes.subcategory(),
                codes.source(),
                codes.programme(),
                filter.task()));
        Map<Long, UnitName> names = names(found.stream().map(KeyShare::share).collect(Collectors.toSet()));
        List<String> words =
                Arrays.stream(SearchKey.of(filter.text()).split(" ")).toList();
        return found.stream()
                .filter(each -> filter.unit() == null || each.share().spender() == filter.unit())
                .filter(each -> filter.below() == null || isLow(each.balance(), filter.below()))
                .filter(each -> says(each, names, words))
                .map(each -> new KeyShare(
                        each.id(),
                        each.keyId(),
                        each.share(),
                        shortName(names, each.share().key().holderUnitId()),
                        shortName(names, each.share().spender()),
                        each.task(),
                        each.balance()))
                .toList();
    }

    /** What was never given cannot run out. */
    private static boolean isLow(Balance balance, int below) {
        BigDecimal usable = BigDecimal.valueOf(balance.usable().amount());
        BigDecimal free = BigDecimal.valueOf(balance.free().amount());
        return usable.signum() > 0 && free.multiply(PERCENT).compareTo(usable.multiply(BigDecimal.valueOf(below))) < 0;
    }

    private static boolean says(KeyShare row, Map<Long, UnitName> names, List<String> words) {
        BudgetKey key = row.share().key();
        String text = SearchKey.of(Stream.of(
                        key.chapter(),
                        key.subcategory(),
                        key.source(),
                        key.programme(),
                        row.task(),
                        name(names, key.holderUnitId()),
                        shortName(names, key.holderUnitId()),
                        name(names, row.share().spender()),
                        shortName(names, row.share().spender()))
                .collect(Collectors.joining(" ")));
        return words.stream().allMatch(text::contains);
    }

    /** All that is said of a key; empty when there is none of this id, or when none of it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<KeySheet> find(long id, AsOf asOf) {
        return queries.key(id).flatMap(key -> queries.sheet(id, key, asOf)).map(this::named);
    }

    private KeySheet named(KeySheet sheet) {
        Map<Long, UnitName> names =
                names(sheet.shares().stream().map(KeySheet.Share::share).collect(Collectors.toSet()));
        return new KeySheet(
                sheet.id(),
                sheet.key(),
                name(names, sheet.key().holderUnitId()),
                sheet.asOf(),
                sheet.shares().stream()
                        .map(each -> new KeySheet.Share(
                                each.id(),
                                each.share(),
                                name(names, each.share().spender()),
                                each.task(),
                                each.measures(),
                                each.setAside()))
                        .toList(),
                sheet.periods());
    }

    /** What a key was spent on: its rows of form 28, without those on which nothing ever moved. */
    @Transactional(readOnly = true)
    public List<SubitemMeasures> subitems(BudgetKey key, AsOf asOf) {
        return measures.subitems(ShareFilter.of(key), asOf);
    }

    /** What the subitems are called in a year. */
    @Transactional(readOnly = true)
    public Map<String, String> subitemNames(int year) {
        return choices.names(CodeKind.SUBITEM, LocalDate.of(year, Month.DECEMBER, 31));
    }

    /** What of a key is or was set aside, the open ones first, then the newest; five hundred at most. */
    @Transactional(readOnly = true)
    public List<KeyReservation> reservations(BudgetKey key, AsOf asOf) {
        List<KeyQueries.Reserved> found = queries.reservations(key, asOf);
        Map<Long, UnitName> names =
                names(found.stream().map(KeyQueries.Reserved::share).collect(Collectors.toSet()));
        return found.stream()
                .map(each -> {
                    KeyReservation row = each.reservation();
                    return new KeyReservation(
                            row.id(),
                            row.kind(),
                            name(names, each.share().spender()),
                            row.task(),
                            row.documentKind(),
                            row.documentId(),
                            row.documentNumber(),
                            row.openedOn(),
                            row.taken(),
                            row.rest());
                })
                .toList();
    }

    /** The id of a key, by which its page is found; empty when nothing was ever given by it. */
    @Transactional(readOnly = true)
    public Optional<Long> id(BudgetKey key) {
        return queries.id(key);
    }

    private Map<Long, UnitName> names(Collection<ShareRef> shares) {
        Set<Long> ids = shares.stream()
                .flatMap(share -> Stream.of(share.key().holderUnitId(), share.spender()))
                .collect(Collectors.toSet());
        return ids.isEmpty() ? new HashMap<>() : units.named(ids);
    }

    private static String name(Map<Long, UnitName> names, long id) {
        UnitName unit = names.get(id);
        return unit == null ? "" : unit.name();
    }

    private static String shortName(Map<Long, UnitName> names, long id) {
        UnitName unit = names.get(id);
        return unit == null ? "" : unit.shortName();
    }
}
