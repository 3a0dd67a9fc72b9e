package vn.vptu.files.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vptu.base.time.OfficeClock;

/** Cleans up once a night, on one server at a time. */
@Configuration(proxyBeanMethods = false)
class FileCleanupJob {

    private static final Logger LOG = LoggerFactory.getLogger(FileCleanupJob.class);

    @Bean
    RecurringTask<Void> cleanUpFiles(FileCleanup cleanup, Clock clock) {
        Daily atNight = new Daily(OfficeClock.ZONE, LocalTime.of(2, 40));
        return Tasks.recurring("files-cleanup", atNight).execute((instance, context) -> {
            int deleted = cleanup.run(clock.instant());
            if (deleted > 0) {
                LOG.info("{} files that nothing refers to were deleted", deleted);
            }
        });
    }
}
