package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/**
 * "Giấy rút dự toán NSNN" (form 13, C2-02a/NS). A settlement larger than its advance is sent together with one for the
 * difference (Điều 6.2.e Nghị định 347/2025/NĐ-CP).
 */
@Component
class DrawReport extends VoucherPaper<DrawReport.Row> {

    static final String ID = "treasury-draw";

    record Row(
            String content,
            @Nullable String invoiceNumber,
            @Nullable String invoiceDate,
            @Nullable String documentNumber,
            @Nullable String documentDate,
            @Nullable String subitem,
            @Nullable String subcategory,
            @Nullable String source,
            BigDecimal amount) {}

    private final Settled settled;

    DrawReport(VoucherPaperSource source, Settled settled) {
        super(
                ID,
                "budget.paper.draw",
                Row.class,
                Set.of(VoucherKind.DRAW_ACTUAL, VoucherKind.DRAW_ADVANCE, VoucherKind.SETTLEMENT),
                source);
        this.settled = settled;
    }

    @Override
    List<Row> rows(Voucher voucher) {
        if (voucher.draft().kind() != VoucherKind.SETTLEMENT) {
            return voucher.lines().stream()
                    .map(line ->
                            row(line.content(), line.content().subitem(), VoucherPaperSource.amount(line.content())))
                    .toList();
        }
        List<Row> rows = new ArrayList<>();
        for (Settled.Part part : settled.parts(voucher)) {
            if (part.beyond() > 0) {
                VoucherDraft.Line line = part.line();
                rows.add(row(
                        line,
                        Objects.requireNonNullElse(line.settledSubitem(), line.subitem()),
                        BigDecimal.valueOf(part.beyond())));
            }
        }
        return rows;
    }

    @Override
    long total(Voucher voucher) {
        return rows(voucher).stream()
                .map(Row::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .longValueExact();
    }

    private static Row row(VoucherDraft.Line line, @Nullable String subitem, BigDecimal amount) {
        return new Row(
                line.content(),
                VoucherPaperSource.invoice(line),
                VoucherPaperSource.day(line.invoiceDate()),
                line.documentNumber(),
                VoucherPaperSource.day(line.documentDate()),
                subitem,
                line.subcategory(),
                line.source(),
                amount);
    }
}
