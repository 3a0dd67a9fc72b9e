package vn.vptu.base.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is read from the database again and again and never changes under its key: a version of a form, an issued paper. The
 * values asked for last are kept. What a transaction that writes has read is not: it may be taken back.
 *
 * @param <K> says which value, its version included
 */
public final class Remembered<K, V> {

    private final Map<K, V> values;

    /** Keeps so many. */
    public Remembered(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /**
     * The value of a key.
     *
     * @param read reads it; null when there is none, which is not kept
     */
    public @Nullable V get(K key, Function<K, ? extends @Nullable V> read) {
        V known = known(key);
        if (known != null) {
            return known;
        }
        V found = read.apply(key);
        if (found != null && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            keep(key, found);
        }
        return found;
    }

    private synchronized @Nullable V known(K key) {
        return values.get(key);
    }

    private synchronized void keep(K key, V value) {
        values.put(key, value);
    }
}
