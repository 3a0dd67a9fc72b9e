package vn.vptu.base.imports;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.Origin;

/**
 * Does the long work beside the page, as the person who asked for it, and knows how far it is. A failure leaves the import
 * where it was before, with a sentence.
 */
@Component
class ImportJobs implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int AT_ONCE = 2;

    private final ImportTables tables;
    private final ImportWorker worker;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("import-", 1).daemon().factory());
    private final Map<Long, ImportProgress> progress = new ConcurrentHashMap<>();

    ImportJobs(ImportTables tables, ImportWorker worker) {
        this.tables = tables;
        this.worker = worker;
    }

    Optional<ImportProgress> progress(long run) {
        return Optional.ofNullable(progress.get(run));
    }

    void check(ImportDefinition<?> definition, ImportRun run) {
        submit(run, ImportState.MAPPING, () -> {
            FieldError remark = worker.check(definition, run, done -> done(run, done));
            tables.stopped(run.id(), ImportState.CHECKED, remark);
        });
    }

    void write(ImportDefinition<?> definition, ImportRun run) {
        submit(run, ImportState.CHECKED, () -> {
            switch (worker.write(definition, run, done -> done(run, done))) {
                case ImportWorker.Outcome.Written written -> LOG.info("Import {} is written", run.id());
                case ImportWorker.Outcome.Stale stale -> {
                    worker.check(definition, run, done -> done(run, done));
                    trouble(run, FieldError.of(FieldError.WHOLE, "imports.error.stale"));
                }
                case ImportWorker.Outcome.Faulty faulty -> {
                    worker.mark(run, faulty.faults());
                    trouble(run, FieldError.of(FieldError.WHOLE, "imports.error.not-written"));
                }
            }
        });
    }

    private void trouble(ImportRun run, FieldError sentence) {
        tables.stopped(run.id(), ImportState.CHECKED, sentence);
    }

    private void done(ImportRun run, int rows) {
        progress.put(run.id(), new ImportProgress(rows, run.rows()));
    }

    private void submit(ImportRun run, ImportState before, Runnable work) {
        done(run, 0);
        threads.execute(Origin.carriedTo(new DelegatingSecurityContextRunnable(() -> {
            try {
                work.run();
            } catch (RuntimeException failure) {
                LOG.error("Import {} stopped", run.id(), failure);
                tables.stopped(
                        run.id(),
                        before,
                        FieldError.of(FieldError.WHOLE, "imports.error.failed", Long.toString(run.id())));
            } finally {
                progress.remove(run.id());
            }
        })));
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        int stopped = tables.resume(FieldError.of(FieldError.WHOLE, "imports.error.interrupted"));
        if (stopped > 0) {
            LOG.info("{} imports were under way when the application stopped", stopped);
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
