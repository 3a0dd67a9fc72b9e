package vn.vptu.budget.internal.advances;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.budget.OverdueAdvance;

/** Reminds people of advances that are overdue, of each once a week. */
@Component
class AdvanceReminders {

    private static final int DAYS_BETWEEN = 7;

    private final OverdueAdvances overdue;
    private final AdvanceNotices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    AdvanceReminders(OverdueAdvances overdue, AdvanceNotices notices, JdbcClient jdbc, Clock clock) {
        this.overdue = overdue;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives how many advances somebody was reminded of. */
    @Transactional
    public int run() {
        LocalDate today = LocalDate.now(clock);
        List<OverdueAdvance> all = overdue.notRemindedSince(today.minusDays(DAYS_BETWEEN));
        for (OverdueAdvance each : all) {
            notices.overdue(each);
            jdbc.sql("insert into budget_person_reminder (advance_id, reminded_on) values (?, ?)"
                            + " on duplicate key update reminded_on = values(reminded_on)")
                    .params(each.id(), today)
                    .update();
        }
        return all.size();
    }
}
