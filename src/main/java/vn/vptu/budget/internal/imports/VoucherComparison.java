package vn.vptu.budget.internal.imports;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.VoucherDraft;

/** Says where a line that comes again differs from how it came before. */
final class VoucherComparison {

    private VoucherComparison() {}

    static void compare(Check check, ImportIdentities.Line before, VoucherDraft.Line now, String number) {
        Dong amount = Objects.requireNonNullElse(now.amount(), Dong.ZERO);
        check.that(
                before.amount().equals(amount),
                "amount",
                "budget.error.import-amount",
                number,
                before.amount().format(),
                amount.format());
        if (before.chapter() == null) {
            // Its line was taken out of the draft by hand: there is nothing but the amount to compare with.
            return;
        }
        same(check, "chapter", number, before.chapter(), now.chapter());
        same(check, "subcategory", number, before.subcategory(), now.subcategory());
        same(check, "source", number, before.source(), now.source());
        same(check, "programme", number, before.programme(), now.programme());
        same(check, "subitem", number, before.subitem(), now.subitem());
    }

    private static void same(Check check, String field, String number, @Nullable String before, @Nullable String now) {
        check.that(
                Objects.equals(before, now),
                field,
                "budget.error.import-code-differs",
                number,
                Objects.requireNonNullElse(before, "–"),
                Objects.requireNonNullElse(now, "–"));
    }
}
