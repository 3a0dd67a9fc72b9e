package vn.vptu.base.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Change;

/** Keeps {@link WordIndex} as the records are: with every change in its transaction, and once for what was there before. */
@Component
class WordIndexing {

    private static final Logger LOG = LoggerFactory.getLogger(WordIndexing.class);
    private static final int AT_ONCE = 500;

    private final Map<String, IndexedTexts> kinds;
    private final WordIndex index;
    private final TransactionTemplate transaction;

    WordIndexing(List<IndexedTexts> kinds, WordIndex index, TransactionTemplate transaction) {
        this.kinds = kinds.stream().collect(Collectors.toMap(IndexedTexts::kind, Function.identity()));
        this.index = index;
        this.transaction = transaction;
    }

    @EventListener
    void on(Change change) {
        if (!kinds.containsKey(change.kind()) || !change.recordId().matches("\\d{1,18}")) {
            return;
        }
        long id = Long.parseLong(change.recordId());
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            pending().add(change.kind(), id);
        } else {
            transaction.executeWithoutResult(status -> index(change.kind(), Set.of(id)));
        }
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Pending fresh = new Pending();
                    TransactionSynchronizationManager.registerSynchronization(fresh);
                    return fresh;
                });
    }

    /** What a transaction has changed, indexed as its last step; see {@link WordIndex#add}. */
    private final class Pending implements TransactionSynchronization {

        private final Map<String, Set<Long>> changed = new TreeMap<>();

        void add(String kind, long id) {
            changed.computeIfAbsent(kind, each -> new LinkedHashSet<>()).add(id);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            changed.forEach(WordIndexing.this::index);
        }
    }

    private void index(String kind, Set<Long> ids) {
        IndexedTexts texts = texts(kind);
        List<Long> sorted = List.copyOf(new TreeSet<>(ids));
        for (int from = 0; from < sorted.size(); from += AT_ONCE) {
            index.add(kind, texts.texts(sorted.subList(from, Math.min(from + AT_ONCE, sorted.size()))));
        }
    }

    private IndexedTexts texts(String kind) {
        IndexedTexts texts = kinds.get(kind);
        if (texts == null) {
            throw new IllegalArgumentException("nothing is indexed of " + kind);
        }
        return texts;
    }

    /** Goes through all records of all kinds and adds what is missing; good to be repeated at any time. */
    void fill() {
        kinds.keySet().forEach(this::fill);
    }

    private void fill(String kind) {
        IndexedTexts texts = texts(kind);
        long last = 0;
        long count = 0;
        while (true) {
            List<Long> ids = texts.after(last, AT_ONCE);
            if (ids.isEmpty()) {
                break;
            }
            transaction.executeWithoutResult(status -> index(kind, Set.copyOf(ids)));
            last = ids.getLast();
            count += ids.size();
        }
        index.declareWhole(kind);
        LOG.info("The words of {} records of {} are indexed", count, kind);
    }
}
