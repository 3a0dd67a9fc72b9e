package vn.vptu.base.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Change;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Translations;

/** Looks at all rows of a file, and writes them: each in one transaction, some hundred rows at a time. */
@Component
class ImportWorker {

    private static final int CHUNK = 500;

    private final ImportTables tables;
    private final Translations words;
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ImportWorker(
            ImportTables tables,
            Translations words,
            CurrentActor actor,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.tables = tables;
        this.words = words;
        this.actor = actor;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of writing. */
    sealed interface Outcome {
        record Written() implements Outcome {}

        /** The records have changed since the rows were looked at; nothing is written. */
        record Stale() implements Outcome {}

        /** These rows could not be written, so nothing is. */
        record Faulty(List<ImportWork.Fault> faults) implements Outcome {}
    }

    /** Says of every row what would become of it, and what is to be known beside; null for nothing. */
    <R> @Nullable FieldError check(ImportDefinition<R> definition, ImportRun run, IntConsumer progress) {
        return transaction.execute(status -> {
            ImportWork<R> work = definition.begin(run);
            RowPlanner<R> planner = planner(definition, run, work);
            int done = 0;
            int last = 0;
            List<ImportRow> chunk = tables.after(run.id(), last, CHUNK);
            while (!chunk.isEmpty()) {
                tables.judge(
                        run.id(),
                        chunk.stream().map(row -> planner.plan(row).row()).toList());
                last = chunk.getLast().number();
                done += chunk.size();
                progress.accept(done);
                chunk = tables.after(run.id(), last, CHUNK);
            }
            tables.count(run.id());
            return work.remark();
        });
    }

    private <R> RowPlanner<R> planner(ImportDefinition<R> definition, ImportRun run, ImportWork<R> work) {
        RowPlanner<R> planner = new RowPlanner<>(definition, run, work, words);
        if (work.looksAhead()) {
            int last = 0;
            List<ImportRow> chunk = tables.after(run.id(), last, CHUNK);
            while (!chunk.isEmpty()) {
                chunk.forEach(planner::ahead);
                last = chunk.getLast().number();
                chunk = tables.after(run.id(), last, CHUNK);
            }
        }
        return planner;
    }

    /** Writes every row that is to be created or changed, or none. */
    <R> Outcome write(ImportDefinition<R> definition, ImportRun run, IntConsumer progress) {
        Outcome outcome = transaction.execute(status -> {
            tables.takeTurn(definition.code());
            Outcome written = write(definition, run, definition.begin(run), progress);
            if (!(written instanceof Outcome.Written)) {
                status.setRollbackOnly();
            }
            return written;
        });
        return Objects.requireNonNull(outcome);
    }

    private <R> Outcome write(ImportDefinition<R> definition, ImportRun run, ImportWork<R> work, IntConsumer progress) {
        RowPlanner<R> planner = planner(definition, run, work);
        int done = 0;
        int last = 0;
        List<ImportRow> chunk = tables.after(run.id(), last, CHUNK);
        while (!chunk.isEmpty()) {
            List<ImportWork.Planned<R>> planned = new ArrayList<>();
            for (ImportRow row : chunk) {
                if (row.action() == ImportAction.REFUSED) {
                    // Left out by choice; whether it could be taken now is a matter for the next file.
                    continue;
                }
                RowPlanner.Outcome<R> now = planner.plan(row);
                if (now.row().action() != row.action()
                        || !now.row().differences().equals(row.differences())) {
                    return new Outcome.Stale();
                }
                if (now.write() != null) {
                    planned.add(now.write());
                }
            }
            List<ImportWork.Fault> faults = planned.isEmpty() ? List.of() : work.write(planned);
            if (!faults.isEmpty()) {
                return new Outcome.Faulty(faults);
            }
            last = chunk.getLast().number();
            done += chunk.size();
            progress.accept(done);
            chunk = tables.after(run.id(), last, CHUNK);
        }
        work.finish();
        tables.applied(run.id(), actor.get().signature(), clock.instant());
        events.publishEvent(new Change(
                ImportKinds.IMPORT,
                run.code() + "/" + run.id(),
                "import",
                null,
                new ImportNote(
                        run.fileName(), run.sha256(), run.created(), run.changed(), run.unchanged(), run.refused()),
                null));
        return new Outcome.Written();
    }

    /** Marks rows that turned out not to be writable. */
    void mark(ImportRun run, List<ImportWork.Fault> faults) {
        Map<Integer, List<FieldError>> reasons = new HashMap<>();
        faults.forEach(fault -> reasons.put(fault.row(), fault.errors()));
        transaction.executeWithoutResult((TransactionStatus status) -> {
            tables.judge(
                    run.id(),
                    reasons.entrySet().stream()
                            .map(row -> new ImportRow(
                                    row.getKey(), List.of(), ImportAction.REFUSED, row.getValue(), List.of()))
                            .toList());
            tables.count(run.id());
        });
    }
}
