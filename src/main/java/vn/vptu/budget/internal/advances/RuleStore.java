package vn.vptu.budget.internal.advances;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.AdvanceRule;
import vn.vptu.budget.AdvanceRuleDraft;
import vn.vptu.budget.AdvanceRules;
import vn.vptu.budget.SecondAdvance;

/** The rules about advances to persons: only ever added, the last one of a day counts. */
@Component
public class RuleStore {

    private static final int LONGEST_BASIS = 200;
    private static final int MOST_DAYS = 366;

    /** Of the rules of one day only the last one. */
    private static final String COUNTING = "select r.* from budget_advance_rule r where r.id ="
            + " (select max(n.id) from budget_advance_rule n where n.valid_from = r.valid_from)";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RuleStore(JdbcClient jdbc, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
    }

    public List<AdvanceRule> all() {
        return jdbc.sql(COUNTING + " order by r.valid_from desc")
                .query((row, n) -> rule(row))
                .list();
    }

    public AdvanceRule on(LocalDate day) {
        return jdbc.sql(COUNTING + " and r.valid_from <= :day order by r.valid_from desc limit 1")
                .param("day", day)
                .query((row, n) -> rule(row))
                .optional()
                // A day before the first rule is judged by that one.
                .orElseGet(() -> all().getLast());
    }

    private static AdvanceRule rule(ResultSet row) throws SQLException {
        return new AdvanceRule(
                row.getObject("valid_from", LocalDate.class),
                row.getInt("due_days"),
                SecondAdvance.valueOf(row.getString("second_advance")),
                row.getString("legal_basis"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant());
    }

    public SaveResult save(AdvanceRuleDraft typed) {
        AdvanceRuleDraft draft = new AdvanceRuleDraft(
                typed.validFrom(), typed.dueDays(), typed.secondAdvance(), Check.trimmed(typed.legalBasis()));
        LocalDate today = LocalDate.now(clock);
        LocalDate from = draft.validFrom();
        Check check = new Check();
        check.chosen("validFrom", from)
                .period("validFrom", from, "validFrom", null)
                .chosen("dueDays", draft.dueDays())
                .between("dueDays", draft.dueDays(), 1, MOST_DAYS)
                .chosen("secondAdvance", draft.secondAdvance())
                .length("legalBasis", draft.legalBasis(), LONGEST_BASIS);
        if (from != null) {
            check.that(
                    !from.isBefore(today),
                    "validFrom",
                    "budget.error.advance-rule-past",
                    VietnameseDates.numeric(from),
                    VietnameseDates.numeric(today));
        }
        if (!check.errors().isEmpty()) {
            return new SaveResult.Refused(check.errors());
        }
        long id = insert(draft);
        events.publishEvent(Change.of(AdvanceRules.KIND, id, "create", null, draft));
        return new SaveResult.Saved(id);
    }

    private long insert(AdvanceRuleDraft draft) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into budget_advance_rule (valid_from, due_days, second_advance, legal_basis, entered_by,"
                        + " entered_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        draft.validFrom(),
                        draft.dueDays(),
                        Objects.requireNonNull(draft.secondAdvance()).name(),
                        draft.legalBasis(),
                        actor.get().signature(),
                        Timestamp.from(clock.instant()))
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
