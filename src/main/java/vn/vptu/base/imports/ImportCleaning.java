package vn.vptu.base.imports;

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

/** The rows of files hold what people typed of other people: they are kept for a month, the trail for good. */
@Configuration(proxyBeanMethods = false)
class ImportCleaning {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final Logger LOG = LoggerFactory.getLogger(ImportCleaning.class);

    @Bean
    RecurringTask<Void> cleanImports(ImportTables tables, Clock clock) {
        return Tasks.recurring("import-cleaning", FixedDelay.ofHours(6)).execute((instance, context) -> {
            Instant oldest = clock.instant().minus(KEPT);
            int removed = tables.removeOlderThan(oldest);
            LOG.info("Removed {} imports older than {}", removed, oldest);
        });
    }
}
