package vn.vptu.budget.internal.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.vouchers.KnownRecords;
import vn.vptu.budget.internal.vouchers.VoucherQueries;
import vn.vptu.budget.internal.vouchers.VoucherStore;

/** A file of salaries of a month, of one unit or several. */
final class SalaryWork extends DocumentWork<SalaryWork.Coming> {

    private static final List<String> HEAD = List.of("number", "drawnOn", "payeeName", "payeeAccount", "payeeBank");

    /** The document of a month. */
    record Coming(SalaryMonths.Month month, VoucherDraft draft) {}

    /** By what two rows sum up the same. */
    private record Place(
            @Nullable String chapter,
            @Nullable String subcategory,
            @Nullable String source,
            @Nullable String programme,
            @Nullable String subitem) {

        static Place of(VoucherDraft.Line line) {
            return new Place(line.chapter(), line.subcategory(), line.source(), line.programme(), line.subitem());
        }
    }

    private final VoucherStore vouchers;
    private final VoucherQueries queries;
    private final ImportLookups lookups;
    private final SalaryMonths months;
    private final EntityManager entities;
    private final Translations words;
    private final KnownRecords records = new KnownRecords();
    private final LocalDate today;

    SalaryWork(
            VoucherStore vouchers,
            VoucherQueries queries,
            ImportLookups lookups,
            SalaryMonths months,
            EntityManager entities,
            Translations words,
            LocalDate today) {
        this.vouchers = vouchers;
        this.queries = queries;
        this.lookups = lookups;
        this.months = months;
        this.entities = entities;
        this.words = words;
        this.today = today;
    }

    @Override
    String key(ImportedRow row) {
        return row.number("year", 0) + "|" + row.number("month", 0) + "|" + unit(row, "holderUnitId") + "|"
                + unit(row, "usingUnitId");
    }

    private String unit(ImportedRow row, String field) {
        Long found = lookups.unit(row, field);
        return found == null ? row.text(field, "") : found.toString();
    }

    @Override
    Judged<Coming> judge(List<ImportedRow> rows) {
        RowErrors errors = new RowErrors();
        ImportedRow head = rows.getFirst();
        errors.contradictions(rows, HEAD);
        Check whole = new Check().between("month", head.number("month", null), 1, 12);
        whole.between("year", head.number("year", null), 1900, 2200);
        Long holder = lookups.unit(head, "holderUnitId", whole);
        Long unit = lookups.unit(head, "usingUnitId", whole);
        errors.add(head, whole);
        if (!errors.isEmpty() || holder == null) {
            return Judged.fresh(null, errors);
        }
        SalaryMonths.Month month = new SalaryMonths.Month(
                Objects.requireNonNull(head.number("year", 0)),
                Objects.requireNonNull(head.number("month", 0)),
                holder,
                unit == null ? holder : unit);
        List<VoucherDraft.Line> lines = lines(rows, month, errors);
        if (!errors.isEmpty()) {
            return Judged.fresh(null, errors);
        }
        Voucher stored = months.paidBy(month).flatMap(queries::find).orElse(null);
        if (stored != null) {
            return again(rows, month, lines, stored, errors);
        }
        VoucherDraft draft = draft(rows, month, lines);
        Check open = new Check();
        lookups.open(open, month.year(), draft.drawnOn(), "drawnOn");
        errors.add(head, open);
        if (errors.isEmpty()) {
            errors.add(rows, lookups.withSuccessors(vouchers.wrong(draft, records), draft.drawnOn()));
        }
        return Judged.fresh(new Coming(month, draft), errors);
    }

    private List<VoucherDraft.Line> lines(List<ImportedRow> rows, SalaryMonths.Month month, RowErrors errors) {
        Map<Place, Integer> seen = new HashMap<>();
        List<VoucherDraft.Line> lines = new ArrayList<>();
        for (ImportedRow row : rows) {
            Check check = new Check();
            ImportLookups.paid(check, row.money("amount"));
            VoucherDraft.Line line = line(row, month);
            Integer other = seen.putIfAbsent(Place.of(line), row.number());
            check.that(
                    other == null,
                    FieldError.WHOLE,
                    "imports.error.twice",
                    Integer.toString(Objects.requireNonNullElse(other, 0)));
            errors.add(row, check);
            lines.add(line);
        }
        return lines;
    }

