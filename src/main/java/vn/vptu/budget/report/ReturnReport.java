package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** "Giấy nộp trả kinh phí" (form 08): an advance, an expense of the year, or one of a year that is settled. */
@Component
class ReturnReport extends VoucherPaper<ReturnReport.Row> {

    static final String ID = "treasury-return";

    record Row(
            String content,
            @Nullable String documentNumber,
            @Nullable String documentDate,
            @Nullable String subitem,
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            BigDecimal amount) {}

    ReturnReport(VoucherPaperSource source) {
        super(
                ID,
                "budget.paper.return",
                Row.class,
                Set.of(VoucherKind.RETURN_ADVANCE, VoucherKind.RETURN_ACTUAL, VoucherKind.REMITTANCE),
                source);
    }

    @Override
    List<Row> rows(Voucher voucher) {
        return voucher.draft().lines().stream().map(ReturnReport::row).toList();
    }

    @Override
    long total(Voucher voucher) {
        return voucher.draft().total().amount();
    }

    private static Row row(VoucherDraft.Line line) {
        return new Row(
                line.content(),
                line.documentNumber(),
                VoucherPaperSource.day(line.documentDate()),
                line.subitem(),
                line.chapter(),
                line.subcategory(),
                line.source(),
                VoucherPaperSource.amount(line));
    }
}
