package vn.vptu.base.drafts;

import jakarta.annotation.PreDestroy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes what is typed a little later, so that a form costs one statement every few seconds however fast somebody types.
 * It waits here and not in the browser: what has reached the server is kept even when the browser dies in between.
 */
@Component
class DraftWriter {

    static final int SECONDS = 3;

    /** How long the end of the server waits for the drafts. */
    static final int LAST_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(DraftWriter.class);

    private record Slot(long account, DraftKey key) {}

    private final DraftTable table;
    private final Map<Slot, KeptDraft> waiting = new LinkedHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("drafts").daemon().factory());

    DraftWriter(DraftTable table) {
        this.table = table;
    }

    /** Writes the newest of what is given within the next seconds. */
    synchronized void later(long account, KeptDraft draft) {
        Slot slot = new Slot(account, draft.key());
        if (waiting.put(slot, draft) == null) {
            var unused = clock.schedule(() -> write(slot), SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Writes at once what waits of this form: somebody asks for it. */
    void now(long account, DraftKey key) {
        write(new Slot(account, key));
    }

    /** Writes at once what waits of anything that this account has begun. */
    void now(long account) {
        slots().stream().filter(slot -> slot.account() == account).forEach(this::write);
    }

    /** Forgets what waits; when this returns, nothing of it will be written any more. */
    synchronized void cancel(long account, DraftKey key) {
        waiting.remove(new Slot(account, key));
    }

    /** Whether the database took it. */
    private synchronized boolean write(Slot slot) {
        KeptDraft draft = waiting.remove(slot);
        if (draft == null) {
            return true;
        }
        try {
            table.put(slot.account(), draft);
            return true;
        } catch (RuntimeException cause) {
            // The next change tries again; what is on the screen is still there.
            LOG.warn("A draft of {} could not be kept: {}", slot.key().form(), cause.getMessage());
            return false;
        }
    }

    /**
     * Before the server stops, everything is written at once. When the database has stopped before, nothing could be: the
     * server does not wait for it longer than a few seconds.
     */
    @PreDestroy
    void finish() {
        try {
            clock.submit(this::writeAll).get(LAST_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            LOG.warn("The database does not answer: the drafts typed last could not be kept");
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException cause) {
            LOG.warn("Drafts could not be kept", cause);
        } finally {
            clock.shutdownNow();
        }
    }

    private void writeAll() {
        boolean there = true;
        for (Slot slot : slots()) {
            there = there && write(slot);
        }
    }

    private synchronized List<Slot> slots() {
        return List.copyOf(waiting.keySet());
    }
}
