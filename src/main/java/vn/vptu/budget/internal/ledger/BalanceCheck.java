package vn.vptu.budget.internal.ledger;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.AccountBook;
import vn.vptu.base.Notice;
import vn.vptu.base.Occurrence;
import vn.vptu.base.Roles;

/** Compares what stands in the balances with the sums of entries and moves: they differ only if somebody went around us. */
@Component
public class BalanceCheck {

    /** What the trail calls a share whose balances are wrong. */
    public static final String KIND = "budget.balance";

    /** What the chief accountant is told of it. */
    public static final String TOPIC = "budget.balance";

    private static final String DIFFERING =
            "select s.id from budget_share s left join (select share_id, sum(carried) as carried,"
                    + " sum(granted) as granted, sum(provisional) as provisional, sum(held) as held,"
                    + " sum(advance) as advance, sum(actual) as actual from budget_entry group by share_id) e"
                    + " on e.share_id = s.id"
                    + " left join (select share_id, sum(amount) as amount from budget_reservation_move"
                    + " group by share_id) m on m.share_id = s.id"
                    + " left join (select share_id, sum(remainder) as remainder from budget_reservation"
                    + " group by share_id) r on r.share_id = s.id"
                    + " where s.carried <> coalesce(e.carried, 0) or s.granted <> coalesce(e.granted, 0)"
                    + " or s.provisional <> coalesce(e.provisional, 0) or s.held <> coalesce(e.held, 0)"
                    + " or s.advance <> coalesce(e.advance, 0) or s.actual <> coalesce(e.actual, 0)"
                    + " or s.reserved <> coalesce(m.amount, 0) or s.reserved <> coalesce(r.remainder, 0)"
                    + " order by s.id";

    private final JdbcClient jdbc;
    private final AccountBook accounts;
    private final ApplicationEventPublisher events;

    BalanceCheck(JdbcClient jdbc, AccountBook accounts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
    }

    /** The shares whose balances are not the sums, as of one moment. */
    @Transactional(readOnly = true)
    public List<Long> differing() {
        return jdbc.sql(DIFFERING).query(Long.class).list();
    }

    /** Compares, and tells the chief accountants and the trail of what differs. */
    @Transactional
    public List<Long> run() {
        List<Long> wrong = differing();
        if (!wrong.isEmpty()) {
            events.publishEvent(Notice.to(
                    accounts.holding(Roles.CHIEF_ACCOUNTANT),
                    TOPIC,
                    "budget.notice.balance-differs",
                    wrong.size(),
                    Long.toString(wrong.getFirst())));
            wrong.forEach(id -> events.publishEvent(new Occurrence(KIND, Long.toString(id), "differs", null)));
        }
        return wrong;
    }
}
