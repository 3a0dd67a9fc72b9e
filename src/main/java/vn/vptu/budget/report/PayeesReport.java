package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.PaperForms;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.text.AmountInWords;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/**
 * "Danh sách thanh toán" (form 20): who gets how much of a document that pays several. The Treasury compares its sum with
 * the document, so a list that sums to something else is not printed.
 */
@Component
class PayeesReport implements ListPaper<VoucherParams, PayeesReport.Row> {

    static final String ID = "treasury-payees";

    private static final Set<VoucherKind> KINDS = Set.of(VoucherKind.DRAW_ACTUAL, VoucherKind.DRAW_ADVANCE);

    private static final long EVEN = 1_000;

    record Row(
            String name,
            @Nullable String account,
            @Nullable String bank,
            BigDecimal amount,
            @Nullable String note) {}

    private final VoucherPaperSource source;
    private final PaperForms forms;
    private final Translations words;

    PayeesReport(VoucherPaperSource source, PaperForms forms, Translations words) {
        this.source = source;
        this.forms = forms;
        this.words = words;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "budget.paper.payees";
    }

    @Override
    public String group() {
        return "budget";
    }

    @Override
    public Set<String> roles() {
        return VoucherPaperSource.ROLES;
    }

    @Override
    public PaperFamily family() {
        return PaperFamily.TREASURY;
    }

    @Override
    public Set<ReportFormat> formats() {
        return Set.of(ReportFormat.PDF, ReportFormat.XLSX);
    }

    @Override
    public Class<VoucherParams> params() {
        return VoucherParams.class;
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.ordinal("ordinal", 5),
                PaperColumn.text("name", 29),
                PaperColumn.centred("account", 19),
                PaperColumn.text("bank", 24),
                PaperColumn.money("amount", 19),
                PaperColumn.text("note", 13));
    }

    @Override
    public LocalDate about(VoucherParams params, LocalDate today) {
        return source.day(params.voucher(), today);
    }

    @Override
    public LocalDate signedOn(VoucherParams params, LocalDate today) {
        return source.day(params.voucher(), today);
    }

    @Override
    public Map<Long, String> choices(String component) {
        return component.equals("voucher") ? source.choices(KINDS) : Map.of();
    }

    @Override
    public List<FieldError> check(VoucherParams params) {
        List<FieldError> errors = source.check(params.voucher(), KINDS);
        return errors.isEmpty()
                ? source.find(params.voucher())
                        .map(Voucher::draft)
                        .filter(draft ->
                                !draft.payees().isEmpty() && !draft.paidOut().equals(draft.total()))
                        .map(draft -> List.of(FieldError.of(
                                "voucher",
                                "budget.error.payees-sum",
                                draft.paidOut().format(),
                                draft.total().format())))
                        .orElse(List.of())
                : errors;
    }

    @Override
    public boolean readable(VoucherParams params) {
        return source.find(params.voucher()).isPresent();
    }

    @Override
    public Optional<ReportContent<Row>> content(VoucherParams params) {
        return source.find(params.voucher())
                .filter(voucher -> !voucher.draft().payees().isEmpty())
                .map(this::content);
    }

    private ReportContent<Row> content(Voucher voucher) {
        VoucherDraft draft = voucher.draft();
        LocalDate day = Objects.requireNonNull(draft.drawnOn());
        var form = forms.on(ID, day);
        long total = draft.total().amount();
        String said = AmountInWords.dong(total)
                + (total % EVEN == 0 && form.shows("words.even") ? " " + form.text("words.even") : "");
        String title = source.title(words.vietnamese("budget.paper.payees"), voucher);
        return new ReportContent<>(
                title,
                title,
                new Head(words.vietnamese(
                        "budget.paper.payees.subject",
                        draft.number(),
                        VietnameseDates.numeric(day),
                        draft.total().format(),
                        said)),
                draft.payees().stream().map(PayeesReport::row).toList(),
                source.mark(ID, voucher));
    }

    private static Row row(VoucherDraft.Payee payee) {
        return new Row(
                payee.name(),
                payee.account(),
                payee.bank(),
                BigDecimal.valueOf(Objects.requireNonNull(payee.amount()).amount()),
                payee.note());
    }
}
