package vn.vptu.budget;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.budget.internal.ledger.OpenAdvances;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/**
 * What was advanced by the Treasury and is not settled, from the ledger; not to be taken for {@link PersonAdvances}. A head of
 * department sees what his units use.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class TreasuryAdvances {

    private final OpenAdvances open;
    private final Units units;

    TreasuryAdvances(OpenAdvances open, Units units) {
        this.open = open;
        this.units = units;
    }

    /** The open advances of a year, the oldest first. */
    @Transactional(readOnly = true)
    public List<TreasuryAdvanceRow> open(TreasuryAdvanceFilter filter) {
        List<TreasuryAdvanceRow> rows = open.of(filter);
        Map<Long, UnitName> names = units.named(
                rows.stream().map(TreasuryAdvanceRow::unitId).distinct().toList());
        return rows.stream()
                .map(row -> {
                    UnitName unit = names.get(row.unitId());
                    return unit == null ? row : row.of(unit.shortName());
                })
                .toList();
    }
}
