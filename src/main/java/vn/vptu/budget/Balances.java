package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.budget.internal.ledger.BalanceQueries;
import vn.vptu.budget.internal.ledger.MeasureQueries;

/**
 * How shares and keys stand: today by their balances, for periods and days of the past by their entries. A head of department
 * sees the shares of his own units, and of a key as much as those are.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class Balances {

    private final BalanceQueries balances;
    private final MeasureQueries measures;

    Balances(BalanceQueries balances, MeasureQueries measures) {
        this.balances = balances;
        this.measures = measures;
    }

    /** How a share stands now; empty when nothing was ever given, or not for the reader. */
    @Transactional(readOnly = true)
    public Optional<Balance> today(ShareRef share) {
        return balances.shares(ShareFilter.of(share)).stream()
                .map(ShareBalance::balance)
                .findFirst();
    }

    /** How all shares of a key stand together now. */
    @Transactional(readOnly = true)
    public Optional<Balance> today(BudgetKey key) {
        return balances.shares(ShareFilter.of(key)).stream()
                .map(ShareBalance::balance)
                .reduce(Balance::plus);
    }

    /** The shares and how they stand now, by key, unit and task. */
    @Transactional(readOnly = true)
    public List<ShareBalance> shares(ShareFilter filter) {
        return balances.shares(filter);
    }

    /** A share over periods, by the day on which each entry counts. */
    @Transactional(readOnly = true)
    public Optional<Measures> ofShare(ShareRef share, PeriodSpan span) {
        return measures.within(ShareFilter.of(share), span).stream()
                .map(KeyMeasures::measures)
                .findFirst();
    }

    /** A share at the end of a day; "within the span" is since the beginning of the year. */
    @Transactional(readOnly = true)
    public Optional<Measures> ofShare(ShareRef share, LocalDate asOf) {
        return measures.asOf(ShareFilter.of(share), asOf).stream()
                .map(KeyMeasures::measures)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Measures> ofKey(BudgetKey key, PeriodSpan span) {
        return keys(ShareFilter.of(key), span).stream()
                .map(KeyMeasures::measures)
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Measures> ofKey(BudgetKey key, LocalDate asOf) {
        return measures.asOf(ShareFilter.of(key), asOf).stream()
                .map(KeyMeasures::measures)
                .findFirst();
    }

    /** The keys over periods: the rows of form 26. */
    @Transactional(readOnly = true)
    public List<KeyMeasures> keys(ShareFilter filter, PeriodSpan span) {
        return measures.within(filter, span);
    }

    /** What a key was spent on over periods: its rows of form 28, without those on which nothing ever moved. */
    @Transactional(readOnly = true)
    public List<SubitemMeasures> subitems(BudgetKey key, PeriodSpan span) {
        return measures.subitems(ShareFilter.of(key), span);
    }
}
