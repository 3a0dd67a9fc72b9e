package vn.vptu.base.time;

import java.time.LocalDate;

/**
 * One calendar day of a year's list of holidays; a {@link DayKind#LAM_BU} entry is a weekend day made working.
 *
 * @param code of the holiday it belongs to, or of a swap that stands alone
 * @param name of that holiday in Vietnamese; the kind says whether the day is the holiday itself or nghỉ bù
 * @param provisional whether the day may still move, because the yearly decision has not been entered (dự kiến)
 * @param legalBasis the law or notice that makes the day what it is
 */
public record Holiday(LocalDate date, DayKind kind, String code, String name, boolean provisional, String legalBasis) {

    /** Whether it belongs to no holiday: days swapped by a decision of their own. */
    public boolean isLoneSwap() {
        return code.equals(HolidayDecision.SWAPS);
    }
}
