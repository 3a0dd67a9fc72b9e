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
        return new VoucherDraft.Line(
                DemoYear.CHAPTER,
                DemoYear.SUBCATEGORY,
                source,
                null,
                unit,
                task,
                subitem,
                null,
                Dong.of(amount),
                content,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static VoucherDraft.Line settling(
            String source,
            @Nullable Long task,
            String advancedOn,
            long entry,
            String spentOn,
            long amount,
            String content) {
        return new VoucherDraft.Line(
                DemoYear.CHAPTER,
                DemoYear.SUBCATEGORY,
                source,
                null,
                null,
                task,
                advancedOn,
                spentOn,
                Dong.of(amount),
                content,
                null,
                null,
                null,
                null,
                null,
                entry,
                null,
                null,
                null,
                null,
                null);
    }

    static VoucherDraft.Line invoiced(VoucherDraft.Line line, String symbol, int number, LocalDate day) {
        return new VoucherDraft.Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme(),
                line.usingUnitId(),
                line.taskId(),
                line.subitem(),
                null,
                line.amount(),
                line.content(),
                symbol,
                Integer.toString(number),
                day,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** What a reservation pays first. */
    static VoucherDraft.Line reserving(VoucherDraft.Line line, @Nullable Long reservation) {
        return new VoucherDraft.Line(
                line.chapter(),
                line.subcategory(),
                line.source(),
                line.programme(),
                line.usingUnitId(),
                line.taskId(),
                line.subitem(),
                null,
                line.amount(),
                line.content(),
                line.invoiceSymbol(),
                line.invoiceNumber(),
                line.invoiceDate(),
                null,
                null,
                null,
                reservation,
                null,
                null,
                null,
                null);
    }
}
