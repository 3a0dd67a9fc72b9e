package vn.vptu.budget.internal.advances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.OverdueAdvance;
import vn.vptu.budget.SecondAdvance;

/** Advances that should have been settled, and what that means for the next one of the same person. */
@Component
public class OverdueAdvances {

    /** Paid out, with something left; what is owed to the person is not overdue. */
    static final String OPEN =
            "a.state = 'APPROVED' and a.paid_on is not null" + " and a.amount + a.extra_paid > a.spent + a.given_back";

    private static final String SELECT = "select a.id, a.person_id, a.person_name, a.number, a.due_on,"
            + " a.amount + a.extra_paid - a.spent - a.given_back as outstanding from budget_person_advance a where "
            + OPEN + " and a.due_on < :today";

    private final JdbcClient jdbc;
    private final RuleStore rules;
    private final Clock clock;

    OverdueAdvances(JdbcClient jdbc, RuleStore rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** All that are overdue today and of which nobody was reminded since a day, the longest first. */
    List<OverdueAdvance> notRemindedSince(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(SELECT + " and not exists (select 1 from budget_person_reminder r where r.advance_id = a.id"
                        + " and r.reminded_on > :since) order by a.due_on, a.id")
                .param("today", today)
                .param("since", day)
                .query((row, n) -> overdue(row, today))
                .list();
    }

    /** The longest overdue one of a person, unless today's rule says nothing of it. */
    public Optional<OverdueAdvance> warning(long person, @Nullable Long except) {
        LocalDate today = LocalDate.now(clock);
        return rules.on(today).secondAdvance() == SecondAdvance.OFF ? Optional.empty() : longest(person, except, today);
    }

    /** What keeps a person from another advance today, said of a field; nothing unless the rule blocks. */
    List<FieldError> blocking(long person, @Nullable Long except, String field) {
        LocalDate today = LocalDate.now(clock);
        if (rules.on(today).secondAdvance() != SecondAdvance.BLOCK) {
            return List.of();
        }
        return longest(person, except, today)
                .map(found -> FieldError.of(
                        field,
                        "budget.error.advance-overdue",
                        found.personName(),
                        found.number(),
                        found.outstanding().format(),
                        VietnameseDates.numeric(found.dueOn()),
                        Long.toString(found.days())))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<OverdueAdvance> longest(long person, @Nullable Long except, LocalDate today) {
        return jdbc.sql(SELECT + " and a.person_id = :person and a.id <> :except order by a.due_on, a.id limit 1")
                .param("today", today)
                .param("person", person)
                .param("except", except == null ? 0 : except)
                .query((row, n) -> overdue(row, today))
                .optional();
    }

    private static OverdueAdvance overdue(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new OverdueAdvance(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("person_name"),
                row.getString("number"),
                Dong.of(row.getLong("outstanding")),
                due,
                ChronoUnit.DAYS.between(due, today));
    }
}
