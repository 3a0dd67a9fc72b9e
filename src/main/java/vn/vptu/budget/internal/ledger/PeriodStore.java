package vn.vptu.budget.internal.ledger;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.PeriodRow;
import vn.vptu.budget.PeriodSpan;

/** Locks and unlocks periods. Whoever does holds the row of the year, which every posting shares. */
@Component
public class PeriodStore {

    /** What the trail calls a period; its id is the year with two digits of the period. */
    public static final String KIND = "budget.period";

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PeriodStore(JdbcClient jdbc, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public List<PeriodRow> of(int year) {
        Map<Integer, PeriodRow> rows = new HashMap<>();
        jdbc.sql("select period, locked, changed_by, changed_at from budget_period where year = ?")
                .param(year)
                .query((row, n) -> new PeriodRow(
                        year,
                        row.getInt("period"),
                        row.getBoolean("locked"),
                        row.getString("changed_by"),
                        row.getTimestamp("changed_at").toInstant()))
                .list()
                .forEach(row -> rows.put(row.period(), row));
        List<PeriodRow> all = new ArrayList<>();
        for (int period = PeriodSpan.YEAR.from(); period <= PeriodSpan.YEAR.to(); period++) {
            all.add(rows.getOrDefault(period, new PeriodRow(year, period, false, null, null)));
        }
        return all;
    }

    public SaveResult lock(int year, int period) {
        if (!hold(year, period)) {
            return new SaveResult.Gone();
        }
        List<PeriodRow> rows = of(year);
        if (rows.get(period - 1).locked()) {
            return SaveResult.Refused.of("period", "budget.error.period-is-locked", Integer.toString(period));
        }
        Optional<PeriodRow> open = rows.subList(0, period - 1).stream()
                .filter(row -> !row.locked())
                .findFirst();
        return open.isPresent()
                ? SaveResult.Refused.of(
                        "period",
                        "budget.error.period-before-open",
                        Integer.toString(open.get().period()))
                : set(year, period, true, null);
    }

    public SaveResult unlock(int year, int period, @Nullable String reason) {
        Check check = new Check().length("reason", reason, LONGEST_REASON);
        check.that(reason != null && !reason.isBlank(), "reason", "common.error.reason-missing");
        if (!check.errors().isEmpty()) {
            return new SaveResult.Refused(check.errors());
        }
        if (!hold(year, period)) {
            return new SaveResult.Gone();
        }
        List<PeriodRow> rows = of(year);
        if (!rows.get(period - 1).locked()) {
            return SaveResult.Refused.of("period", "budget.error.period-is-open", Integer.toString(period));
        }
        Optional<PeriodRow> later = rows.subList(period, rows.size()).stream()
                .filter(PeriodRow::locked)
                .reduce((first, second) -> second);
        return later.isPresent()
                ? SaveResult.Refused.of(
                        "period",
                        "budget.error.period-after-locked",
                        Integer.toString(later.get().period()))
                : set(year, period, false, Check.trimmed(reason));
    }

    /** Waits for the postings that are under way, and keeps others out until the transaction ends. */
    private boolean hold(int year, int period) {
        return period >= PeriodSpan.YEAR.from()
                && period <= PeriodSpan.YEAR.to()
                && jdbc.sql("select year from budget_year where year = ? for update")
                        .param(year)
                        .query(Integer.class)
                        .optional()
                        .isPresent();
    }

    private SaveResult set(int year, int period, boolean locked, @Nullable String reason) {
        jdbc.sql("insert into budget_period (year, period, locked, changed_by, changed_at) values (?, ?, ?, ?, ?)"
                        + " on duplicate key update locked = values(locked), changed_by = values(changed_by),"
                        + " changed_at = values(changed_at)")
                .params(year, period, locked, actor.get().signature(), Timestamp.from(clock.instant()))
                .update();
        long id = year * 100L + period;
        events.publishEvent(Change.of(
                        KIND,
                        id,
                        locked ? "lock" : "unlock",
                        new PeriodPicture(year, period, !locked),
                        new PeriodPicture(year, period, locked))
                .because(reason));
        return new SaveResult.Saved(id);
    }
}
