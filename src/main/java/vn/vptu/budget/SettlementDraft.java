package vn.vptu.budget;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;

/**
 * A part of an advance that is settled, as it is entered. At least one of the amounts is more than 0.
 *
 * @param spent what was spent, proved by vouchers; may be more than was advanced
 * @param givenBack what came back in cash
 * @param extraPaid what the person got because more was spent than advanced
 * @param documentNumber the number of the settlement or receipt
 */
public record SettlementDraft(
        @Nullable LocalDate settledOn,
        @Nullable Dong spent,
        @Nullable Dong givenBack,
        @Nullable Dong extraPaid,
        String documentNumber,
        @Nullable String note) {}
