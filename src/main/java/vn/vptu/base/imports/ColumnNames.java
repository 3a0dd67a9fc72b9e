package vn.vptu.base.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.text.SearchKey;

/** What the columns of a kind of record may be called, in both languages, and which column of a file is meant. */
final class ColumnNames {

    private final Map<String, Set<String>> names = new LinkedHashMap<>();

    ColumnNames(List<ImportColumn> columns, Translations words) {
        for (ImportColumn column : columns) {
            names.put(
                    column.field(),
                    Stream.concat(
                                    Stream.of(
                                            words.in(Translations.VIETNAMESE).say(column.key()),
                                            words.in(Translations.ENGLISH).say(column.key())),
                                    column.aliases().stream())
                            .map(ColumnNames::key)
                            .collect(Collectors.toSet()));
        }
    }

    /** A heading without marks, signs and what stands in brackets behind it. */
    static String key(String heading) {
        String plain = SearchKey.of(heading);
        String before = plain.replaceAll("\\([^)]*\\)", " ");
        return (before.isBlank() ? plain : before)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** How many of these headings are names that are known. */
    long known(List<String> headings) {
        Set<String> keys = headings.stream().map(ColumnNames::key).collect(Collectors.toSet());
        return names.values().stream()
                .filter(called -> called.stream().anyMatch(keys::contains))
                .count();
    }

    /**
     * The place of each field that can be found among the headings: as it was the last time, else by its name, else by a
     * heading that begins with its name.
     *
     * @param remembered the heading of each field the last time, as a {@link #key}
     */
    Map<String, Integer> guess(List<String> headings, Map<String, String> remembered) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            places.putIfAbsent(key(headings.get(i)), i);
        }
        places.remove("");
        Map<String, Integer> found = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        names.keySet().forEach(field -> {
            String before = remembered.get(field);
            take(found, taken, field, before == null ? null : places.get(before));
        });
        names.forEach((field, called) -> called.forEach(name -> take(found, taken, field, places.get(name))));
        names.forEach((field, called) -> places.forEach((heading, place) -> {
            if (called.stream().anyMatch(name -> heading.startsWith(name + " "))) {
                take(found, taken, field, place);
            }
        }));
        return found;
    }

    private static void take(Map<String, Integer> found, Set<Integer> taken, String field, @Nullable Integer place) {
        if (place != null && !found.containsKey(field) && taken.add(place)) {
            found.put(field, place);
        }
    }
}
