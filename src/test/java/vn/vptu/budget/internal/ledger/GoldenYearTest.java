package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AsOf;
import vn.vptu.budget.Balance;
import vn.vptu.budget.Balances;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measures;
import vn.vptu.budget.Percentages;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SubitemMeasures;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** A whole year of one key, compared with every cell of forms 26 and 28 as the accountant worked them out, in triệu. */
@IntegrationTest
@AsUser(Roles.FINANCE)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenYearTest {

    private static final long MILLION = 1_000_000;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Balances balances;

    @Autowired
    private BudgetKeys keys;

    private ShareRef share = ShareRef.own(new BudgetKey(0, 0, "", "", "", ""));
    private int year;

    private Posting line(EntryKind kind, long millions, int month) {
        Posting posting = Posting.of(1, share, kind, Dong.of(millions * MILLION), LocalDate.of(year, month, 15));
        return kind.draw() ? posting.subitem("6699") : posting;
    }

    private long post(EntryKind kind, long millions, int month) {
        return ledger.posted(line(kind, millions, month));
    }

    private long follow(EntryKind kind, long millions, int month, long entry) {
        return ledger.posted(line(kind, millions, month).settling(entry));
    }

    @BeforeAll
    void theYearIsEntered() {
        year = ledger.year();
        share = ledger.share(year);
        post(EntryKind.CARRIED, 120, 2);
        post(EntryKind.ALLOCATION, 8400, 1);
        long first = post(EntryKind.DRAW_ADVANCE, 300, 2);
        post(EntryKind.DRAW_ACTUAL, 1500, 3);
        follow(EntryKind.SETTLEMENT, 200, 3, first);
        post(EntryKind.SUPPLEMENT, 600, 4);
        long second = post(EntryKind.DRAW_ADVANCE, 100, 4);
        post(EntryKind.DRAW_ACTUAL, 1900, 5);
        follow(EntryKind.SETTLEMENT, 100, 6, first);
        follow(EntryKind.SETTLEMENT, 50, 6, second);
        post(EntryKind.ADJUSTMENT, -250, 7);
        long third = post(EntryKind.DRAW_ADVANCE, 50, 7);
        long expense = post(EntryKind.DRAW_ACTUAL, 1700, 8);
        follow(EntryKind.SETTLEMENT, 50, 8, second);
        follow(EntryKind.SETTLEMENT, 10, 9, third);
        follow(EntryKind.RETURN_ADVANCE, 10, 9, third);
        follow(EntryKind.RETURN_ACTUAL, 20, 9, expense);
        post(EntryKind.DRAW_ACTUAL, 1800, 11);
        follow(EntryKind.SETTLEMENT, 30, 12, third);
    }

    /** The key's page says the same as the forms, in its figures and in its table of quarters. */
    @ParameterizedTest
    @CsvSource({
        "1, 8400, 8520, 1800, 1800, 6720, 100, 1700",
        "2,  600, 9120, 2000, 3800, 5320,  50, 3750",
        "3, -250, 8870, 1720, 5520, 3350,  30, 5490",
        "4,    0, 8870, 1800, 7320, 1550,   0, 7320"
    })
    void theKeysPageSaysTheSame(int quarter, long c3, long c5, long c6, long c7, long c9, long advance, long actual) {
        long id = keys.id(share.key()).orElseThrow();
        PeriodSpan span = PeriodSpan.quarter(quarter);
        Measures cut = keys.find(id, new AsOf(span, null)).orElseThrow().whole();
        Measures line = keys.find(id, AsOf.NOW).orElseThrow().over(span);
        for (Measures found : List.of(cut, line)) {
            assertThat(millions(
                            found.grantedInPeriod(),
                            found.end().usable(),
                            found.usedInPeriod(),
                            found.end().used(),
                            found.end().remaining(),
                            found.end().advance(),
                            found.end().actual()))
                    .containsExactly(c3, c5, c6, c7, c9, advance, actual);
        }
        assertThat(cut).isEqualTo(quarter(quarter));
    }

    private Measures quarter(int quarter) {
        return balances.ofKey(share.key(), PeriodSpan.quarter(quarter)).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 120, 8400, 8400, 8520, 1800, 1800, 6720",
        "2, 120,  600, 9000, 9120, 2000, 3800, 5320",
        "3, 120, -250, 8750, 8870, 1720, 5520, 3350",
        "4, 120,    0, 8750, 8870, 1800, 7320, 1550"
    })
    void form26IsRightInEveryCell(int quarter, long c1, long c3, long c4, long c5, long c6, long c7, long c9) {
        Measures found = quarter(quarter);
        assertThat(millions(
                        found.end().carried(),
                        found.initial(),
                        found.grantedInPeriod(),
                        found.end().granted(),
                        found.end().usable(),
                        found.usedInPeriod(),
                        found.end().used(),
                        found.end().held(),
                        found.end().remaining()))
                .containsExactly(c1, 8400L, c3, c4, c5, c6, c7, 0L, c9);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, 100, 1700, 1700, 1800, 1800",
        "2, -50,  50, 2050, 3750, 2000, 3800",
        "3, -20,  30, 1740, 5490, 1720, 5520",
        "4, -30,   0, 1830, 7320, 1800, 7320"
    })
    void form28IsRightInEveryCell(int quarter, long c1, long c2, long c3, long c4, long c5, long c6) {
        Measures found = quarter(quarter);
        assertThat(millions(
                        found.advanceInPeriod(),
                        found.end().advance(),
                        found.actualInPeriod(),
                        found.end().actual(),
                        found.usedInPeriod(),
                        found.end().used()))
                .containsExactly(c1, c2, c3, c4, c5, c6);
        List<SubitemMeasures> rows = balances.subitems(share.key(), PeriodSpan.quarter(quarter));
        assertThat(rows).hasSize(1);
        SubitemMeasures row = rows.getFirst();
        assertThat(millions(
                        row.advanceInPeriod(),
                        row.advance(),
                        row.actualInPeriod(),
                        row.actual(),
                        row.usedInPeriod(),
                        row.used()))
                .containsExactly(c1, c2, c3, c4, c5, c6);
    }

    @ParameterizedTest
    @CsvSource({"1, '21,13', '19,95'", "2, '41,67', '41,12'", "3, '62,23', '61,89'", "4, '82,53', '82,53'"})
    void percentagesAreWorkedOutFromDong(int quarter, String disbursed, String carriedOut) {
        Balance end = quarter(quarter).end();
        assertThat(Percentages.written(end.disbursed())).isEqualTo(disbursed);
        assertThat(Percentages.written(end.carriedOut())).isEqualTo(carriedOut);
    }

    @Test
    void theYearIsComparedWithTheMonthsAndWithTheYearBefore() {
        Balance end = quarter(3).end();
        assertThat(Percentages.written(Percentages.ahead(end, 9))).isEqualTo("-12,77");
        assertThat(Percentages.written(Percentages.of(end.used(), Dong.of(5100 * MILLION))))
                .isEqualTo("108,24");
        assertThat(Percentages.written(Percentages.of(end.used(), Dong.ZERO))).isEqualTo("–");
        assertThat(Percentages.written(Balance.NOTHING.disbursed())).isEqualTo("–");
    }

    @Test
    void aDayOfThePastIsWhatTheQuarterSaid() {
        LocalDate day = LocalDate.of(year, 9, 30);
        assertThat(balances.ofKey(share.key(), day).orElseThrow().end())
                .isEqualTo(quarter(3).end());
        assertThat(balances.ofShare(share, day).orElseThrow().end())
                .isEqualTo(quarter(3).end());
    }

    @Test
    void whatComesInJanuaryIsInTheLastQuarterOnlyWhenItIsWanted() {
        int other = ledger.year();
        ShareRef late = ledger.share(other);
        ledger.grant(late, 8870 * MILLION);
        ledger.posted(ledger.expense(late, 7320 * MILLION));
        ledger.posted(Posting.of(1, late, EntryKind.DRAW_ACTUAL, Dong.of(200 * MILLION), LocalDate.of(other + 1, 1, 5))
                .subitem("6699")
                .handedInInTime());

        Balance without =
                balances.ofKey(late.key(), PeriodSpan.quarter(4)).orElseThrow().end();
        Balance with = balances.ofKey(late.key(), PeriodSpan.lastQuarterAdjusted())
                .orElseThrow()
                .end();
        assertThat(millions(without.used(), with.used(), with.remaining())).containsExactly(7320L, 7520L, 1350L);
        assertThat(Percentages.written(with.disbursed())).isEqualTo("84,78");
        assertThat(balances.today(late)).contains(with);
    }

    private static List<Long> millions(Dong... amounts) {
        return Stream.of(amounts).map(each -> each.amount() / MILLION).toList();
    }
}
