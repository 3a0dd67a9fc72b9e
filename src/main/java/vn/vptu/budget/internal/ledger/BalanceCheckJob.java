package vn.vptu.budget.internal.ledger;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vptu.base.time.OfficeClock;

/** Compares balances with entries every night. */
@Configuration(proxyBeanMethods = false)
class BalanceCheckJob {

    private static final Logger LOG = LoggerFactory.getLogger(BalanceCheckJob.class);

    @Bean
    RecurringTask<Void> checkBudgetBalances(BalanceCheck check) {
        Daily atNight = new Daily(OfficeClock.ZONE, LocalTime.of(2, 10));
        return Tasks.recurring("budget-balance-check", atNight).execute((instance, context) -> {
            List<Long> wrong = check.run();
            if (!wrong.isEmpty()) {
                LOG.error("The balances of {} shares are not the sums of their entries: {}", wrong.size(), wrong);
            }
        });
    }
}
