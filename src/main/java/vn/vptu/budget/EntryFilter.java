package vn.vptu.budget;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.lists.ListFilter;

/**
 * Which entries of the ledger are looked at; what is null or empty does not narrow.
 *
 * @param fromPeriod the first period, see {@link PeriodSpan}
 * @param from the first day for which an entry counts
 * @param holder the unit to which the estimate was given
 * @param unit the unit that spends
 * @param amounts from which amount to which
 * @param subitem how the subitem begins: 66 finds 6601 and 6651
 * @param number what occurs in the number of the document
 * @param text words of whatever else is written in an entry
 */
public record EntryFilter(
        @Nullable Integer year,
        @Nullable Integer fromPeriod,
        @Nullable Integer toPeriod,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long holder,
        @Nullable Long unit,
        Codes codes,
        @Nullable Long task,
        @Nullable EntryKind kind,
        Amounts amounts,
        String subitem,
        String number,
        String text)
        implements ListFilter {

    /** The codes of a key; null does not narrow. */
    public record Codes(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme) {

        public static final Codes ALL = new Codes(null, null, null, null);

        static Codes from(Function<String, Optional<String>> query) {
            return new Codes(
                    query.apply("chapter").orElse(null),
                    query.apply("subcategory").orElse(null),
                    query.apply("source").orElse(null),
                    query.apply("programme").orElse(null));
        }
    }

    /** The least and the most an amount may be, in đồng; null does not narrow. */
    public record Amounts(@Nullable Long least, @Nullable Long most) {

        public static final Amounts ALL = new Amounts(null, null);
    }

    public static final EntryFilter ALL = ofYear(null);

    public static EntryFilter ofYear(@Nullable Integer year) {
        return new EntryFilter(
                year, null, null, null, null, null, null, Codes.ALL, null, null, Amounts.ALL, "", "", "");
    }

    @Override
    public Map<String, List<String>> toQuery() {
        Map<String, List<String>> query = new LinkedHashMap<>();
        put(query, "year", year);
        put(query, "from-period", fromPeriod);
        put(query, "to-period", toPeriod);
        put(query, "from", from);
        put(query, "to", to);
        put(query, "holder", holder);
        put(query, "unit", unit);
        put(query, "chapter", codes.chapter());
        put(query, "subcategory", codes.subcategory());
        put(query, "source", codes.source());
        put(query, "programme", codes.programme());
        put(query, "task", task);
        put(query, "kind", kind);
        put(query, "least", amounts.least());
        put(query, "most", amounts.most());
        put(query, "subitem", subitem.isBlank() ? null : subitem);
        put(query, "number", number.isBlank() ? null : number);
        put(query, "q", text.isBlank() ? null : text);
        return query;
    }

    private static void put(Map<String, List<String>> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, List.of(value.toString()));
        }
    }

    /** Reads what {@link #toQuery} wrote; what cannot be read does not narrow it. */
    public static EntryFilter from(Function<String, Optional<String>> query) {
        return new EntryFilter(
                read(query, "year", Integer::valueOf),
                read(query, "from-period", Integer::valueOf),
                read(query, "to-period", Integer::valueOf),
                read(query, "from", LocalDate::parse),
                read(query, "to", LocalDate::parse),
                read(query, "holder", Long::valueOf),
                read(query, "unit", Long::valueOf),
                Codes.from(query),
                read(query, "task", Long::valueOf),
                read(query, "kind", EntryKind::valueOf),
                new Amounts(read(query, "least", Long::valueOf), read(query, "most", Long::valueOf)),
                query.apply("subitem").orElse(""),
                query.apply("number").orElse(""),
                query.apply("q").orElse(""));
    }

    private static <T> @Nullable T read(
            Function<String, Optional<String>> query, String name, Function<String, T> parse) {
        try {
            return query.apply(name).map(parse).orElse(null);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return null;
        }
    }
}
