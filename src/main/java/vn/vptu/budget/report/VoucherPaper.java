package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vptu.base.FieldError;
import vn.vptu.base.report.NamedPaper;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherKind;

/**
 * A form of the Treasury filled in from one payment document (Nghị định 347/2025/NĐ-CP). Procedures with the Treasury are
 * electronic (Điều 3.1), so what is printed is a working copy, or the paper itself where the law still wants one (Điều 3.2,
 * 3.3). The form is that of the day of the document, signed by the signatories of that day.
 *
 * @param <R> one line of it
 */
abstract class VoucherPaper<R extends Record> extends NamedPaper<VoucherParams, R> {

    private final Set<VoucherKind> kinds;
    private final VoucherPaperSource source;

    VoucherPaper(String id, String titleKey, Class<R> row, Set<VoucherKind> kinds, VoucherPaperSource source) {
        super(id, titleKey, "budget", VoucherParams.class, row);
        this.kinds = kinds;
        this.source = source;
    }

    /** Its lines; empty when the document has none for this form. */
    abstract List<R> rows(Voucher voucher);

    /** What of the document this form is about, in whole đồng. */
    abstract long total(Voucher voucher);

    @Override
    public final Set<String> roles() {
        return VoucherPaperSource.ROLES;
    }

    @Override
    public final PaperFamily family() {
        return PaperFamily.TREASURY;
    }

    @Override
    public final Set<ReportFormat> formats() {
        return Set.of(ReportFormat.PDF);
    }

    @Override
    public final Class<? extends Record> head() {
        return TreasuryHead.class;
    }

    @Override
    public final Set<String> templates() {
        return Set.of("budget/" + id());
    }

    @Override
    public final String template(VoucherParams params, ReportFormat format) {
        return "budget/" + id();
    }

    @Override
    public final LocalDate about(VoucherParams params, LocalDate today) {
        return source.day(params.voucher(), today);
    }

    @Override
    public final LocalDate signedOn(VoucherParams params, LocalDate today) {
        return source.day(params.voucher(), today);
    }

    @Override
    public final Map<Long, String> choices(String component) {
        return component.equals("voucher") ? source.choices(kinds) : Map.of();
    }

    /** A document of another kind is filled into another form. */
    @Override
    public final List<FieldError> check(VoucherParams params) {
        return source.check(params.voucher(), kinds);
    }

    @Override
    public final boolean readable(VoucherParams params) {
        return source.find(params.voucher()).isPresent();
    }

    @Override
    public final Optional<ReportContent<R>> content(VoucherParams params) {
        return source.find(params.voucher()).flatMap(this::content);
    }

    private Optional<ReportContent<R>> content(Voucher voucher) {
        List<R> rows = rows(voucher);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String title = source.title(source.words().vietnamese(titleKey()), voucher);
        return Optional.of(new ReportContent<>(
                title, title, source.head(voucher, total(voucher)), rows, source.mark(id(), voucher)));
    }
}
