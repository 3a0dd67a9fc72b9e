package vn.vptu.base.drafts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What nobody has come back to for a month is not finished any more. */
@Configuration(proxyBeanMethods = false)
class DraftCleaning {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(DraftCleaning.class);

    @Bean
    RecurringTask<Void> cleanDrafts(DraftTable drafts, Clock clock) {
        return Tasks.recurring("draft-cleaning", FixedDelay.ofHours(6)).execute((instance, context) -> {
            Instant oldest = clock.instant().minus(KEPT);
            int removed = drafts.removeOlderThan(oldest);
            LOG.info("Removed {} drafts older than {}", removed, oldest);
        });
    }
}
