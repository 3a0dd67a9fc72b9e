package vn.vptu.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.PaperForms;
import vn.vptu.base.text.AmountInWords;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.Suppliers;
import vn.vptu.budget.TreasuryAccountRow;
import vn.vptu.budget.TreasuryAccounts;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherFilter;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.VoucherRow;
import vn.vptu.budget.Vouchers;

/** What the Treasury's forms say of a payment document: the same on all of them. */
@Component
class VoucherPaperSource {

    /** A head of department sees some lines of a document; a form with some of its lines would be a wrong one. */
    static final Set<String> ROLES =
            Set.of(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);

    /** Older ones are printed from their own page. */
    private static final int MOST_CHOICES = 300;

    /** The Treasury's accounts: the account, the level of the budget, the unit's code. */
    private static final Pattern ACCOUNT = Pattern.compile("\\d{4}\\.\\d\\.(\\d{7})(?:\\..*)?");

    private static final long EVEN = 1_000;

    private final Vouchers vouchers;
    private final TreasuryAccounts accounts;
    private final Suppliers suppliers;
    private final PaperForms forms;
    private final Translations words;

    VoucherPaperSource(
            Vouchers vouchers, TreasuryAccounts accounts, Suppliers suppliers, PaperForms forms, Translations words) {
        this.vouchers = vouchers;
        this.accounts = accounts;
        this.suppliers = suppliers;
        this.forms = forms;
        this.words = words;
    }

    Optional<Voucher> find(long voucher) {
        return vouchers.find(voucher);
    }

    /** The day on a document; another one when there is no such document. */
    LocalDate day(long voucher, LocalDate otherwise) {
        return find(voucher).map(found -> found.draft().drawnOn()).orElse(otherwise);
    }

    /** The newest documents of these kinds. */
    Map<Long, String> choices(Set<VoucherKind> kinds) {
        Map<Long, String> names = new LinkedHashMap<>();
        vouchers.page(VoucherFilter.ALL, PageRequest.of(0, MOST_CHOICES, Sort.unsorted())).stream()
                .filter(row -> kinds.contains(row.kind()))
                .forEach(row -> names.put(row.id(), name(row)));
        return names;
    }

    private static String name(VoucherRow row) {
        return row.number() + " – " + VietnameseDates.numeric(row.drawnOn()) + " – " + row.summary();
    }

    List<FieldError> check(long voucher, Set<VoucherKind> kinds) {
        return find(voucher)
                .map(found -> Objects.requireNonNull(found.draft().kind()))
                .filter(kind -> !kinds.contains(kind))
                .map(kind -> List.of(FieldError.of("voucher", "budget.error.paper-kind", kind)))
                .orElse(List.of());
    }

    Translations words() {
        return words;
    }

    /** "Giấy rút dự toán số 15 năm 2026". */
    String title(String name, Voucher voucher) {
        return words.vietnamese(
                "budget.paper.title",
                name,
                voucher.draft().number(),
                String.valueOf(voucher.draft().year()));
    }

    /** Under which key forms say what lies across a document in this state; null for nothing. */
    static @Nullable String markOf(DocumentState state) {
        return switch (state) {
            case ASKED, DRAFT, RETURNED, CHECKED -> "draft-mark";
            case CANCELLED, REVERSED -> "void-mark";
            case APPROVED, SENT, RECORDED, REFUSED, CLOSED -> null;
        };
    }

    /** What lies across a document that nobody has approved, or that does not count any more; the form says what. */
    @Nullable String mark(String paper, Voucher voucher) {
        String key = markOf(voucher.state());
        if (key == null) {
            return null;
        }
        String mark = forms.on(paper, Objects.requireNonNull(voucher.draft().drawnOn()))
                .text(key);
        return mark.isEmpty() ? null : mark;
    }

    /** What stands once on a form about this much of a document. */
    TreasuryHead head(Voucher voucher, long total) {
        VoucherDraft draft = voucher.draft();
        LocalDate day = Objects.requireNonNull(draft.drawnOn());
        String chapter = one(draft, VoucherDraft.Line::chapter);
        Optional<TreasuryAccountRow> account =
                accounts.drawnFrom(Objects.requireNonNull(draft.holderUnitId()), chapter, day);
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        boolean several = !draft.payees().isEmpty();
        return new TreasuryHead(
                voucher.holderName(),
                chapter,
                account.map(TreasuryAccountRow::accountNo)
                        .map(ACCOUNT::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1))
                        .orElse(null),
                account.map(TreasuryAccountRow::treasuryName).orElse(null),
                draft.number(),
                String.valueOf(draft.year()),
                voucher.submissions().isEmpty()
                        ? null
                        : voucher.submissions().getLast().dossierNumber(),
                draft.estimateType() == EstimateType.OFFICIAL,
                draft.estimateType() == EstimateType.PROVISIONAL,
                draft.estimateType() == EstimateType.AHEAD,
                kind == VoucherKind.DRAW_ACTUAL || kind == VoucherKind.SETTLEMENT || kind == VoucherKind.RETURN_ACTUAL,
                kind == VoucherKind.DRAW_ADVANCE || kind == VoucherKind.RETURN_ADVANCE,
                kind == VoucherKind.REMITTANCE,
                draft.method() == PaymentMethod.TRANSFER,
                draft.method() == PaymentMethod.CASH,
                account.map(TreasuryAccountRow::accountNo).orElse(null),
                one(draft, VoucherDraft.Line::programme),
                draft.payeeName(),
                payeeCode(draft),
                several ? null : draft.payeeAccount(),
                several ? null : draft.payeeBank(),
                several,
                draft.summary(),
                BigDecimal.valueOf(total),
                AmountInWords.dong(total),
                total % EVEN == 0,
                VietnameseDates.longForm(day));
    }

    private @Nullable String payeeCode(VoucherDraft draft) {
        Long supplier = draft.supplierId();
        return supplier == null
                ? null
                : suppliers.find(supplier).map(found -> found.draft().taxCode()).orElse(null);
    }

    /** What all lines have in common, or each of them once. */
    private static @Nullable String one(VoucherDraft draft, Function<VoucherDraft.Line, @Nullable String> code) {
        String all = draft.lines().stream()
                .map(code)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? null : all;
    }

    /** "1C26TAA 00123", as invoices are called. */
    static @Nullable String invoice(VoucherDraft.Line line) {
        return joined(line.invoiceSymbol(), line.invoiceNumber());
    }

    private static @Nullable String joined(@Nullable String one, @Nullable String other) {
        return one == null ? other : other == null ? one : one + " " + other;
    }

    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : VietnameseDates.numeric(day);
    }

    static BigDecimal amount(VoucherDraft.Line line) {
        return BigDecimal.valueOf(Objects.requireNonNull(line.amount()).amount());
    }

    /** Whether it may still be carried out, and so what the Treasury's page needs. */
    static boolean approved(DocumentState state) {
        return state == DocumentState.APPROVED
                || state == DocumentState.SENT
                || state == DocumentState.REFUSED
                || state == DocumentState.RECORDED;
    }
}
