package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
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
}