    private VoucherDraft.Line line(ImportedRow row, SalaryMonths.Month month) {
        return VoucherDraft.Line.paying(
                ImportLookups.code(row.text("chapter"), CodeKind.CHAPTER),
                ImportLookups.code(row.text("subcategory"), CodeKind.SUBCATEGORY),
                ImportLookups.code(row.text("source"), CodeKind.SOURCE),
                ImportLookups.code(row.text("programme", BudgetKey.NO_PROGRAMME), CodeKind.PROGRAMME),
                month.unit() == month.holder() ? null : month.unit(),
                null,
                ImportLookups.code(row.text("subitem"), CodeKind.SUBITEM),
                row.money("amount"),
                Check.line(row.text("content", said(month))));
    }

    /** What stands on the document, which speaks Vietnamese. */
    private String said(SalaryMonths.Month month) {
        return words.vietnamese("budget.import.salaries-of", month.written());
    }

    private VoucherDraft draft(List<ImportedRow> rows, SalaryMonths.Month month, List<VoucherDraft.Line> lines) {
        VoucherDraft before = months.before(month)
                .flatMap(queries::find)
                .map(Voucher::draft)
                .orElse(VoucherDraft.blank(VoucherKind.DRAW_ACTUAL, null, null));
        LocalDate end = YearMonth.of(month.year(), month.month()).atEndOfMonth();
        String account = (String) RowErrors.first(rows, "payeeAccount");
        return new VoucherDraft(
                VoucherKind.DRAW_ACTUAL,
                month.year(),
                month.holder(),
                Objects.requireNonNullElse((String) RowErrors.first(rows, "number"), number(month)),
                Objects.requireNonNullElse(
                        (LocalDate) RowErrors.first(rows, "drawnOn"), today.isBefore(end) ? within(month) : end),
                PaymentMethod.TRANSFER,
                EstimateType.OFFICIAL,
                null,
                either((String) RowErrors.first(rows, "payeeName"), before.payeeName()),
                either(account, before.payeeAccount()),
                either((String) RowErrors.first(rows, "payeeBank"), before.payeeBank()),
                said(month)
                        + (month.unit() == month.holder()
                                ? ""
                                : ", " + lookups.unit(month.unit()).name()),
                lines);
    }

    /** Today, when it lies in the month's year. */
    private LocalDate within(SalaryMonths.Month month) {
        LocalDate first = LocalDate.of(month.year(), 1, 1);
        return today.isBefore(first) ? first : today;
    }

    private String number(SalaryMonths.Month month) {
        String number = "LUONG-%02d".formatted(month.month());
        return month.unit() == month.holder()
                ? number
                : number + "-" + lookups.unit(month.unit()).code();
    }

    private static @Nullable String either(@Nullable String said, @Nullable String before) {
        return said == null ? before : said;
    }

    /** The month is paid already: what is as it was stays, what differs is said with both amounts and the document. */
    private static Judged<Coming> again(
            List<ImportedRow> rows,
            SalaryMonths.Month month,
            List<VoucherDraft.Line> lines,
            Voucher stored,
            RowErrors errors) {
        Map<Place, Dong> paid = new HashMap<>();
        stored.draft().lines().forEach(line -> paid.put(Place.of(line), line.amount()));
        Set<Integer> unchanged = new HashSet<>();
        String number = stored.draft().number();
        for (int i = 0; i < rows.size(); i++) {
            Dong before = paid.remove(Place.of(lines.get(i)));
            Dong now = Objects.requireNonNull(lines.get(i).amount());
            if (now.equals(before)) {
                unchanged.add(rows.get(i).number());
            } else {
                errors.add(
                        rows.get(i),
                        FieldError.of(
                                "amount",
                                "budget.error.import-salary",
                                month.written(),
                                number,
                                before == null ? "0" : before.format(),
                                now.format()));
            }
        }
        paid.forEach((place, amount) -> {
            unchanged.remove(rows.getFirst().number());
            errors.add(
                    rows.getFirst(),
                    FieldError.of(
                            FieldError.WHOLE,
                            "budget.error.import-salary-gone",
                            month.written(),
                            number,
                            Objects.requireNonNullElse(place.subitem(), ""),
                            amount.format()));
        });
        return Judged.stored(stored.id(), errors, unchanged);
    }

    @Override
    List<FieldError> store(long id, Coming coming) {
        SaveResult result = vouchers.save(null, 0, coming.draft());
        if (result instanceof SaveResult.Saved saved) {
            months.keep(coming.month(), saved.id());
        }
        return errors(result);
    }

    @Override
    void forget() {
        entities.clear();
    }
}
