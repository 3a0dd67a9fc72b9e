package vn.vptu.budget.internal.advances;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vptu.base.time.OfficeClock;

/** Looks every night which advances to persons are overdue. */
@Configuration(proxyBeanMethods = false)
class AdvanceReminderJob {

    private static final Logger LOG = LoggerFactory.getLogger(AdvanceReminderJob.class);

    @Bean
    RecurringTask<Void> remindOfAdvances(AdvanceReminders reminders) {
        Daily atNight = new Daily(OfficeClock.ZONE, LocalTime.of(5, 30));
        return Tasks.recurring("budget-advance-reminders", atNight).execute((instance, context) -> {
            int reminded = reminders.run();
            LOG.info("Reminded of {} overdue advances", reminded);
        });
    }
}
