package vn.vptu.calendar.internal.weekimport;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vptu.calendar.internal.weekimport.Xlsx.HEADINGS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a week from rows written down in a test, and tells shortly what became of them. */
final class ReadRows {

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final WeekImportReader READER = new WeekImportReader(MONDAY, TestDirectory.PROVINCE);

    private ReadRows() {}

    static List<String> cells(String... cells) {
        return List.of(cells);
    }

    @SafeVarargs
    static WeekImport week(List<String>... rows) {
        List<Object[]> all = new ArrayList<>();
        all.add(HEADINGS);
        Arrays.stream(rows).forEach(row -> all.add(row.toArray()));
        return (WeekImport) READER.read(Xlsx.of(all.toArray(Object[][]::new)));
    }

    static ImportRow row(String... cells) {
        return week(cells(cells)).rows().getFirst();
    }

    static ImportedActivity activity(String... cells) {
        ImportRow row = row(cells);
        assertThat(row.errors()).isEmpty();
        return row.activity();
    }

    /** "from..to HALF_DAY start", or the first fault. */
    static List<String> slots(WeekImport week) {
        return week.rows().stream()
                .map(row -> {
                    ImportedActivity a = row.activity();
                    if (a == null) {
                        return row.errors().getFirst().code().replace("calendar.import.error.", "");
                    }
                    String days =
                            a.fromDate().equals(a.toDate()) ? "" + a.fromDate() : a.fromDate() + ".." + a.toDate();
                    return days + " " + a.halfDay() + " " + a.start();
                })
                .toList();
    }

    static String marks(ImportRow row) {
        assertThat(row.errors()).isEmpty();
        return codes(row.marks());
    }

    static String codes(List<RowIssue> issues) {
        return issues.stream()
                .map(issue -> issue.column() + " " + issue.code().replaceAll("calendar.import.(error|mark).", ""))
                .collect(Collectors.joining(" "));
    }
}
