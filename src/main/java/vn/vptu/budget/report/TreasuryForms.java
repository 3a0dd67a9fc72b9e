package vn.vptu.budget.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.ReportParams;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;

/** Which papers a payment document is printed with. */
public final class TreasuryForms {

    private TreasuryForms() {}

    /** The ids of its forms, the form of its kind first. */
    public static List<String> of(Voucher voucher) {
        VoucherKind kind = Objects.requireNonNull(voucher.draft().kind());
        List<String> papers = new ArrayList<>();
        switch (kind) {
            case DRAW_ACTUAL, DRAW_ADVANCE -> papers.add(DrawReport.ID);
            case SETTLEMENT -> {
                papers.add(SettlementReport.ID);
                if (voucher.lines().stream().anyMatch(line -> !line.beyond().isZero())) {
                    papers.add(DrawReport.ID);
                }
            }
            case RETURN_ADVANCE, RETURN_ACTUAL, REMITTANCE -> papers.add(ReturnReport.ID);
            case RECLASSIFICATION -> papers.add(CorrectionReport.ID);
        }
        if (!voucher.draft().payees().isEmpty()) {
            papers.add(PayeesReport.ID);
        }
        return papers;
    }

    /** Whether it can be keyed into the Treasury's page. */
    public static boolean sendable(DocumentState state) {
        return VoucherPaperSource.approved(state);
    }

    /** The link to the spreadsheet of one document for the Treasury's page. */
    public static String sheet(long voucher) {
        return link(new EntryReport.Params(voucher, null, null, null, null));
    }

    /** The link to the spreadsheet of the documents of a list; those approved and not sent when it names no state. */
    public static String sheet(VoucherFilter filter) {
        return link(new EntryReport.Params(
                null,
                filter.year(),
                filter.kind(),
                filter.state(),
                filter.text().isBlank() ? null : filter.text()));
    }

    private static String link(EntryReport.Params params) {
        return "reports/" + EntryReport.ID + "." + ReportFormat.XLSX.extension() + ReportParams.query(params)
                + "&download=1";
    }
}
