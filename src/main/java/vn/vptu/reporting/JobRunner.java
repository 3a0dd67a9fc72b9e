package vn.vptu.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Errands;
import vn.vptu.base.Notice;
import vn.vptu.base.NoticeTopic;
import vn.vptu.base.NoticeTopics;
import vn.vptu.reporting.internal.JobStore;

/**
 * Makes what waits, one after the other, in one of the office's seats; whoever asked is told of the end. The seat is held by
 * one server at a time, so a job that still has it when the seat begins anew was left by a server that stopped.
 */
@Component
class JobRunner implements NoticeTopics {

    static final String TOPIC = "reporting.job";

    private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

    private final JobStore store;
    private final JobMaker maker;
    private final JobFiles files;
    private final Reports reports;
    private final Errands errands;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Map<Long, Thread> running = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    JobRunner(
            JobStore store,
            JobMaker maker,
            JobFiles files,
            Reports reports,
            Errands errands,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.store = store;
        this.maker = maker;
        this.files = files;
        this.reports = reports;
        this.errands = errands;
        this.transaction = transaction;
        this.events = events;
    }

    /** Nobody wants it any more, or not from this server. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    @Override
    public List<NoticeTopic> topics() {
        return List.of(new NoticeTopic(TOPIC, Set.of(), NoticeTopic.Delivery.BELL));
    }

    /**
     * Makes all that waits.
     *
     * @return how many were taken
     */
    int run(String seat) {
        for (JobStore.Taken job : store.takeBack(seat)) {
            LOG.error("Job {} was given up: the server stopped while it was made", job.id());
            fail(job, seat, PartFaults.whole(PaperJobResult.Fault.WHOLE, "reporting.error.job-interrupted"));
        }
        int taken = 0;
        Optional<JobStore.Taken> next = next(seat);
        while (next.isPresent()) {
            make(next.get(), seat);
            taken++;
            next = next(seat);
        }
        return taken;
    }

    private Optional<JobStore.Taken> next(String seat) {
        return stopping ? Optional.empty() : store.take(seat);
    }

    private void make(JobStore.Taken job, String seat) {
        running.put(job.id(), Thread.currentThread());
        try {
            boolean allowed = errands.call(job.errand(), () -> {
                        JobMaker.Made made = maker.make(job, progress(job, seat));
                        if (!keep(job, seat, made)) {
                            files.delete(made.result().key());
                        }
                        return true;
                    })
                    .orElse(false);
            if (!allowed) {
                fail(job, seat, PartFaults.whole(PaperJobResult.Fault.WHOLE, "reporting.error.job-account"));
            }
        } catch (JobMaker.Faulty faulty) {
            fail(job, seat, faulty.fault());
        } catch (RuntimeException failure) {
            broken(job, seat, failure);
        } finally {
            release(job.id());
        }
    }

    /** Keeps the result, and says in the trail that its papers were printed; false when it was called off meanwhile. */
    private boolean keep(JobStore.Taken job, String seat, JobMaker.Made made) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            boolean kept = store.finish(job, seat, made.result());
            if (kept) {
                made.papers().forEach(reports::printed);
                tell(job, "reporting.notice.job-done");
            }
            return kept;
        }));
    }

    private void broken(JobStore.Taken job, String seat, RuntimeException failure) {
        release(job.id());
        if (stopping) {
            store.putBack(job.id(), seat);
        } else if (store.progress(job, seat, 0)) {
            LOG.error("Job {} stopped", job.id(), failure);
            fail(
                    job,
                    seat,
                    PartFaults.whole(
                            PaperJobResult.Fault.WHOLE, "reporting.error.job-broken", Long.toString(job.id())));
        } else {
            LOG.debug("Job {} was called off", job.id());
        }
    }

    private void fail(JobStore.Taken job, String seat, PaperJobResult.Fault fault) {
        transaction.executeWithoutResult(status -> {
            if (store.fail(job, seat, fault)) {
                tell(job, "reporting.notice.job-failed");
            }
        });
    }

    private void tell(JobStore.Taken job, String sentence) {
        events.publishEvent(Notice.to(Set.of(job.errand().accountId()), TOPIC, sentence, job.title())
                .at("papers/jobs?q=" + job.id()));
    }

    /** Notes the progress now and then; whoever has called it off in the meantime stops it by that. */
    private IntConsumer progress(JobStore.Taken job, String seat) {
        int[] last = {0};
        return done -> {
            if (stopping) {
                throw new Stopped();
            }
            // A hundredth of a paper is nothing anybody sees; every fifth is enough.
            if (done >= last[0] + 5) {
                last[0] = done;
                if (!store.progress(job, seat, done)) {
                    throw new Stopped();
                }
            }
        };
    }

    /** Stops one that is made here. */
    void stop(long job) {
        running.computeIfPresent(job, (id, thread) -> {
            thread.interrupt();
            return thread;
        });
    }

    /** From here on nobody interrupts the thread for this job; an interruption that came too late is forgotten. */
    private void release(long job) {
        if (running.remove(job) != null && Thread.interrupted()) {
            LOG.debug("Job {} was interrupted", job);
        }
    }

    /** What is made now is made after the next start; nobody waits for it when the application stops. */
    @EventListener(ContextClosedEvent.class)
    void stopAll() {
        stopping = true;
        running.keySet().forEach(this::stop);
    }
}
