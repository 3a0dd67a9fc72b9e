package vn.vptu.notifications.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes out what was read long ago; what nobody has read stays. That something happened stands in the trail. */
@Configuration(proxyBeanMethods = false)
class NoticeCleaning {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeCleaning.class);
    private static final int AT_ONCE = 500;

    @Bean
    RecurringTask<Void> cleanNotices(
            NoticeStore notices,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${vptu.notifications.keep-read}") Duration kept) {
        return Tasks.recurring("notifications-cleaning", FixedDelay.ofHours(6)).execute((instance, context) -> {
            int removed = clean(notices, transaction, clock.instant().minus(kept));
            LOG.info("Removed {} notices that were read", removed);
        });
    }

    /** In small transactions, so that nobody waits for it. */
    static int clean(NoticeStore notices, TransactionTemplate transaction, Instant oldest) {
        int all = 0;
        int removed;
        do {
            removed = transaction.execute(status -> notices.removeReadBefore(oldest, AT_ONCE));
            all += removed;
        } while (removed == AT_ONCE);
        return all;
    }
}
