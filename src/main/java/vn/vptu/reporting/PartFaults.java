package vn.vptu.reporting;

import java.util.List;
import vn.vptu.base.FieldError;
import vn.vptu.reporting.PaperJobResult.Fault;

/** Why a paper among others is not made, as sentences. */
final class PartFaults {

    private PartFaults() {}

    static List<Fault> of(int part, ReportOutcome outcome) {
        return switch (outcome) {
            case ReportOutcome.Refused refused ->
                refused.errors().stream().map(error -> new Fault(part, error)).toList();
            case ReportOutcome.TooLong paper ->
                List.of(whole(part, "reporting.page.too-long.sentence", paper.rows(), paper.most()));
            case ReportOutcome.Absent absent -> List.of(whole(part, "reporting.page.absent.sentence"));
            case ReportOutcome.Unknown unknown -> List.of(whole(part, "reporting.page.unknown.sentence"));
            case ReportOutcome.Made made -> throw new IllegalStateException("nothing is wrong with it");
        };
    }

    static Fault forbidden(int part) {
        return whole(part, "reporting.page.forbidden.sentence");
    }

    static Fault whole(int part, String code, Object... args) {
        return new Fault(part, FieldError.of(FieldError.WHOLE, code, args));
    }
}
