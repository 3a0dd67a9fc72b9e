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

/** "Giấy đề nghị điều chỉnh số liệu ngân sách" (form 09): where each amount was entered, and where it belongs. */
@Component
class CorrectionReport extends VoucherPaper<CorrectionReport.Row> {

    static final String ID = "treasury-correction";

    record Row(
            String content,
            @Nullable String subitem,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable String toSubitem,
            @Nullable String toSubcategory,
            @Nullable String toSource,
            @Nullable String toProgramme,
            BigDecimal amount) {}

    CorrectionReport(VoucherPaperSource source) {
        super(ID, "budget.paper.correction", Row.class, Set.of(VoucherKind.RECLASSIFICATION), source);
    }

    @Override
    List<Row> rows(Voucher voucher) {
        return voucher.draft().lines().stream().map(CorrectionReport::row).toList();
    }

    @Override
    long total(Voucher voucher) {
        return voucher.draft().total().amount();
    }

    private static Row row(VoucherDraft.Line line) {
        return new Row(
                line.content(),
                line.subitem(),
                line.subcategory(),
                line.source(),
                line.programme(),
                or(line.toSubitem(), line.subitem()),
                or(line.toSubcategory(), line.subcategory()),
                or(line.toSource(), line.source()),
                or(line.toProgramme(), line.programme()),
                VoucherPaperSource.amount(line));
    }

    /** What is not moved stays as it was. */
    private static @Nullable String or(@Nullable String moved, @Nullable String as) {
        return moved == null || moved.isBlank() ? as : Objects.requireNonNull(moved);
    }
}
