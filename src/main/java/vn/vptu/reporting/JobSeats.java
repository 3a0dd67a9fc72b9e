package vn.vptu.reporting;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.vptu.base.persistence.AfterCommit;
import vn.vptu.reporting.internal.JobStore;

/**
 * The two seats of the office at which papers are made, whatever the number of its servers, and the removing of results
 * that are too old.
 */
@Configuration(proxyBeanMethods = false)
class JobSeats {

    private static final Logger LOG = LoggerFactory.getLogger(JobSeats.class);
    private static final List<String> SEATS = List.of("reporting-seat-1", "reporting-seat-2");
    private static final Duration UNFINISHED = Duration.ofHours(6);

    @Bean
    RecurringTask<Void> firstSeat(JobRunner runner, @Value("${vptu.papers.make}") boolean makes) {
        return seat(SEATS.getFirst(), runner, makes);
    }

    @Bean
    RecurringTask<Void> secondSeat(JobRunner runner, @Value("${vptu.papers.make}") boolean makes) {
        return seat(SEATS.getLast(), runner, makes);
    }

    private static RecurringTask<Void> seat(String name, JobRunner runner, boolean makes) {
        return Tasks.recurring(name, FixedDelay.ofSeconds(30)).execute((instance, context) -> {
            if (makes) {
                runner.run(name);
            }
        });
    }

    /** Papers that leave the office by what is done elsewhere. */
    @Bean
    RecurringTask<Void> keepDuePapers(DuePapers due, @Value("${vptu.papers.make}") boolean makes) {
        return Tasks.recurring("reporting-due", FixedDelay.ofSeconds(30)).execute((instance, context) -> {
            if (makes) {
                due.run();
            }
        });
    }

    @Bean
    RecurringTask<Void> cleanPaperJobs(
            JobStore store, JobFiles files, Clock clock, @Value("${vptu.papers.keep-results}") Duration kept) {
        return Tasks.recurring("reporting-job-cleaning", FixedDelay.ofHours(6)).execute((instance, context) -> {
            int removed = clean(store, files, clock.instant(), kept);
            LOG.info("Removed {} papers that were made more than {} ago", removed, kept);
        });
    }

    /** Removes what is too old, and files that nothing refers to. */
    static int clean(JobStore store, JobFiles files, Instant now, Duration kept) {
        int removed = store.removeEndedBefore(now.minus(kept));
        files.deleteUnknown(store::isKnown, now.minus(UNFINISHED));
        return removed;
    }

    /** Calls the seats as soon as something waits, rather than at their next round. */
    @Bean
    Bell bell(ObjectProvider<Scheduler> scheduler, Clock clock) {
        return () -> AfterCommit.only(() -> Thread.ofVirtual()
                .name("reporting-bell")
                // On a thread of its own: this one still has the connection of the transaction that has just ended.
                .start(() -> scheduler.ifAvailable(found -> ring(found, clock.instant()))));
    }

    /** Wakes whoever makes papers. */
    @FunctionalInterface
    interface Bell {
        /** Rings once the transaction is committed. */
        void ring();
    }

    private static void ring(Scheduler scheduler, Instant now) {
        for (String seat : SEATS) {
            try {
                scheduler.reschedule(TaskInstanceId.of(seat, RecurringTask.INSTANCE), now);
            } catch (TaskInstanceException busy) {
                // It looks for the next one when it is ready with this one.
                LOG.debug("{} is not waiting", seat, busy);
            }
        }
        scheduler.triggerCheckForDueExecutions();
    }
}
