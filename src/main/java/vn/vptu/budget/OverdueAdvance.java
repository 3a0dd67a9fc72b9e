package vn.vptu.budget;

import java.time.LocalDate;
import vn.vptu.base.money.Dong;

/**
 * An advance that should have been settled by now.
 *
 * @param outstanding what of it is not settled
 * @param days days of the calendar since its due date
 */
public record OverdueAdvance(
        long id, long personId, String personName, String number, Dong outstanding, LocalDate dueOn, long days) {}
