package vn.vptu.budget.internal.contracts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vptu.base.time.OfficeClock;

/** Looks every morning, before the office opens, for what is about to end. */
@Configuration(proxyBeanMethods = false)
class ContractReminderJob {

    @Bean
    RecurringTask<Void> remindOfContracts(ContractReminders reminders) {
        Daily inTheMorning = new Daily(OfficeClock.ZONE, LocalTime.of(6, 30));
        return Tasks.recurring("budget-contract-reminder", inTheMorning)
                .execute((instance, context) -> reminders.run());
    }
}
