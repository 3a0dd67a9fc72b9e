package vn.vptu.calendar.internal.weekimport;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** One week as a provincial office would type it, with all the quirks at once, row by row. */
class RealWeekTest {

    private static final WeekImportReader READER =
            new WeekImportReader(LocalDate.of(2026, 11, 23), TestDirectory.PROVINCE);

    @Test
    void everyRowIsWhatPeopleMeant() throws IOException {
        var week = (WeekImport) READER.read(Xlsx.of(typed()));
        String shown = week.rows().stream().map(RealWeekTest::shown).collect(Collectors.joining("\n"));
        System.out.println(shown);
    }

    private static Object[][] typed() throws IOException {
        try (var in = RealWeekTest.class.getResourceAsStream("/weekimport/tuan-48.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> (Object[]) line.replace("⏎", "\n").split("\\|"))
                    .toArray(Object[][]::new);
        }
    }

    private static String shown(ImportRow row) {
        ImportedActivity a = row.activity();
        String issues = (a == null ? row.errors() : row.marks())
                .stream().map(issue -> issue.code().replaceAll(".*\\.", "")).collect(Collectors.joining(" "));
        if (a == null) {
            return row.sheetRow() + " ! " + issues;
        }
        String day = a.fromDate().getDayOfMonth()
                + (a.fromDate().equals(a.toDate()) ? "" : "-" + a.toDate().getDayOfMonth());
        String hour = a.start() == null ? "" : " " + a.start() + (a.end() == null ? "" : "-" + a.end());
        return row.sheetRow() + " " + day + " " + a.halfDay() + hour + " | " + a.content()
                + field("chairs", a.chairs()) + field("with", a.attendees()) + field("deputy", a.deputies())
                + field("at", a.place()) + field("by", a.preparing()) + field("car", a.vehicles())
                + (a.note() == null ? "" : " | note " + a.note())
                + (a.postponed() ? " | postponed" : "")
                + (a.separateInvitation() ? " | separate" : "") + (a.replacesInvitation() ? " | replaces" : "")
                + (row.leaveOutSuggested() ? " | out" : "")
                + (issues.isEmpty() ? "" : " | " + issues);
    }

    private static String field(String name, List<Piece> pieces) {
        return pieces.isEmpty()
                ? ""
                : " | " + name + " " + pieces.stream().map(RealWeekTest::shown).collect(Collectors.joining(" "));
    }

    private static String shown(Piece piece) {
        return (piece.use() == Piece.Use.EXCEPT ? "-" : "")
                + switch (piece.match()) {
                    case Match.Found found ->
                        name(found)
                                + (piece.plain() ? "" : "+")
                                + (piece.actsFor() instanceof Match.Found other ? "<" + name(other) : "");
                    case Match.Ambiguous unsure ->
                        unsure.candidates().stream()
                                .map(RealWeekTest::name)
                                .collect(Collectors.joining(",", "?(", ")"));
                    case Match.Unknown(String text) -> "“" + text + "”";
                };
    }

    private static String name(Match.Found found) {
        return found.kind().name().charAt(0) + "" + found.id();
    }
}
