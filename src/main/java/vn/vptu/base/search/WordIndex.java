package vn.vptu.base.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which records have a word that begins with certain letters. Sixty-three records share a row for each of their words, a
 * bit for each: a word that stands in every second record is read as quickly as a rare one.
 *
 * <p>Bits are only ever set; a word that a record has lost leaves a bit behind, which the reading query does away with.
 */
@Component
public class WordIndex {

    /** Fewer chunks than this are named to the database, which then skips all others. */
    private static final int FEW_CHUNKS = 400;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;
    private final Set<String> whole = ConcurrentHashMap.newKeySet();

    WordIndex(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * The records with all these words; a word of one letter must be the whole word. Empty until the index of this kind has
     * been filled for the first time: whoever asks then looks without it.
     */
    public Optional<Candidates> find(String kind, Collection<String> words) {
        if (!isWhole(kind)) {
            return Optional.empty();
        }
        Map<Long, Long> found = null;
        // The longest word is likely to be the rarest.
        for (String word : words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            Map<Long, Long> more = having(kind, word, found == null ? Set.of() : found.keySet());
            if (found != null) {
                intersect(more, found);
            }
            found = more;
            if (found.isEmpty()) {
                break;
            }
        }
        return Optional.of(new Candidates(found == null ? Map.of() : found));
    }

    private static void intersect(Map<Long, Long> into, Map<Long, Long> with) {
        into.replaceAll((chunk, bits) -> bits & with.getOrDefault(chunk, 0L));
        into.values().removeIf(bits -> bits == 0);
    }

    private Map<Long, Long> having(String kind, String word, Collection<Long> chunks) {
        boolean begins = word.length() > 1;
        boolean few = !chunks.isEmpty() && chunks.size() <= FEW_CHUNKS;
        Map<Long, Long> found = new HashMap<>();
        jdbc.sql("select chunk, bits from search_word where kind = :kind and word "
                        + (begins ? "like :word" : "= :word") + (few ? " and chunk in (:chunks)" : ""))
                .param("kind", kind)
                // Words are letters and digits: nothing in them means anything else to the database.
                .param("word", begins ? word + "%" : word)
                .param("chunks", few ? chunks : List.of(-1L))
                .query(row -> {
                    found.merge(row.getLong(1), row.getLong(2), (one, other) -> one | other);
                });
        return found;
    }

    private boolean isWhole(String kind) {
        if (!whole.contains(kind)) {
            boolean filled = jdbc.sql("select count(*) from search_filled where kind = ?")
                            .param(kind)
                            .query(Long.class)
                            .single()
                    > 0;
            if (!filled) {
                return false;
            }
            whole.add(kind);
        }
        return true;
    }

    /** Every record of the kind has been indexed, and every later one is as it changes. */
    void declareWhole(String kind) {
        jdbc.sql("insert into search_filled (kind, filled_at) values (?, ?) on duplicate key update kind = kind")
                .params(kind, Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Adds the words of records. Rows are locked in the order of the key and as the last step of a transaction, so that no
     * two transactions wait for each other.
     */
    void add(String kind, Map<Long, String> texts) {
        Map<Place, Long> wanted =
                new TreeMap<>(Comparator.comparing(Place::word).thenComparing(Place::chunk));
        texts.forEach((id, text) -> SearchWords.of(text)
                .forEach(word -> wanted.merge(
                        new Place(word, Candidates.chunk(id)), Candidates.bit(id), (one, other) -> one | other)));
        present(kind, wanted.keySet())
                .forEach((place, bits) ->
                        wanted.computeIfPresent(place, (same, more) -> (more & ~bits) == 0 ? null : more));
        List<Object[]> rows = wanted.entrySet().stream()
                .map(entry -> new Object[] {
                    kind, entry.getKey().word(), entry.getKey().chunk(), entry.getValue()
                })
                .toList();
        if (!rows.isEmpty()) {
            batches.batchUpdate(
                    "insert into search_word (kind, word, chunk, bits) values (?, ?, ?, ?)"
                            + " on duplicate key update bits = bits | values(bits)",
                    rows);
        }
    }

    private record Place(String word, long chunk) {}

    /** What is there already: most changes change no word. */
    private Map<Place, Long> present(String kind, Set<Place> wanted) {
        Map<Place, Long> found = new HashMap<>();
        if (wanted.isEmpty()) {
            return found;
        }
        Set<String> words = new HashSet<>();
        Set<Long> chunks = new HashSet<>();
        wanted.forEach(place -> {
            words.add(place.word());
            chunks.add(place.chunk());
        });
        jdbc.sql("select word, chunk, bits from search_word where kind = :kind and word in (:words)"
                        + " and chunk in (:chunks)")
                .param("kind", kind)
                .param("words", words)
                .param("chunks", chunks)
                .query(row -> {
                    found.put(new Place(row.getString(1), row.getLong(2)), row.getLong(3));
                });
        return found;
    }
}
