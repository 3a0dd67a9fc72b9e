package vn.vptu.budget.internal;

import java.time.LocalDate;
import java.util.Optional;

/** Offices of the Treasury as they are stored. */
interface TreasuryRepository extends BudgetRecords<Treasury> {

    /** The version that began last before a day. */
    Optional<Treasury> findFirstByCodeAndValidFromLessThanOrderByValidFromDesc(String code, LocalDate day);
}
