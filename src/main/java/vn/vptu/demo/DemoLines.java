package vn.vptu.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.VoucherDraft;

/** The lines of invented payment documents. */
final class DemoLines {

    private DemoLines() {}

    static VoucherDraft.Line line(
            String source, @Nullable Long unit, @Nullable Long task, String subitem, long amount, String content) {
        return VoucherDraft.Line.paying(
                DemoYear.CHAPTER, DemoYear.SUBCATEGORY, source, null, unit, task, subitem, Dong.of(amount), content);
    }

    static VoucherDraft.Line settling(
            String source,
            @Nullable Long task,
            String advancedOn,
            long entry,
            String spentOn,
            long amount,
            String content) {
        return line(source, null, task, advancedOn, amount, content).settling(entry, spentOn);
    }

    static VoucherDraft.Line invoiced(VoucherDraft.Line line, String symbol, int number, LocalDate day) {
        return line.invoiced(symbol, Integer.toString(number), day);
    }
}
