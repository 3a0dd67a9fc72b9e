package vn.vptu.budget.internal.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.FiscalYearState;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.YearStanding;

/**
 * Takes a fiscal year from being spent through the time in which it is put right to its end, and back again with a reason.
 * Whoever does holds the row of the year, which every posting shares.
 */
@Component
public class YearStates {

    /** What the trail calls a year. */
    private static final String KIND = "budget.year";

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final PeriodStore periods;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    YearStates(JdbcClient jdbc, PeriodStore periods, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.periods = periods;
        this.clock = clock;
        this.events = events;
    }

    private record Stored(long id, FiscalYearState state) {}

    /** What the reservations of a year set aside. */
    private record Open(long count, long amount) {}

    private record Rest(long advances, long remaining) {}

    public Optional<YearStanding> of(int year) {
        return stored(year, "").map(found -> standing(year, found.state()));
    }

    private Optional<Stored> stored(int year, String lock) {
        return jdbc.sql("select id, state from budget_year where year = ?" + lock)
                .param(year)
                .query(Stored.class)
                .optional();
    }

    private YearStanding standing(int year, FiscalYearState state) {
        Open open = jdbc.sql("select count(*) as count, coalesce(sum(r.remainder), 0) as amount"
                        + " from budget_reservation r join budget_share s on s.id = r.share_id join budget_key k on k.id = s.key_id"
                        + " where k.year = ? and not r.closed")
                .param(year)
                .query(Open.class)
                .single();
        Rest rest = jdbc.sql("select coalesce(sum(advance), 0) as advances,"
                        + " coalesce(sum(carried + granted + provisional - advance - actual), 0) as remaining"
                        + " from budget_share s join budget_key k on k.id = s.key_id where k.year = ?")
                .param(year)
                .query(Rest.class)
                .single();
        FiscalYearState next = next(state);
        return new YearStanding(
                year,
                state,
                next,
                next == null ? null : from(year, next),
                (int) periods.of(year).stream().filter(row -> !row.locked()).count(),
                open.count(),
                Dong.of(open.amount()),
                Dong.of(rest.advances()),
                Dong.of(rest.remaining()));
    }

    private static @Nullable FiscalYearState next(FiscalYearState state) {
        return switch (state) {
            case OPEN -> FiscalYearState.ADJUSTING;
            case ADJUSTING -> FiscalYearState.CLOSED;
            case CLOSED -> null;
        };
    }

    /** The first day on which a year may be in a state: it is spent until 31/12, and put right until 31/01. */
    private static LocalDate from(int year, FiscalYearState state) {
        LocalDate last = state == FiscalYearState.CLOSED ? PeriodSpan.YEAR.lastDay(year) : LocalDate.of(year, 12, 31);
        return last.plusDays(1);
    }

    /**
     * One state further.
     *
     * @param seen the state that whoever asks for it has before him
     */
    public SaveResult forward(int year, FiscalYearState seen) {
        Optional<Stored> found = stored(year, " for update");
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        FiscalYearState next = next(found.get().state());
        if (found.get().state() != seen || next == null) {
            return SaveResult.Refused.of("year", "budget.error.year-moved", Integer.toString(year));
        }
        Check check = new Check();
        LocalDate from = from(year, next);
        check.that(
                !LocalDate.now(clock).isBefore(from),
                "year",
                "budget.error.year-too-early",
                Integer.toString(year),
                next,
                VietnameseDates.numeric(from));
        if (next == FiscalYearState.CLOSED) {
            YearStanding standing = standing(year, seen);
            check.that(
                            standing.openPeriods() == 0,
                            "year",
                            "budget.error.year-periods-open",
                            Integer.toString(year),
                            standing.openPeriods())
                    .that(
                            standing.reservations() == 0,
                            "year",
                            "budget.error.year-reserved",
                            Integer.toString(year),
                            standing.reservations(),
                            standing.reserved().format());
        }
        return check.errors().isEmpty() ? set(year, found.get(), next, null) : new SaveResult.Refused(check.errors());
    }

    /** One state back. */
    public SaveResult back(int year, FiscalYearState seen, @Nullable String reason) {
        Check check = new Check().length("reason", reason, LONGEST_REASON);
        check.that(reason != null && !reason.isBlank(), "reason", "common.error.reason-missing");
        if (!check.errors().isEmpty()) {
            return new SaveResult.Refused(check.errors());
        }
        Optional<Stored> found = stored(year, " for update");
        if (found.isEmpty()) {
            return new SaveResult.Gone();
        }
        if (found.get().state() != seen || seen == FiscalYearState.OPEN) {
            return SaveResult.Refused.of("year", "budget.error.year-moved", Integer.toString(year));
        }
        FiscalYearState before = seen == FiscalYearState.CLOSED ? FiscalYearState.ADJUSTING : FiscalYearState.OPEN;
        return set(year, found.get(), before, Check.trimmed(Objects.requireNonNull(reason)));
    }

    private SaveResult set(int year, Stored stored, FiscalYearState to, @Nullable String reason) {
        jdbc.sql("update budget_year set state = ? where id = ?")
                .params(to.name(), stored.id())
                .update();
        events.publishEvent(Change.of(
                        KIND,
                        stored.id(),
                        reason == null ? "year-forward" : "year-back",
                        new YearPicture(year, stored.state()),
                        new YearPicture(year, to))
                .because(reason));
        return new SaveResult.Saved(stored.id());
    }
}
