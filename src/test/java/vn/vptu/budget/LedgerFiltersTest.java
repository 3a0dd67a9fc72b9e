package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.text.VietnameseNames;
import vn.vptu.budget.internal.ledger.Paper;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** Each filter and each order of the ledger against the same on rows at hand. */
@IntegrationTest
@AsUser(Roles.FINANCE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerFiltersTest {

    private static final int PAPERS = 40;
    private static final List<String> SUBITEMS = List.of("6551", "6599", "6699", "6001");
    private static final List<String> WORDS = List.of("Mua giấy in", "Xăng xe 100%", "Tiền_điện", "Công tác phí");

    @Autowired
    private LedgerEntries entries;

    @Autowired
    private TestLedger ledger;

    private int year;
    private int count;
    private List<EntryRow> all = List.of();
    private long holder;

    @BeforeAll
    void manyEntries() {
        year = ledger.year();
        Random random = new Random(14);
        List<ShareRef> shares = new ArrayList<>();
        for (String source : List.of("12", "13")) {
            BudgetKey some = ledger.key(year);
            BudgetKey key =
                    new BudgetKey(year, some.holderUnitId(), "509", source.equals("12") ? "341" : "351", source, "");
            holder = key.holderUnitId();
            shares.add(ShareRef.own(key));
            shares.add(new ShareRef(key, 7, 0));
            shares.add(new ShareRef(key, 8, 3));
        }
        shares.forEach(share -> ledger.grant(share, 1_000_000 + random.nextInt(1000)));
        for (int i = 0; i < PAPERS; i++) {
            ShareRef share = shares.get(random.nextInt(shares.size()));
            EntryKind kind = random.nextBoolean() ? EntryKind.DRAW_ACTUAL : EntryKind.DRAW_ADVANCE;
            LocalDate day = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            Paper paper = Paper.of("budget.test", 10_000L * year + i, i + "/UNC-" + i % 3, day);
            ledger.post(
                    paper,
                    Posting.of(1, share, kind, Dong.of(1 + random.nextInt(5000)), day)
                            .subitem(SUBITEMS.get(random.nextInt(SUBITEMS.size())))
                            .because(WORDS.get(random.nextInt(WORDS.size()))));
        }
        count = PAPERS + shares.size();
    }

    /** Nobody is signed in before the first test. */
    @BeforeEach
    void rowsAtHand() {
        all = entries.page(EntryFilter.ofYear(year), Pageable.unpaged());
        assertThat(all).hasSize(count);
    }

    private void same(String name, Object value, Predicate<EntryRow> wanted) {
        EntryFilter filter = EntryFilter.from(asked -> Optional.ofNullable(
                Map.of("year", Integer.toString(year), name, value.toString()).get(asked)));
        List<EntryRow> expected = all.stream().filter(wanted).toList();

        assertThat(entries.page(filter, Pageable.unpaged()))
                .as(name + " " + value)
                .isEqualTo(expected);
        assertThat(entries.count(filter)).isEqualTo(expected.size());
        EntryTotals totals = entries.totalsAtOnce(filter).orElseThrow();
        assertThat(totals).isEqualTo(entries.totals(filter));
        assertThat(totals.count()).isEqualTo(expected.size());
        assertThat(totals.amount())
                .isEqualTo(Dong.sum(expected.stream().map(EntryRow::amount).toList()));
        assertThat(totals.effect())
                .isEqualTo(expected.stream().map(EntryRow::effect).reduce(Effect.NONE, Effect::plus));
        List<EntryRow> exported = new ArrayList<>();
        entries.each(filter, exported::addAll);
        assertThat(exported).isEqualTo(expected);
    }

    private static boolean says(EntryRow row, String words) {
        String text = SearchKey.of(String.join(
                " ",
                row.kind().abbreviation(),
                Objects.toString(row.document().number(), ""),
                Objects.toString(row.reason(), ""),
                Objects.toString(row.subitem(), ""),
                row.share().key().source(),
                row.share().key().programme()));
        return List.of(SearchKey.of(words).split(" ")).stream().allMatch(text::contains);
    }

    @Test
    void eachFilterLeavesWhatItWouldLeaveOfRowsAtHand() {
        for (int period : List.of(1, 4, 12, 13)) {
            same("from-period", period, row -> row.period() >= period);
            same("to-period", period, row -> row.period() <= period);
        }
        LocalDate day = LocalDate.of(year, 6, 15);
        same("from", day, row -> !row.effectiveDate().isBefore(day));
        same("to", day, row -> !row.effectiveDate().isAfter(day));
        same("holder", holder, row -> row.share().key().holderUnitId() == holder);
        same("unit", 7, row -> row.usedByUnitId() == 7);
        same("task", 3, row -> row.share().taskId() == 3);
        same("chapter", "509", row -> true);
        same("chapter", "510", row -> false);
        same("subcategory", "341", row -> row.share().key().subcategory().equals("341"));
        same("source", "13", row -> row.share().key().source().equals("13"));
        same("programme", "00000", row -> true);
        for (EntryKind kind : EntryKind.values()) {
            same("kind", kind, row -> row.kind() == kind);
        }
        for (long amount : List.of(0L, 1L, 2500L, 5001L, 1_000_500L)) {
            same("least", amount, row -> row.amount().amount() >= amount);
            same("most", amount, row -> row.amount().amount() <= amount);
        }
        for (String subitem : List.of("6551", "65", "6", "7", "%", "6_51")) {
            same(
                    "subitem",
                    subitem,
                    row -> row.subitem() != null && row.subitem().startsWith(subitem));
        }
        for (String number : List.of("unc-1", "1/U", "%", "nothing")) {
            same(
                    "number",
                    number,
                    row -> row.document().number() != null
                            && row.document()
                                    .number()
                                    .toLowerCase(java.util.Locale.ROOT)
                                    .contains(number.toLowerCase(java.util.Locale.ROOT)));
        }
        for (String text : List.of("giay", "xăng 100%", "tien_dien", "GIẤY mua", "rtu 6551", "khong co")) {
            same("q", text, row -> says(row, text));
        }
    }

    private <T extends Comparable<T>> void ordered(String column, Function<EntryRow, T> by) {
        Comparator<EntryRow> order = Comparator.comparing(by, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(EntryRow::effectiveDate)
                .thenComparing(EntryRow::id);
        EntryFilter filter = EntryFilter.ofYear(year);
        for (Sort.Direction direction : Sort.Direction.values()) {
            List<EntryRow> expected = all.stream()
                    .sorted(direction.isAscending() ? order : order.reversed())
                    .toList();
            List<EntryRow> found = new ArrayList<>();
            for (int page = 0; page * 7 < all.size(); page++) {
                found.addAll(entries.page(filter, PageRequest.of(page, 7, Sort.by(direction, column))));
            }
            assertThat(found).as(column + " " + direction).isEqualTo(expected);
        }
    }

    @Test
    void eachOrderIsThatOfRowsAtHand() {
        ordered("date", EntryRow::effectiveDate);
        ordered("period", EntryRow::period);
        ordered("kind", row -> row.kind().name());
        ordered("amount", EntryRow::amount);
        ordered("subitem", EntryRow::subitem);
        ordered("chapter", row -> row.share().key().chapter());
        ordered("subcategory", row -> row.share().key().subcategory());
        ordered("source", row -> row.share().key().source());
        ordered("programme", row -> row.share().key().programme());
        ordered("settled-subitem", EntryRow::settledSubitem);
        ordered("document-date", row -> row.document().date());
        ordered("reason", row -> row.reason() == null ? null : SearchKey.of(row.reason()));
        ordered("carried", row -> row.effect().carried());
        ordered("granted", row -> row.effect().granted());
        ordered("provisional", row -> row.effect().provisional());
        ordered("held", row -> row.effect().held());
        ordered("advance", row -> row.effect().advance());
        ordered("actual", row -> row.effect().actual());
        ordered("recorded-by", EntryRow::recordedBy);
    }

    /** Units and tasks are read by their names, so that is the order they stand in. */
    @Test
    void unitsStandInTheOrderOfTheirNames() {
        for (String column : List.of("unit", "holder", "task")) {
            Function<EntryRow, String> name = row -> switch (column) {
                case "unit" -> row.usedByUnit();
                case "holder" -> row.holder();
                default -> row.task();
            };
            List<String> names =
                    entries.page(EntryFilter.ofYear(year), PageRequest.of(0, 500, Sort.by(column))).stream()
                            .map(name)
                            .toList();
            assertThat(names).as(column).hasSize(count).isSortedAccordingTo(VietnameseNames.ALPHABETICAL);
            assertThat(names.stream().distinct()).as(column).hasSizeGreaterThan(column.equals("holder") ? 0 : 1);
        }
    }
}
