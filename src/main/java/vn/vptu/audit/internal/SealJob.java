package vn.vptu.audit.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Seals what is finished every few minutes, on one server at a time. */
@Configuration(proxyBeanMethods = false)
class SealJob {

    private static final int MINUTES = 10;
    /** Enough for everything that comes in between, and an end in case something keeps coming. */
    private static final int MOST_BLOCKS = 200;

    @Bean
    RecurringTask<Void> sealTrail(Seals seals) {
        return Tasks.recurring("audit-seal", FixedDelay.ofMinutes(MINUTES)).execute((instance, context) -> {
            int blocks = 0;
            while (blocks < MOST_BLOCKS && seals.sealNext()) {
                blocks++;
            }
        });
    }
}
