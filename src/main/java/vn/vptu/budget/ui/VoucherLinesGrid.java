package vn.vptu.budget.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** The lines of a payment document to be read, each with what is free as long as that is open, and their total. */
final class VoucherLinesGrid extends DocumentLinesGrid<Voucher.Line> {

    /**
     * Shows the lines.
     *
     * @param outlook what is free, in the order of the lines; none when it does not matter any more
     */
    VoucherLinesGrid(Voucher voucher, List<Optional<ShareOutlook>> outlook) {
        super(voucher.lines());
        VoucherKind kind = Objects.requireNonNull(voucher.draft().kind());
        text("budget.decision.line", line -> Integer.toString(line.number()));
        cell("budget.decision.entry-key", line -> KeyWords.link(voucher.draft(), line.content()));
        text("budget.voucher.subitem", line -> line.content().subitem());
        if (kind == VoucherKind.SETTLEMENT) {
            text("budget.voucher.settled-subitem", line -> line.content().settledSubitem());
            money("budget.voucher.beyond", line -> Optional.of(line.beyond()));
        }
        if (kind == VoucherKind.RECLASSIFICATION) {
            text("budget.voucher.moved-to", line -> target(line.content()));
        }
        wide("budget.decision.unit", Voucher.Line::unitName);
        wide("budget.decision.task", Voucher.Line::taskName);
        wide("budget.voucher.content", line -> line.content().content());
        if (kind.invoiced()) {
            text("budget.voucher.invoice", line -> invoice(line.content()));
        }
        text(
                "budget.voucher.document",
                line -> dated(line.content().documentNumber(), line.content().documentDate()));
        money(
                "budget.decision.amount",
                line -> Optional.ofNullable(line.content().amount()));
        if (!outlook.isEmpty()) {
            Map<Integer, Optional<ShareOutlook>> free = IntStream.range(0, outlook.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> voucher.lines().get(i).number(), outlook::get));
            money(
                    kind.settles() ? "budget.voucher.left-before" : "budget.decision.free-before",
                    line -> free.getOrDefault(line.number(), Optional.empty()).map(ShareOutlook::before));
            money(
                    "budget.voucher.free-after",
                    line -> free.getOrDefault(line.number(), Optional.empty()).map(ShareOutlook::after));
        }
        Dong sum = voucher.draft().total();
        total(getTranslation("budget.voucher.total", voucher.lines().size(), sum.format(), VoucherWords.inWords(sum)));
    }

    private static String target(VoucherDraft.Line line) {
        return joined(" – ", line.toSubcategory(), line.toSource(), line.toProgramme(), line.toSubitem());
    }

    private static String invoice(VoucherDraft.Line line) {
        return dated(joined(" ", line.invoiceSymbol(), line.invoiceNumber()), line.invoiceDate());
    }

    private static String dated(@Nullable String number, @Nullable LocalDate day) {
        return joined(" · ", number, day == null ? null : VietnameseDates.numeric(day));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
