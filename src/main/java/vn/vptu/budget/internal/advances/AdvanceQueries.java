package vn.vptu.budget.internal.advances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.Paging;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.AdvanceSum;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceFilter;
import vn.vptu.budget.PersonAdvanceRow;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.internal.documents.DocumentSteps;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** Reads advances to persons, within what the reader may see; ages are those of today. */
@Component
public class AdvanceQueries {

    private static final String OUTSTANDING = "(a.amount + a.extra_paid - a.spent - a.given_back)";

    private static final Map<String, String> SORTS = Map.ofEntries(
            Map.entry("number", "a.number"),
            Map.entry("asked-on", "a.asked_on"),
            Map.entry("person", "a.person_sort"),
            Map.entry("purpose", "a.purpose"),
            Map.entry("activity", "a.activity"),
            Map.entry("amount", "a.amount"),
            Map.entry("spent", "a.spent"),
            Map.entry("given-back", "a.given_back"),
            Map.entry("extra-paid", "a.extra_paid"),
            Map.entry("due-on", "a.due_on"),
            Map.entry("paid-on", "a.paid_on"),
            Map.entry("maker", "a.maker"));

    private final JdbcClient jdbc;
    private final AdvanceScope scope;
    private final AdvanceRepository advances;
    private final Settlements settlements;
    private final OverdueAdvances overdue;
    private final DocumentSteps steps;
    private final Units units;
    private final Clock clock;

    AdvanceQueries(
            JdbcClient jdbc,
            AdvanceScope scope,
            AdvanceRepository advances,
            Settlements settlements,
            OverdueAdvances overdue,
            DocumentSteps steps,
            Units units,
            Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.advances = advances;
        this.settlements = settlements;
        this.overdue = overdue;
        this.steps = steps;
        this.units = units;
        this.clock = clock;
    }

    public List<PersonAdvanceRow> page(PersonAdvanceFilter filter, Pageable page) {
        LocalDate today = LocalDate.now(clock);
        AdvanceWhere where = AdvanceWhere.of(filter, scope.seen(), today);
        List<PersonAdvanceRow> rows = jdbc.sql("select a.* from budget_person_advance a where " + where.sql()
                        + Paging.tail(page, SORTS, "a.asked_on desc", "a.id desc"))
                .params(where.parameters())
                .query((row, n) -> row(row, today))
                .list();
        Map<Long, UnitName> names = units.named(rows.stream()
                .map(PersonAdvanceRow::unitId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream()
                .map(row -> {
                    UnitName unit = names.get(row.unitId());
                    return unit == null ? row : row.of(unit.shortName());
                })
                .toList();
    }

    public long count(PersonAdvanceFilter filter) {
        AdvanceWhere where = AdvanceWhere.of(filter, scope.seen(), LocalDate.now(clock));
        return jdbc.sql("select count(*) from budget_person_advance a where " + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public List<AdvanceSum> sums(PersonAdvanceFilter filter) {
        LocalDate today = LocalDate.now(clock);
        AdvanceWhere where = AdvanceWhere.of(filter, scope.seen(), today);
        Map<AdvanceAge, AdvanceSum> sums = new EnumMap<>(AdvanceAge.class);
        Arrays.stream(AdvanceAge.values()).forEach(age -> sums.put(age, new AdvanceSum(age, 0, Dong.ZERO)));
        jdbc.sql("select a.due_on, count(*) as advances, sum(" + OUTSTANDING + ") as outstanding"
                        + " from budget_person_advance a where " + OverdueAdvances.OPEN + " and " + where.sql()
                        + " group by a.due_on")
                .params(where.parameters())
                .query((row, n) -> new AdvanceSum(
                        AdvanceAge.of(row.getObject("due_on", LocalDate.class), today),
                        row.getLong("advances"),
                        Dong.of(row.getLong("outstanding"))))
                .list()
                .forEach(each -> sums.merge(each.age(), each, AdvanceQueries::plus));
        return List.copyOf(sums.values());
    }

    private static AdvanceSum plus(AdvanceSum one, AdvanceSum other) {
        return new AdvanceSum(
                one.age(), one.count() + other.count(), one.outstanding().plus(other.outstanding()));
    }

    private static PersonAdvanceRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        AdvanceBalance money = new AdvanceBalance(
                Dong.of(row.getLong("amount")),
                Dong.of(row.getLong("spent")),
                Dong.of(row.getLong("given_back")),
                Dong.of(row.getLong("extra_paid")));
        LocalDate paid = row.getObject("paid_on", LocalDate.class);
        AdvanceState stage =
                AdvanceState.of(DocumentState.valueOf(row.getString("state")), paid != null, money.balance());
        long unit = row.getLong("unit_id");
        Long unitId = row.wasNull() ? null : unit;
        AdvanceAge age = age(stage, money, due, today);
        return new PersonAdvanceRow(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("asked_on", LocalDate.class),
                row.getLong("person_id"),
                row.getString("person_name"),
                unitId,
                "",
                row.getString("purpose"),
                row.getString("activity"),
                money,
                due,
                paid,
                stage,
                age,
                age == null || age == AdvanceAge.NOT_DUE ? null : ChronoUnit.DAYS.between(due, today),
                row.getString("maker"));
    }

    /** Only money that somebody still has to account for grows old. */
    private static @Nullable AdvanceAge age(AdvanceState stage, AdvanceBalance money, LocalDate due, LocalDate today) {
        return stage == AdvanceState.PAID && !money.outstanding().isZero() ? AdvanceAge.of(due, today) : null;
    }

    public Optional<PersonAdvance> find(long id) {
        AdvanceScope.Seen seen = scope.seen();
        return advances.findById(id).filter(seen::sees).map(record -> advance(record, seen));
    }

    private PersonAdvance advance(AdvanceRecord record, AdvanceScope.Seen seen) {
        LocalDate today = LocalDate.now(clock);
        Payee payee = record.payee();
        Long unit = payee.unitId();
        UnitName name = unit == null ? null : units.named(List.of(unit)).get(unit);
        AdvanceAge age = age(record.stage(), record.money(), record.dueOn(), today);
        boolean late = age != null && age != AdvanceAge.NOT_DUE;
        boolean waits = record.paidOn() == null && record.state() != DocumentState.CANCELLED;
        return new PersonAdvance(
                record.id(),
                record.version(),
                record.state(),
                record.stage(),
                record.draft(),
                payee.name(),
                unit,
                name == null ? "" : name.name(),
                voucherNumber(record.draft().voucherId()),
                record.paidOn(),
                record.paidBy(),
                record.money(),
                age,
                late ? ChronoUnit.DAYS.between(record.dueOn(), today) : 0,
                waits && seen.all()
                        ? overdue.warning(payee.personId(), record.id()).orElse(null)
                        : null,
                record.returnedReason(),
                settlements.of(record.id()),
                steps.of(PersonAdvances.KIND, record.id()));
    }

    private @Nullable String voucherNumber(@Nullable Long voucher) {
        return voucher == null
                ? null
                : jdbc.sql("select number from budget_voucher where id = ?")
                        .param(voucher)
                        .query(String.class)
                        .optional()
                        .orElse(null);
    }
}
