package vn.vptu.budget.internal.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AsOf;
import vn.vptu.budget.Balance;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.KeyReservation;
import vn.vptu.budget.KeyShare;
import vn.vptu.budget.KeySheet;
import vn.vptu.budget.Measures;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.SetAside;
import vn.vptu.budget.ShareFilter;
import vn.vptu.budget.ShareRef;

/** Reads all that is said of a key; names of units are left to whoever knows them. */
@Component
public class KeyQueries {

    private static final String TASK =
            "(select concat(t.code, ' ', t.name) from budget_task t where t.id = s.task_id) as task";

    /** What is looked at first stands first: the holder's own share. */
    private static final String ORDER = " order by k.year desc, k.holder_unit_id, k.chapter, k.subcategory, k.source,"
            + " k.programme, s.using_unit_id, s.task_id";

    private final JdbcClient jdbc;
    private final LedgerScope scope;

    KeyQueries(JdbcClient jdbc, LedgerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** The shares as they stand now, without the names of their units. */
    public List<KeyShare> shares(ShareFilter filter) {
        ShareWhere where = new ShareWhere(filter, scope.seen());
        return jdbc.sql("select s.*, k.year, k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme, " + TASK
                        + " from budget_key k join budget_share s on s.key_id = k.id where " + where.sql() + ORDER)
                .params(where.parameters())
                .query((row, n) -> new KeyShare(
                        row.getLong("id"),
                        row.getLong("key_id"),
                        ShareTable.ref(row),
                        "",
                        "",
                        Objects.requireNonNullElse(row.getString("task"), ""),
                        BalanceQueries.balance(row)))
                .list();
    }

    /** The key of this id, whoever may see it. */
    public Optional<BudgetKey> key(long id) {
        return jdbc.sql("select k.*, 0 as using_unit_id, 0 as task_id from budget_key k where k.id = ?")
                .param(id)
                .query((row, n) -> ShareTable.ref(row).key())
                .optional();
    }

    /** The id of a key; empty when nothing was ever given by it. */
    public Optional<Long> id(BudgetKey key) {
        return jdbc.sql("select id from budget_key where year = ? and holder_unit_id = ? and chapter = ?"
                        + " and subcategory = ? and source = ? and programme = ?")
                .params(key.year(), key.holderUnitId(), key.chapter(), key.subcategory(), key.source(), key.programme())
                .query(Long.class)
                .optional();
    }

    /** A key as much of it as the reader may see, without the names of its units; empty when that is nothing. */
    public Optional<KeySheet> sheet(long id, BudgetKey key, AsOf asOf) {
        List<KeyShare> seen = shares(ShareFilter.of(key));
        if (seen.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, Measures[]> sums = sums(seen, asOf.day());
        Map<Long, SetAside> setAside = setAside(seen, asOf.lastDay(key.year()));
        List<KeySheet.Share> shares = new ArrayList<>();
        Measures[] whole = running(new Measures[0]);
        for (KeyShare share : seen) {
            Measures[] periods = running(sums.getOrDefault(share.id(), new Measures[0]));
            SetAside aside = setAside.getOrDefault(share.id(), SetAside.NOTHING);
            shares.add(new KeySheet.Share(
                    share.id(),
                    share.share(),
                    "",
                    share.task(),
                    reserving(over(periods, asOf.span()), aside.total()),
                    aside));
            for (int i = 0; i < whole.length; i++) {
                whole[i] = whole[i].plus(periods[i]);
            }
        }
        return Optional.of(new KeySheet(id, key, "", asOf, shares, List.of(whole)));
    }

    private static Measures over(Measures[] periods, PeriodSpan span) {
        Measures sum = periods[span.from() - 1];
        for (int period = span.from() + 1; period <= span.to(); period++) {
            sum = sum.followedBy(periods[period - 1]);
        }
        return sum;
    }

    private static Measures reserving(Measures sum, Dong reserved) {
        Balance end = sum.end();
        Balance with = new Balance(
                end.carried(),
                end.granted(),
                end.provisional(),
                end.held(),
                end.advance(),
                end.actual(),
                end.reserved().plus(reserved));
        return new Measures(sum.initial(), sum.grantedInPeriod(), sum.advanceInPeriod(), sum.actualInPeriod(), with);
    }

    /** From what came in each period alone, what there was at the end of each. */
    private static Measures[] running(Measures[] alone) {
        Measures[] periods = new Measures[PeriodSpan.AFTER_YEAR];
        Balance end = Balance.NOTHING;
        Dong initial = Dong.ZERO;
        for (int i = 0; i < periods.length; i++) {
            Measures in = i < alone.length && alone[i] != null ? alone[i] : Measures.NOTHING;
            end = end.plus(in.end());
            initial = initial.plus(in.initial());
            periods[i] = new Measures(initial, in.grantedInPeriod(), in.advanceInPeriod(), in.actualInPeriod(), end);
        }
        return periods;
    }

    /** What came in each period, by share: one look at the entries for all of the page. */
    private Map<Long, Measures[]> sums(List<KeyShare> shares, @Nullable LocalDate day) {
        Map<Long, Measures[]> found = new HashMap<>();
        jdbc.sql("select e.share_id, e.period,"
                        + " sum(case when e.kind = 'ALLOCATION' then e.amount else 0 end) as initial,"
                        + " sum(e.carried) as carried, sum(e.granted) as granted, sum(e.provisional) as provisional,"
                        + " sum(e.held) as held, sum(e.advance) as advance, sum(e.actual) as actual, 0 as reserved"
                        + " from budget_entry e where e.share_id in (:shares)" + until(day)
                        + " group by e.share_id, e.period")
                .params(values(shares, day))
                .query(row -> {
                    found.computeIfAbsent(row.getLong("share_id"), none -> new Measures[PeriodSpan.AFTER_YEAR])[
                                    row.getInt("period") - 1] =
                            alone(row);
                });
        return found;
    }

    private static Measures alone(ResultSet row) throws SQLException {
        Balance in = BalanceQueries.balance(row);
        return new Measures(BalanceQueries.dong(row, "initial"), in.granted(), in.advance(), in.actual(), in);
    }

    private static String until(@Nullable LocalDate day) {
        return day == null ? "" : " and e.effective_date <= :day";
    }

    private static Map<String, Object> values(List<KeyShare> shares, @Nullable LocalDate day) {
        Map<String, Object> values = new TreeMap<>();
        values.put("shares", shares.stream().map(KeyShare::id).toList());
        if (day != null) {
            values.put("day", day);
        }
        return values;
    }

    private Map<Long, SetAside> setAside(List<KeyShare> shares, @Nullable LocalDate day) {
        Map<Long, SetAside> found = new HashMap<>();
        jdbc.sql("select m.share_id, r.kind, sum(m.amount) as amount from budget_reservation_move m"
                        + " join budget_reservation r on r.id = m.reservation_id where m.share_id in (:shares)"
                        + (day == null ? "" : " and m.on_date <= :day") + " group by m.share_id, r.kind")
                .params(values(shares, day))
                .query(row -> {
                    found.merge(
                            row.getLong("share_id"),
                            SetAside.NOTHING.plus(
                                    ReservationKind.valueOf(row.getString("kind")), BalanceQueries.dong(row, "amount")),
                            SetAside::plus);
                });
        return found;
    }

    /** What was set aside until then, the open ones first, then the newest; of a busy year not all that is done with. */
    public List<Reserved> reservations(BudgetKey key, AsOf asOf) {
        LocalDate day = asOf.lastDay(key.year());
        ShareWhere where = new ShareWhere(ShareFilter.of(key), scope.seen());
        Map<String, Object> values = new HashMap<>(where.parameters());
        if (day != null) {
            values.put("day", day);
        }
        String until = day == null ? "" : " and m.on_date <= :day";
        return jdbc.sql("select r.id, r.kind, r.document_kind, r.document_id, r.opened_on,"
                        + " coalesce(v.number, c.number, q.number, q.summary) as number,"
                        + " k.year, k.holder_unit_id, k.chapter, k.subcategory, k.source, k.programme,"
                        + " s.using_unit_id, s.task_id, " + TASK + ","
                        + " (select coalesce(sum(m.amount), 0) from budget_reservation_move m"
                        + "   where m.reservation_id = r.id and m.amount > 0" + until + ") as taken,"
                        + " (select coalesce(sum(m.amount), 0) from budget_reservation_move m"
                        + "   where m.reservation_id = r.id" + until + ") as rest"
                        + " from budget_key k join budget_share s on s.key_id = k.id"
                        + " join budget_reservation r on r.share_id = s.id"
                        + " left join budget_voucher v on v.id = r.document_id and r.document_kind = 'budget.voucher'"
                        + " left join budget_contract c on c.id = r.document_id and r.document_kind = 'budget.contract'"
                        + " left join budget_request q on q.id = r.document_id and r.document_kind = 'budget.request'"
                        + " where " + where.sql() + (day == null ? "" : " and r.opened_on <= :day")
                        + " order by rest = 0, r.opened_on desc, r.id desc limit " + BudgetKeys.MOST_RESERVATIONS)
                .params(values)
                .query((row, n) -> new Reserved(ShareTable.ref(row), reservation(row)))
                .list();
    }

    /** A reservation and the share whose unit is still to be named. */
    public record Reserved(ShareRef share, KeyReservation reservation) {}

    private static KeyReservation reservation(ResultSet row) throws SQLException {
        return new KeyReservation(
                row.getLong("id"),
                ReservationKind.valueOf(row.getString("kind")),
                "",
                Objects.requireNonNullElse(row.getString("task"), ""),
                row.getString("document_kind"),
                row.getLong("document_id"),
                row.getString("number"),
                row.getObject("opened_on", LocalDate.class),
                BalanceQueries.dong(row, "taken"),
                BalanceQueries.dong(row, "rest"));
    }
}
