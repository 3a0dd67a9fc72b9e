package vn.vptu.reporting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Errands;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.reporting.internal.JobStore;
import vn.vptu.reporting.internal.ScheduleStore;

/**
 * Asks for the scheduled papers whose time has come, in the name of whoever set them up. What was missed while nothing ran is
 * made once, for the last of the periods that went by.
 */
@Component
class ScheduleRound {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleRound.class);

    private final ScheduleStore store;
    private final PaperSchedules schedules;
    private final JobStore jobs;
    private final Reports reports;
    private final JobSeats.Bell bell;
    private final Errands errands;
    private final CurrentActor actor;
    private final Translations translations;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    ScheduleRound(
            ScheduleStore store,
            PaperSchedules schedules,
            JobStore jobs,
            Reports reports,
            JobSeats.Bell bell,
            Errands errands,
            CurrentActor actor,
            Translations translations,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.store = store;
        this.schedules = schedules;
        this.jobs = jobs;
        this.reports = reports;
        this.bell = bell;
        this.errands = errands;
        this.actor = actor;
        this.translations = translations;
        this.transaction = transaction;
        this.events = events;
    }

    /** Looks once a minute, on one server at a time. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> askForScheduledPapers(
                ScheduleRound round, Clock clock, @Value("${vptu.papers.make}") boolean makes) {
            return Tasks.recurring("reporting-schedules", FixedDelay.ofMinutes(1))
                    .execute((instance, context) -> {
                        if (makes) {
                            round.run(clock.instant());
                        }
                    });
        }
    }

    /**
     * Asks as of a moment.
     *
     * @return how many papers were asked for
     */
    int run(Instant now) {
        int asked = 0;
        for (long id : store.due(now)) {
            try {
                asked += run(id, now) ? 1 : 0;
            } catch (RuntimeException failure) {
                // The others are not its hostages; it is tried again in the next round.
                LOG.error("Schedule {} could not be run", id, failure);
            }
        }
        return asked;
    }

    private boolean run(long id, Instant now) {
        Optional<ScheduleStore.Stored> found = store.find(id);
        if (found.isEmpty()) {
            return false;
        }
        Optional<Boolean> asked = errands.call(
                found.get().owner(), () -> Boolean.TRUE.equals(transaction.execute(status -> ask(id, now))));
        if (asked.isEmpty()) {
            LOG.warn("Schedule {} is paused: the account is locked", id);
            transaction.executeWithoutResult(status -> store.pause(id));
        }
        return asked.orElse(false);
    }

    private boolean ask(long id, Instant now) {
        Optional<ScheduleStore.Stored> taken = store.take(id, now, schedule -> after(schedule, now));
        taken.ifPresent(schedule -> {
            LocalDate day = lastRun(schedule, now);
            PaperPart part = new PaperPart(
                    Objects.requireNonNull(schedule.draft().report()),
                    schedules.queryOf(schedule, day),
                    Objects.requireNonNull(schedule.draft().format()));
            PaperJobDraft draft = new PaperJobDraft(Packing.SINGLE, List.of(part));
            String title = reports.find(part.report())
                    .map(report -> translations.vietnamese(report.titleKey()))
                    .orElse(part.report());
            long job =
                    jobs.add(schedule.owner(), true, title, draft, actor.get().signature());
            events.publishEvent(
                    Change.of(JobKinds.JOB, job, "ask", null, new PaperJobs.Wish(title, Packing.SINGLE, 1)));
            bell.ring();
        });
        return taken.isPresent();
    }

    private static @Nullable Instant after(ScheduleStore.Stored schedule, Instant now) {
        return PaperSchedules.within(schedule.draft(), PaperSchedules.dayAfter(schedule.draft(), now));
    }

    /** The last of the runs that have come due. */
    private static LocalDate lastRun(ScheduleStore.Stored schedule, Instant now) {
        LocalDate day =
                Objects.requireNonNull(schedule.next()).atZone(OfficeClock.ZONE).toLocalDate();
        Instant due = schedule.next();
        while (due != null && !due.isAfter(now)) {
            day = due.atZone(OfficeClock.ZONE).toLocalDate();
            due = PaperSchedules.within(schedule.draft(), PaperSchedules.dayAfter(schedule.draft(), due));
        }
        return day;
    }
}
