package vn.vptu.base.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records that have, or once had, words that begin as wanted: a few too many, never one too few. The query that reads
 * them compares their present text and asks for rights.
 */
public final class Candidates {

    /** One less than a long has bits, so that what is stored stays positive. */
    static final int IN_A_CHUNK = 63;

    private final Map<Long, Long> chunks;

    Candidates(Map<Long, Long> chunks) {
        this.chunks = new TreeMap<>(chunks);
    }

    public boolean contains(long id) {
        return (chunks.getOrDefault(chunk(id), 0L) & bit(id)) != 0;
    }

    public int count() {
        return chunks.values().stream().mapToInt(Long::bitCount).sum();
    }

    /** All of them, by id. */
    public List<Long> ids() {
        List<Long> ids = new ArrayList<>();
        chunks.forEach((chunk, bits) -> {
            for (long left = bits; left != 0; left &= left - 1) {
                ids.add(chunk * IN_A_CHUNK + Long.numberOfTrailingZeros(left));
            }
        });
        return ids;
    }

    static long chunk(long id) {
        return id / IN_A_CHUNK;
    }

    static long bit(long id) {
        return 1L << (id % IN_A_CHUNK);
    }
}
