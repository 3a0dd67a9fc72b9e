package vn.vptu.budget.internal.contracts;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.AccountBook;
import vn.vptu.base.Notice;
import vn.vptu.base.Roles;

/** Tells the accountants, once, that a contract in force or a guarantee of it is about to end. */
@Component
public class ContractReminders {

    private static final String ENDING = "select c.id, c.number, 'TERM' as what, c.ends_now as ends_on"
            + " from budget_contract c where c.state = 'APPROVED' and c.liquidated_on is null and c.ends_now between :today and :until"
            + " union select c.id, c.number, g.kind, g.ends_on from budget_contract c"
            + " join budget_contract_guarantee g on g.contract_id = c.id"
            + " where c.state = 'APPROVED' and c.liquidated_on is null and g.ends_on between :today and :until"
            + " and not exists (select 1 from budget_contract_guarantee n where n.contract_id = g.contract_id"
            + " and n.kind = g.kind and n.ends_on > :until)";

    private final JdbcClient jdbc;
    private final ContractEnds ends;
    private final AccountBook accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ContractReminders(
            JdbcClient jdbc, ContractEnds ends, AccountBook accounts, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.ends = ends;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    private record Ending(long id, String number, String what, LocalDate endsOn) {}

    /** Looks for what ends from today on until as many days ahead as the office sets; gives how many were told of. */
    @Transactional
    public int run() {
        LocalDate today = LocalDate.now(clock);
        // A guarantee that a longer one follows is no matter.
        List<Ending> ending = jdbc.sql(
                        "select * from (" + ENDING + ") e where not exists (select 1 from budget_contract_reminder r"
                                + " where r.contract_id = e.id and r.what = e.what and r.ends_on = e.ends_on)"
                                + " order by e.ends_on, e.id, e.what")
                .param("today", today)
                .param("until", today.plusDays(ends.days()))
                .query(Ending.class)
                .list();
        ending.forEach(this::tell);
        return ending.size();
    }

    private void tell(Ending each) {
        jdbc.sql("insert into budget_contract_reminder (contract_id, what, ends_on, told_at) values (?, ?, ?, ?)")
                .params(each.id(), each.what(), each.endsOn(), Timestamp.from(clock.instant()))
                .update();
        Notice notice = switch (each.what()) {
            case "TERM" -> notice("budget.notice.contract-ending", each);
            case "ADVANCE" -> notice("budget.notice.guarantee-advance-ending", each);
            default -> notice("budget.notice.guarantee-performance-ending", each);
        };
        if (!notice.accountIds().isEmpty()) {
            events.publishEvent(notice.at("budget/contracts/" + each.id()));
        }
    }

    private Notice notice(String key, Ending each) {
        return Notice.to(accounts.holding(Roles.FINANCE), ContractNotices.TOPIC, key, each.number(), each.endsOn());
    }
}
