package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.EntryFilter;

/**
 * How entries are looked for so that a page comes at once however many there are. A text that occurs often is found by going
 * through the entries in their order until there are enough of them; one with a word that occurs seldom by the index of words.
 * Which word that is, a sample tells.
 */
@Component
class EntryPlans {

    /** Up to so many entries everything is looked at, and counted to its end. */
    static final int SMALL = 50_000;

    /** In a larger ledger entries are counted, and shown, up to here: then they are narrowed, or taken away whole. */
    private static final int MOST_COUNTED = 20_000;

    /** What costs a look at each entry is counted up to here. */
    private static final int MOST_WITH_TEXT = 2_000;

    private static final int SAMPLES = 20;
    private static final int SAMPLE = 250;

    /** A text that occurs in fewer of a thousand entries than this is seldom. */
    private static final int SELDOM = 10;

    /** One that occurs in more than this takes away too little of what the first word has left. */
    private static final int OFTEN = 100;

    private static final int MOST_SELDOM = 2;

    private static final int THOUSAND = 1000;

    private static final int MOST_WORDS = 8;

    /** The database's index has no shorter words, and none of these. */
    private static final int SHORTEST_WORD = 3;

    private static final Set<String> UNINDEXED = Set.of(
            "about", "are", "com", "for", "from", "how", "that", "the", "this", "was", "what", "when", "where", "who",
            "will", "with", "und", "www");

    private final JdbcClient jdbc;
    private final LedgerScope scope;

    EntryPlans(JdbcClient jdbc, LedgerScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /**
     * A way to the entries of a filter.
     *
     * @param most how far they are counted
     */
    record Plan(EntryWhere where, long most) {}

    Plan of(EntryFilter filter) {
        long newest = Objects.requireNonNull(jdbc.sql("select coalesce(max(id), 0) from budget_entry")
                .query(Long.class)
                .single());
        boolean large = newest > SMALL;
        EntryWhere where = new EntryWhere(filter, scope.seen(), large, shares(filter));
        if (!large) {
            return new Plan(where, Long.MAX_VALUE);
        }
        if (filter.text().isBlank()) {
            return new Plan(where, MOST_COUNTED);
        }
        List<String> seldom = seldom(filter.text(), newest);
        if (!seldom.isEmpty()) {
            where.words(seldom);
        }
        return new Plan(where, MOST_WITH_TEXT);
    }

    /** The shares of the key that the filter names; null when it leaves something of it open. */
    private @Nullable List<Long> shares(EntryFilter filter) {
        EntryFilter.Codes codes = filter.codes();
        if (filter.year() == null
                || filter.holder() == null
                || codes.chapter() == null
                || codes.subcategory() == null
                || codes.source() == null
                || codes.programme() == null) {
            return null;
        }
        return jdbc.sql("select s.id from budget_key k join budget_share s on s.key_id = k.id where k.year = ?"
                        + " and k.holder_unit_id = ? and k.chapter = ? and k.subcategory = ? and k.source = ?"
                        + " and k.programme = ?")
                .params(
                        filter.year(),
                        filter.holder(),
                        codes.chapter(),
                        codes.subcategory(),
                        codes.source(),
                        codes.programme())
                .query(Long.class)
                .list();
    }

    /** The words that the database's index has. */
    private static List<String> words(String text) {
        return Arrays.stream(SearchKey.of(text).split("[^a-z0-9]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && !UNINDEXED.contains(word))
                .distinct()
                .limit(MOST_WORDS)
                .toList();
    }

    /**
     * The word that leaves fewest entries to be looked at, and the next one where it takes away many of these: each entry
     * that is looked at costs more than finding it in the index. Empty when all words occur often.
     */
    private List<String> seldom(String text, long newest) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return List.of();
        }
        List<Long> found = jdbc.sql("select " + occurrences(words) + " from budget_entry e where " + samples(newest))
                .query((row, n) -> {
                    List<Long> counts = new ArrayList<>();
                    for (int i = 1; i <= words.size(); i++) {
                        counts.add(row.getLong(i));
                    }
                    return counts;
                })
                .single();
        List<Integer> order = IntStream.range(0, words.size())
                .boxed()
                .sorted(Comparator.comparing(found::get))
                .toList();
        if (!isRarer(found.get(order.getFirst()), SELDOM)) {
            return List.of();
        }
        return order.stream()
                .limit(MOST_SELDOM)
                .filter(word -> isRarer(found.get(word), OFTEN))
                .map(words::get)
                .toList();
    }

    private static boolean isRarer(long found, int ofThousand) {
        return found * THOUSAND < (long) ofThousand * SAMPLES * SAMPLE;
    }

    /** How often each word occurs; they are of letters and digits alone. */
    private static String occurrences(List<String> words) {
        return words.stream()
                .map(word -> "sum(e.search_key collate utf8mb4_bin like '%" + word + "%')")
                .collect(Collectors.joining(", "));
    }

    private static String samples(long newest) {
        StringBuilder ranges = new StringBuilder();
        long step = newest / SAMPLES;
        for (int i = 1; i <= SAMPLES; i++) {
            long last = step * i;
            ranges.append(i == 1 ? "" : " or ")
                    .append("e.id between ")
                    .append(last - SAMPLE + 1)
                    .append(" and ")
                    .append(last);
        }
        return ranges.toString();
    }
}
