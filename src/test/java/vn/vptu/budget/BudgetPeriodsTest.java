package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestBudget;
import vn.vptu.testing.TestLedger;

/** Periods are locked one after the other and unlocked from the last. */
@IntegrationTest
@AsUser(Roles.CHIEF_ACCOUNTANT)
class BudgetPeriodsTest {

    @Autowired
    private BudgetPeriods periods;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestBudget codes;

    @Autowired
    private Trail trail;

    private List<Integer> locked(int year) {
        return periods.of(year).stream()
                .filter(PeriodRow::locked)
                .map(PeriodRow::period)
                .toList();
    }

    @Test
    void aYearHasThirteenPeriodsThatAreLockedInTheirOrder() {
        int year = ledger.year();
        assertThat(periods.of(year))
                .extracting(PeriodRow::period)
                .hasSize(13)
                .startsWith(1, 2)
                .endsWith(13);

        assertThat(periods.lock(year, 2))
                .isEqualTo(SaveResult.Refused.of("period", "budget.error.period-before-open", "1"));
        assertThat(periods.lock(year, 1)).isInstanceOf(SaveResult.Saved.class);
        assertThat(periods.lock(year, 1))
                .isEqualTo(SaveResult.Refused.of("period", "budget.error.period-is-locked", "1"));
        periods.lock(year, 2);
        assertThat(locked(year)).containsExactly(1, 2);
        assertThat(periods.of(year).getFirst().changedBy()).isNotNull();
    }

    @Test
    void theLastLockedIsUnlockedFirstWithAReasonThatStandsInTheTrail() {
        int year = ledger.year();
        periods.lock(year, 1);
        periods.lock(year, 2);

        assertThat(periods.unlock(year, 2, " "))
                .isEqualTo(SaveResult.Refused.of("reason", "common.error.reason-missing"));
        assertThat(periods.unlock(year, 1, "Nhầm"))
                .isEqualTo(SaveResult.Refused.of("period", "budget.error.period-after-locked", "2"));
        assertThat(periods.unlock(year, 2, "Bổ sung chứng từ")).isInstanceOf(SaveResult.Saved.class);
        assertThat(periods.unlock(year, 2, "Nhầm"))
                .isEqualTo(SaveResult.Refused.of("period", "budget.error.period-is-open", "2"));
        assertThat(locked(year)).containsExactly(1);
        assertThat(trail.history("budget.period", Long.toString(year * 100L + 2)))
                .extracting(TrailRow::action, TrailRow::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unlock", "Bổ sung chứng từ"),
                        org.assertj.core.groups.Tuple.tuple("lock", null));
    }

    @Test
    void thereIsNoSuchPeriod() {
        assertThat(periods.lock(ledger.year(), 14)).isInstanceOf(SaveResult.Gone.class);
        assertThat(periods.lock(2198, 1)).isInstanceOf(SaveResult.Gone.class);
        assertThat(periods.unlock(2198, 0, "Nhầm")).isInstanceOf(SaveResult.Gone.class);
    }

    @Test
    @AsUser(Roles.FINANCE)
    void anAccountantLocksAndDoesNotUnlock() {
        int year = ledger.year();
        assertThat(periods.lock(year, 1)).isInstanceOf(SaveResult.Saved.class);
        assertThatThrownBy(() -> periods.unlock(year, 1, "Nhầm")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aYearIsPutRightAfterItsEndAndClosedOnceEverythingInItIsSettled() {
        int year = ledger.pastYear();
        ShareRef share = ShareRef.own(keyOf(year));
        ledger.grant(share, 1_000);
        long reservation = ledger.reserved(share, ReservationKind.COMMITMENT, 300);

        assertThat(periods.endYear(year, FiscalYearState.OPEN)).isInstanceOf(SaveResult.Saved.class);
        YearStanding standing = periods.standing(year).orElseThrow();
        assertThat(standing.state()).isEqualTo(FiscalYearState.ADJUSTING);
        assertThat(standing.openPeriods()).isEqualTo(13);
        assertThat(standing.reserved()).isEqualTo(Dong.of(300));
        assertThat(standing.remaining()).isEqualTo(Dong.of(1_000));

        assertThat(periods.endYear(year, FiscalYearState.ADJUSTING))
                .isEqualTo(new SaveResult.Refused(List.of(
                        FieldError.of("year", "budget.error.year-periods-open", Integer.toString(year), 13),
                        FieldError.of("year", "budget.error.year-reserved", Integer.toString(year), 1L, "300"))));

        ledger.release(reservation, LocalDate.of(year, 12, 31));
        for (int period = 1; period <= 13; period++) {
            periods.lock(year, period);
        }
        assertThat(periods.endYear(year, FiscalYearState.ADJUSTING)).isInstanceOf(SaveResult.Saved.class);
        assertThat(periods.standing(year).orElseThrow().next()).isNull();
    }

    /** The index that comes with the application begins later. */
    private BudgetKey keyOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        String category = code(CodeKind.CATEGORY, null, first);
        return new BudgetKey(
                year,
                ledger.key(year).holderUnitId(),
                code(CodeKind.CHAPTER, null, first),
                code(CodeKind.SUBCATEGORY, category, first),
                code(CodeKind.SOURCE, code(CodeKind.SOURCE_KIND, null, first), first),
                code(CodeKind.PROGRAMME, null, first));
    }

    private String code(CodeKind kind, @Nullable String parent, LocalDate first) {
        String code = codes.unused(kind);
        codes.code(kind, code, parent, first);
        return code;
    }

    @Test
    void aYearThatIsNotOverStaysOpen() {
        int year = ledger.year();

        assertThat(periods.endYear(year, FiscalYearState.OPEN))
                .isEqualTo(SaveResult.Refused.of(
                        "year",
                        "budget.error.year-too-early",
                        Integer.toString(year),
                        FiscalYearState.ADJUSTING,
                        "01/01/" + (year + 1)));
    }

    @Test
    void whoeverSawAnOlderStateOfTheYearStepsNowhere() {
        int year = ledger.pastYear();
        periods.endYear(year, FiscalYearState.OPEN);

        assertThat(periods.endYear(year, FiscalYearState.OPEN))
                .isEqualTo(SaveResult.Refused.of("year", "budget.error.year-moved", Integer.toString(year)));
        assertThat(periods.reopenYear(year, FiscalYearState.CLOSED, "Nhầm"))
                .isEqualTo(SaveResult.Refused.of("year", "budget.error.year-moved", Integer.toString(year)));
    }

    @Test
    void aYearGoesBackWithAReasonOnly() {
        int year = ledger.pastYear();
        periods.endYear(year, FiscalYearState.OPEN);

        assertThat(periods.reopenYear(year, FiscalYearState.ADJUSTING, " "))
                .isEqualTo(SaveResult.Refused.of("reason", "common.error.reason-missing"));
        assertThat(periods.reopenYear(year, FiscalYearState.ADJUSTING, "Còn chứng từ"))
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(periods.standing(year).orElseThrow().state()).isEqualTo(FiscalYearState.OPEN);
        assertThat(periods.reopenYear(year, FiscalYearState.OPEN, "Còn chứng từ"))
                .isEqualTo(SaveResult.Refused.of("year", "budget.error.year-moved", Integer.toString(year)));
    }

    @Test
    @AsUser(Roles.FINANCE)
    void anAccountantDoesNotEndAYear() {
        int year = ledger.pastYear();
        assertThatThrownBy(() -> periods.endYear(year, FiscalYearState.OPEN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> periods.reopenYear(year, FiscalYearState.OPEN, "Nhầm"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
