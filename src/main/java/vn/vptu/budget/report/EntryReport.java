package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.Letterheads;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.report.Sheet;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.Vouchers;

/**
 * What is keyed into the Treasury's page, or loaded there: the lines of approved documents in the order in which the page
 * asks for them. The procedure itself is electronic (Điều 3.1 Nghị định 347/2025/NĐ-CP). Neither the decree nor the page
 * gives a file format: columns and captions are the office's own, kept with the form.
 */
@Component
class EntryReport implements ListPaper<EntryReport.Params, EntryReport.Row> {

    static final String ID = "treasury-entry";

    /** More is never sent at once, and would be keyed by nobody. */
    private static final int MOST_DOCUMENTS = 500;

    /**
     * Which documents.
     *
     * @param voucher one alone; null for those of the others
     * @param state null for those that are approved and not sent yet
     * @param text words of the number, the payee, the summary
     */
    record Params(
            @Nullable Long voucher,
            @Nullable Integer year,
            @Nullable VoucherKind kind,
            @Nullable DocumentState state,
            @Nullable String text) {

        VoucherFilter filter() {
            return new VoucherFilter(
                    Objects.requireNonNullElse(text, ""),
                    year,
                    kind,
                    Objects.requireNonNullElse(state, DocumentState.APPROVED));
        }
    }

    record Row(
            String number,
            @Nullable LocalDate day,
            String operation,
            @Nullable String budgetCode,
            @Nullable String account,
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String subitem,
            @Nullable String source,
            @Nullable String programme,
            BigDecimal amount,
            @Nullable String payee,
            @Nullable String payeeAccount,
            @Nullable String payeeBank,
            String content) {}

    private final VoucherPaperSource source;
    private final Vouchers vouchers;
    private final Letterheads letterheads;
    private final Translations translations;

    EntryReport(VoucherPaperSource source, Vouchers vouchers, Letterheads letterheads, Translations translations) {
        this.source = source;
        this.vouchers = vouchers;
        this.letterheads = letterheads;
        this.translations = translations;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String titleKey() {
        return "budget.paper.entry";
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
    public Class<Params> params() {
        return Params.class;
    }

    @Override
    public Class<Row> row() {
        return Row.class;
    }

    @Override
    public Sheet sheet() {
        return Sheet.A3_LANDSCAPE;
    }

    @Override
    public List<PaperColumn> columns() {
        return List.of(
                PaperColumn.centred("number", 55),
                PaperColumn.date("day", 66),
                PaperColumn.text("operation", 75),
                PaperColumn.centred("budgetCode", 62),
                PaperColumn.centred("account", 98),
                PaperColumn.centred("chapter", 54),
                PaperColumn.centred("subcategory", 46),
                PaperColumn.centred("subitem", 44),
                PaperColumn.centred("source", 48),
                PaperColumn.centred("programme", 48),
                PaperColumn.money("amount", 88),
                PaperColumn.text("payee", 105),
                PaperColumn.text("payeeAccount", 92),
                PaperColumn.text("payeeBank", 90),
                PaperColumn.text("content", 92));
    }

    @Override
    public Map<Long, String> choices(String component) {
        return component.equals("voucher") ? source.choices(Set.of(VoucherKind.values())) : Map.of();
    }

    /** What nobody has approved is sent to nobody. */
    @Override
    public List<FieldError> check(Params params) {
        Long id = params.voucher();
        DocumentState state = id == null
                ? params.filter().state()
                : source.find(id).map(Voucher::state).orElse(DocumentState.APPROVED);
        if (!VoucherPaperSource.approved(Objects.requireNonNull(state))) {
            return List.of(FieldError.of(id == null ? "state" : "voucher", "budget.error.paper-not-approved", state));
        }
        long many = id == null ? vouchers.count(params.filter()) : 1;
        return many > MOST_DOCUMENTS
                ? List.of(FieldError.of("year", "budget.error.paper-many", many, MOST_DOCUMENTS))
                : List.of();
    }

    @Override
    public boolean readable(Params params) {
        return true;
    }

    @Override
    public Optional<ReportContent<Row>> content(Params params) {
        Sentences words = translations.in(Translations.VIETNAMESE);
        Long one = params.voucher();
        List<Voucher> found =
                one == null ? all(params.filter()) : source.find(one).stream().toList();
        if (one != null && found.isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        found.forEach(voucher -> rows(voucher, words, rows));
        String title = words.say(titleKey());
        return Optional.of(new ReportContent<>(
                title,
                one == null ? title : title + " " + found.getFirst().draft().number(),
                new Head(words.say("budget.paper.entry.subject", found.size(), rows.size())),
                rows,
                null));
    }

    /** The oldest first, as they are keyed in. */
    private List<Voucher> all(VoucherFilter filter) {
        return vouchers.page(filter, PageRequest.of(0, MOST_DOCUMENTS, Sort.by("drawn-on"))).stream()
                .map(VoucherRow::id)
                .map(vouchers::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private void rows(Voucher voucher, Sentences words, List<Row> rows) {
        VoucherDraft draft = voucher.draft();
        Letterhead office = letterheads.letterhead();
        TreasuryHead head = source.head(voucher, draft.total().amount());
        String operation = words.say(
                "enum.VoucherKind." + Objects.requireNonNull(draft.kind()).name());
        for (VoucherDraft.Line line : draft.lines()) {
            rows.add(new Row(
                    draft.number(),
                    draft.drawnOn(),
                    operation,
                    Objects.requireNonNullElse(head.budgetCode(), Objects.requireNonNullElse(office.budgetCode(), "")),
                    head.account(),
                    line.chapter(),
                    line.subcategory(),
                    line.subitem(),
                    line.source(),
                    line.programme(),
                    VoucherPaperSource.amount(line),
                    draft.payeeName(),
                    head.payeeAccount(),
                    head.payeeBank(),
                    line.content()));
        }
    }
}
