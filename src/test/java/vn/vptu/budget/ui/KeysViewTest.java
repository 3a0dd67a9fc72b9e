package vn.vptu.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestVouchers;
import vn.vptu.testing.ViewTest;

@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class KeysViewTest extends ViewTest {

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private BudgetKeys keys;

    private int year;
    private long unit;
    private ShareRef own;
    private long id;

    @BeforeEach
    void twoShares() {
        year = ledger.year();
        unit = office.unit("Phòng trên trang " + year);
        own = ledger.share(year);
        ShareRef other = new ShareRef(own.key(), unit, 0);
        ledger.grant(own, 8_000_000);
        ledger.grant(other, 2_000_000);
        ledger.posted(Posting.of(1, own, EntryKind.DRAW_ACTUAL, Dong.of(1_234_567), LocalDate.of(year, 5, 6))
                .subitem("6551")
                .because("Mua giấy in"));
        ledger.reserved(other, ReservationKind.COMMITMENT, 1_900_000);
        id = keys.id(own.key()).orElseThrow();
    }

    private int rows() {
        return test(find(Grid.class).single()).size();
    }

    /** What stands in the tables of the page, each cell as text. */
    private List<String> cells() {
        List<String> found = new ArrayList<>();
        for (Grid<?> grid : find(Grid.class).all()) {
            for (int row = 0; row < test(grid).size(); row++) {
                for (int column = 0; column < grid.getColumns().size() - 1; column++) {
                    found.add(test(grid).getCellText(row, column));
                }
            }
        }
        return found;
    }

    /** Where the links in the tables of the page lead. */
    private List<String> links() {
        List<String> found = new ArrayList<>();
        for (Grid<?> grid : find(Grid.class).all()) {
            for (int column = 0; column < grid.getColumns().size(); column++) {
                Grid.Column<?> shown = grid.getColumns().get(column);
                for (int row = 0;
                        shown.isVisible() && isMade(shown) && row < test(grid).size();
                        row++) {
                    if (test(grid).getCellComponent(row, column) instanceof Anchor link) {
                        found.add(link.getHref());
                    }
                }
            }
        }
        return found;
    }

    private static boolean isMade(Grid.Column<?> column) {
        return column.getRenderer() instanceof ComponentRenderer;
    }

    @Test
    void theListShowsWhatIsLeftSumsItUpAndLeadsToTheKey() {
        open("budget/keys?year=" + year);
        assertThat(rows()).isEqualTo(2);
        Grid<?> grid = find(Grid.class).single();
        assertThat(grid.getColumnByKey("free").getFooterText()).isEqualTo("6.865.433");
        assertThat(grid.getColumnByKey("usable").getFooterText()).isEqualTo("10.000.000");

        enter("Còn dưới (%)", 10);
        assertThat(rows()).isEqualTo(1);
        assertThat(grid.getColumnByKey("free").getFooterText()).isEqualTo("100.000");
        assertThat(path()).startsWith("budget/keys");
        enter("Tìm theo mã, đơn vị, nhiệm vụ", "không có đâu");
        assertThat(rows()).isZero();
        assertThat(find(Grid.class).single().getEmptyStateText()).contains("phần dự toán nào khớp với bộ lọc");

        open("budget/keys?year=" + ledger.year());
        assertThat(find(Grid.class).single().getEmptyStateText()).contains("chưa có dự toán nào được giao");
    }

    @Test
    void theKeysPageSaysEverythingAndWhereItComesFrom() {
        navigate("budget/keys/" + id, KeyView.class);

        assertThat(pageTitle()).isEqualTo("Dự toán 509 – 351 – 13 – 00000, năm " + year);
        assertThat(words()).contains("(5) Được sử dụng", "10.000.000", "1.234.567", "6.865.433", "1.900.000", "12,35");
        assertThat(cells())
                .contains(
                        "Phòng trên trang " + year, "Quý 2", "Kỳ 13 (chỉnh lý)", "6551", "Cam kết chi", "Mua giấy in");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("budget/ledger?") && link.contains("year=" + year));
    }

    /** The browser is refused more than some hundred rows of a table that shows all of its rows. */
    @Test
    void aTableOfManyLinesIsScrolledThroughWithinItself() {
        for (int i = 0; i < 61; i++) {
            ledger.reserved(own, ReservationKind.COMMITMENT, 1);
        }
        open("budget/keys/" + id);

        List<Boolean> all = find(Grid.class).all().stream()
                .filter(grid -> test(grid).size() == 62)
                .map(Grid::isAllRowsVisible)
                .toList();
        assertThat(all).as("61 and the one there was").containsExactly(false);
        assertThat(find(Grid.class).all().stream().filter(Grid::isAllRowsVisible))
                .isNotEmpty();
    }

    @Test
    void periodAndDayNarrowTheFiguresAndStandInTheAddress() {
        open("budget/keys/" + id + "?from-period=1&to-period=4");
        assertThat(words())
                .contains("Số trong kỳ: Tháng 1 đến kỳ 4. Đơn vị tính: đồng.")
                .doesNotContain("1.234.567");
        enter("Đến kỳ", 5);
        assertThat(words()).contains("1.234.567");
        enter("Từ kỳ", 6);
        assertThat(valueOf("Đến kỳ")).isEqualTo(6);
        enter("Tính đến ngày", LocalDate.of(year, 5, 5));
        assertThat(words()).doesNotContain("1.234.567");
        assertThat(cells()).doesNotContain("1.234.567", "Mua giấy in");
        open("budget/keys/" + id + "?on=" + year + "-05-06");
        assertThat(words()).contains("1.234.567");
        assertThat(cells()).contains("1.234.567", "Mua giấy in");
        open("budget/keys/" + id + "?on=hôm-qua&from-period=9&to-period=2");
        assertThat(words()).contains("Số trong kỳ: Cả năm. Đơn vị tính: đồng.");
    }

    @Test
    void aHeadSeesHisShareAndIsToldSoAndNothingOfOthers() {
        comeAs(accounts.person(office.person("Trưởng phòng xem trang"), List.of(unit), Roles.DEPARTMENT_HEAD));
        open("budget/keys/" + id);
        assertThat(words())
                .contains("Chỉ gồm phần dự toán của đơn vị mình.", "2.000.000")
                .doesNotContain("10.000.000", "1.234.567");
        assertThat(cells()).doesNotContain("Mua giấy in", "1.234.567");

        comeAs(accounts.person(
                office.person("Trưởng phòng không có gì"),
                List.of(office.unit("Phòng không có gì")),
                Roles.DEPARTMENT_HEAD));
        open("budget/keys/" + id);
        assertThat(words())
                .contains("Dự toán này không có phần nào của đơn vị đồng chí.")
                .doesNotContain("2.000.000");
    }

    @Test
    void linesAndEntriesOfDocumentsLeadToTheirKeyAlsoBeforeItIsGiven() {
        ShareRef given = documents.given(1_000_000);
        long key = keys.id(given.key()).orElseThrow();
        long voucher = vouchers.recorded(vouchers.draw(given, 1_000));
        comeAs(accounts.holding(Roles.AUDITOR));
        open("budget/vouchers/" + voucher);
        List<String> links = links();
        assertThat(links).contains("budget/keys/" + key);
        String byCodes = links.stream()
                .filter(link -> link.startsWith("budget/keys/of?"))
                .findFirst()
                .orElseThrow();
        open(byCodes);
        assertThat(path()).startsWith("budget/keys/" + key);

        open(byCodes.replace("source=13", "source=12"));
        assertThat(words())
                .contains("Năm " + given.key().year() + " chưa có dự toán nào được giao theo 509 – 351 – 12 – 00000.");
        open("budget/keys/999999999");
        assertThat(pageTitle()).doesNotContain("Dự toán");
    }
}
