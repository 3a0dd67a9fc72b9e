package vn.vptu.notifications.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends mails every minute, on one server at a time. */
@Configuration(proxyBeanMethods = false)
class MailJob {

    @Bean
    RecurringTask<Void> sendMails(MailRound round, Clock clock) {
        return Tasks.recurring("notifications-mail", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> round.run(clock.instant()));
    }
}
