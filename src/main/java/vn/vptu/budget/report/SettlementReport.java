package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/**
 * "Giấy đề nghị thanh toán tạm ứng" (form 10, C2-03/NS): each line says on which subitem the advance was drawn and on which
 * it was spent (Điều 6.2.b Nghị định 347/2025/NĐ-CP).
 */
@Component
class SettlementReport extends VoucherPaper<SettlementReport.Row> {

    static final String ID = "treasury-settlement";

    record Row(
            String content,
            @Nullable String invoiceNumber,
            @Nullable String invoiceDate,
            @Nullable String documentNumber,
            @Nullable String documentDate,
            @Nullable String advanced,
            @Nullable String spent,
            @Nullable String subcategory,
            @Nullable String source,
            BigDecimal open,
            BigDecimal amount) {}

    private final Settled settled;

    SettlementReport(VoucherPaperSource source, Settled settled) {
        super(ID, "budget.paper.settlement", Row.class, Set.of(VoucherKind.SETTLEMENT), source);
        this.settled = settled;
    }

    @Override
    List<Row> rows(Voucher voucher) {
        return settled.parts(voucher).stream()
                .filter(part -> part.settled() > 0)
                .map(SettlementReport::row)
                .toList();
    }

    @Override
    long total(Voucher voucher) {
        return settled.parts(voucher).stream().mapToLong(Settled.Part::settled).reduce(0, Math::addExact);
    }

    private static Row row(Settled.Part part) {
        VoucherDraft.Line line = part.line();
        return new Row(
                line.content(),
                VoucherPaperSource.invoice(line),
                VoucherPaperSource.day(line.invoiceDate()),
                line.documentNumber(),
                VoucherPaperSource.day(line.documentDate()),
                line.subitem(),
                Objects.requireNonNullElse(line.settledSubitem(), line.subitem()),
                line.subcategory(),
                line.source(),
                BigDecimal.valueOf(part.open()),
                BigDecimal.valueOf(part.settled()));
    }
}
