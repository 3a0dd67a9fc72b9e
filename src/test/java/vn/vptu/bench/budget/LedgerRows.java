package vn.vptu.bench.budget;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.core.Authentication;
import vn.vptu.base.Roles;
import vn.vptu.bench.Ground;
import vn.vptu.bench.Row;
import vn.vptu.bench.Target;
import vn.vptu.bench.TimedRow;
import vn.vptu.budget.EntryFilter;
import vn.vptu.budget.EntryRow;
import vn.vptu.budget.LedgerEntries;

/** A page of the ledger and how many entries there are: as it opens, and as it is slowest. */
final class LedgerRows {

    private static final int SHOWN = 50;
    private static final int TRIES = 5;
    private static final int FAR = 300;
    private static final Target FAST = Target.millis(150);

    private LedgerRows() {}

    /** One way to look at the ledger. */
    private record Look(String name, EntryFilter filter, PageRequest page) {}

    static List<Row> of(Ground ground) throws Exception {
        Authentication accountant = ground.holding(Roles.FINANCE);
        LedgerEntries entries = ground.bean(LedgerEntries.class);
        Look year = new Look("", filter("year", "2024"), PageRequest.of(0, SHOWN));
        Ground.require(
                ids(ground.as(accountant, () -> entries.page(year.filter(), year.page())))
                        .equals(floor(ground)),
                "the floor finds other entries");
        Look worst = worst(ground, accountant, entries, looks(ground));
        Look sorted = worst(ground, accountant, entries, sortings());
        return List.of(
                new TimedRow(
                        "budget: ledger, a year of 200,000 sorted without an index, the slowest: " + sorted.name(),
                        Target.NONE,
                        round -> ground.as(accountant, () -> look(entries, sorted)),
                        null),
                new TimedRow(
                        "budget: ledger of 1,000,000 entries, one year",
                        FAST,
                        round -> ground.as(accountant, () -> look(entries, year)),
                        round -> floor(ground)),
                new TimedRow(
                        "budget: ledger of 1,000,000 entries, the slowest look: " + worst.name(),
                        FAST,
                        round -> ground.as(accountant, () -> look(entries, worst)),
                        null));
    }

    private static List<Look> looks(Ground ground) {
        long unit = ground.jdbc().queryForObject("select max(used_by_unit_id) from budget_entry", Long.class);
        long holder = ground.jdbc().queryForObject("select max(holder_unit_id) from budget_entry", Long.class);
        Map<String, List<String>> values = Map.ofEntries(
                Map.entry("year", List.of("2022", "2026")),
                Map.entry("from-period", List.of("7", "13")),
                Map.entry("to-period", List.of("1", "6")),
                Map.entry("from", List.of("2022-06-01", "2026-12-31")),
                Map.entry("to", List.of("2022-01-02", "2024-06-01")),
                Map.entry("holder", List.of(Long.toString(holder))),
                Map.entry("unit", List.of(Long.toString(unit))),
                Map.entry("chapter", List.of("509", "510")),
                Map.entry("subcategory", List.of("351")),
                Map.entry("source", List.of("14")),
                Map.entry("programme", List.of("00012")),
                Map.entry("task", List.of("0", "7")),
                Map.entry("kind", List.of("SETTLEMENT", "SUPPLEMENT", "REMITTANCE")),
                Map.entry("least", List.of("1000000", "20999990", "900000000001")),
                Map.entry("most", List.of("100010", "5000000")),
                Map.entry("subitem", List.of("6551", "66", "7")),
                Map.entry("number", List.of("77", "123456/unc", "nothing")),
                Map.entry("q", List.of("xang xe", "hd4711", "dong gop hd47", "khongcodau", "123456/unc")));
        List<Look> looks = new ArrayList<>();
        values.forEach((name, each) -> each.forEach(
                value -> looks.add(new Look(name + " " + value, filter(name, value), PageRequest.of(0, SHOWN)))));
        for (String column : List.of(
                "date",
                "period",
                "kind",
                "amount",
                "subitem",
                "number",
                "chapter",
                "subcategory",
                "source",
                "programme",
                "recorded")) {
            for (Sort.Direction direction : Sort.Direction.values()) {
                looks.add(new Look(
                        "deep by " + column + " " + direction,
                        EntryFilter.ALL,
                        PageRequest.of(FAR, SHOWN, Sort.by(direction, column))));
            }
        }
        return looks;
    }

    /** A year by columns that no index has in order. */
    private static List<Look> sortings() {
        return Stream.of("holder", "unit", "task", "issuer", "reason", "granted", "advance", "recorded-by")
                .map(column -> new Look(
                        column, filter("year", "2024"), PageRequest.of(0, SHOWN, Sort.by(Sort.Direction.DESC, column))))
                .toList();
    }

    /** Each is looked at a few times; the quickest of these says how slow it is. */
    private static Look worst(Ground ground, Authentication who, LedgerEntries entries, List<Look> looks)
            throws Exception {
        Look worst = null;
        long slowest = 0;
        for (Look look : looks) {
            long best = Long.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                long begin = System.nanoTime();
                ground.as(who, () -> look(entries, look));
                best = Math.min(best, System.nanoTime() - begin);
            }
            System.err.printf("  %6.1f ms  %s%n", best / 1e6, look.name());
            if (best > slowest) {
                slowest = best;
                worst = look;
            }
        }
        Ground.require(worst != null, "nothing to look at");
        return worst;
    }

    private static Object look(LedgerEntries entries, Look look) {
        return List.of(entries.count(look.filter()), entries.page(look.filter(), look.page()));
    }

    private static EntryFilter filter(String name, String value) {
        return EntryFilter.from(each -> each.equals(name) ? Optional.of(value) : Optional.empty());
    }

    private static List<Long> ids(List<EntryRow> rows) {
        return rows.stream().map(EntryRow::id).toList();
    }

    /** The rows of one page, and nothing else. */
    private static List<Long> floor(Ground ground) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = ground.connection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from budget_entry where year = 2024"
                        + " order by effective_date desc, id desc limit " + SHOWN)) {
            while (rows.next()) {
                ids.add(rows.getLong("id"));
            }
        }
        return ids;
    }
}
