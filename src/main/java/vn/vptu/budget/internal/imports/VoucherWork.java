package vn.vptu.budget.internal.imports;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
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
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.vouchers.KnownRecords;
import vn.vptu.budget.internal.vouchers.VoucherStore;

/** A file of payment documents of an accounting program. */
final class VoucherWork extends DocumentWork<VoucherWork.Coming> {

    private static final List<String> HEAD =
            List.of("summary", "method", "supplierId", "payeeName", "payeeAccount", "payeeBank");

    private static final int LONGEST_PROGRAM = 60;

    /** A document that is to be made, with the place of each of its lines in the program's document. */
    record Coming(ImportIdentities.Document document, VoucherDraft draft, List<Integer> places) {}

    private final String program;
    private final VoucherStore vouchers;
    private final ImportIdentities identities;
    private final ImportLookups lookups;
    private final Payees payees;
    private final EntityManager entities;
    private final KnownRecords records = new KnownRecords();
    private final Map<String, Map<ImportIdentities.Document, Map<Integer, ImportIdentities.Line>>> known =
            new HashMap<>();
    private int made;

    /** @param program the name of the program that wrote the file */
    VoucherWork(
            String program,
            VoucherStore vouchers,
            ImportIdentities identities,
            ImportLookups lookups,
            Payees payees,
            EntityManager entities) {
        String key = SearchKey.of(program);
        this.program = key.length() <= LONGEST_PROGRAM ? key : key.substring(0, LONGEST_PROGRAM);
        this.vouchers = vouchers;
        this.identities = identities;
        this.lookups = lookups;
        this.payees = payees;
        this.entities = entities;
    }

    @Override
    String key(ImportedRow row) {
        Long holder = lookups.unit(row, "holderUnitId");
        return row.number("year", 0) + "|" + (holder == null ? row.text("holderUnitId") : holder) + "|"
                + row.text("kind") + "|" + row.date("drawnOn", null) + "|" + Check.line(row.text("number"));
    }

    @Override
    Judged<Coming> judge(List<ImportedRow> rows) {
        RowErrors errors = new RowErrors();
        ImportedRow head = rows.getFirst();
        errors.contradictions(rows, HEAD);
        Check whole = new Check();
        Long holder = lookups.unit(head, "holderUnitId", whole);
        int year = Objects.requireNonNullElse(head.number("year", 0), 0);
        LocalDate day = head.date("drawnOn", LocalDate.EPOCH);
        Payees.Payee payee = payees.of(head(rows, "supplierId"), whole);
        errors.add(head, whole);
        List<Integer> places = places(rows, errors);
        List<VoucherDraft.Line> lines = new ArrayList<>();
        for (ImportedRow row : rows) {
            lines.add(line(row, year, errors));
        }
        if (!errors.isEmpty() || holder == null) {
            return Judged.fresh(null, errors);
        }
        ImportIdentities.Document document = new ImportIdentities.Document(
                year,
                holder,
                program,
                Objects.requireNonNullElse(head.text("kind"), ""),
                Check.line(head.text("number")),
                day);
        Map<Integer, ImportIdentities.Line> stored = stored(document);
        if (!stored.isEmpty()) {
            return again(rows, places, lines, stored, errors);
        }
        VoucherDraft draft = draft(rows, document, payee, lines);
        Check open = new Check();
        lookups.open(open, year, day, "drawnOn");
        errors.add(head, open);
        if (errors.isEmpty()) {
            errors.add(rows, lookups.withSuccessors(vouchers.wrong(draft, records), day));
        }
        return Judged.fresh(new Coming(document, draft, places), errors);
    }

    private Map<Integer, ImportIdentities.Line> stored(ImportIdentities.Document document) {
        return known.computeIfAbsent(
                        document.year() + " " + document.holder(),
                        each -> identities.of(document.year(), document.holder(), program))
                .getOrDefault(document, Map.of());
    }

    /** The row that says it first; the first one when none does. */
    private static ImportedRow head(List<ImportedRow> rows, String field) {
        return rows.stream().filter(row -> row.gives(field)).findFirst().orElse(rows.getFirst());
    }

    /** The place of each row in its document: as the program says, else as the rows stand. */
    private static List<Integer> places(List<ImportedRow> rows, RowErrors errors) {
        Map<Integer, Integer> taken = new HashMap<>();
        List<Integer> places = new ArrayList<>();
        for (ImportedRow row : rows) {
            int place = Objects.requireNonNullElse(row.number("lineNo", places.size() + 1), 0);
            Integer other = taken.putIfAbsent(place, row.number());
            Check check = new Check();
            check.that(place > 0, "lineNo", "imports.error.number", Integer.toString(place))
                    .that(
                            other == null,
                            "lineNo",
                            "budget.error.import-line-twice",
                            Integer.toString(place),
                            Integer.toString(Objects.requireNonNullElse(other, 0)));
            errors.add(row, check);
            places.add(place);
        }
        return places;
    }

    private VoucherDraft.Line line(ImportedRow row, int year, RowErrors errors) {
        Check check = new Check();
        Dong amount = row.money("amount");
        ImportLookups.paid(check, amount);
        Long unit = lookups.unit(row, "usingUnitId", check);
        Long task = lookups.task(row, year, check);
        errors.add(row, check);
        return new VoucherDraft.Line(
                ImportLookups.code(row.text("chapter"), CodeKind.CHAPTER),
                ImportLookups.code(row.text("subcategory"), CodeKind.SUBCATEGORY),
                ImportLookups.code(row.text("source"), CodeKind.SOURCE),
                ImportLookups.code(row.text("programme", BudgetKey.NO_PROGRAMME), CodeKind.PROGRAMME),
                unit,
                task,
                ImportLookups.code(row.text("subitem"), CodeKind.SUBITEM),
                null,
                amount,
                Check.line(row.text("content")),
                row.text("invoiceSymbol"),
                row.text("invoiceNumber"),
                row.date("invoiceDate", null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static VoucherDraft draft(
            List<ImportedRow> rows,
            ImportIdentities.Document document,
            Payees.@Nullable Payee payee,
            List<VoucherDraft.Line> lines) {
        String method = (String) RowErrors.first(rows, "method");
        String account = (String) RowErrors.first(rows, "payeeAccount");
        String bank = (String) RowErrors.first(rows, "payeeBank");
        String name = (String) RowErrors.first(rows, "payeeName");
        boolean theirs = payee != null && account == null;
        return new VoucherDraft(
                VoucherKind.valueOf(document.kind()),
                document.year(),
                document.holder(),
                document.number(),
                document.day(),
                method == null ? PaymentMethod.TRANSFER : PaymentMethod.valueOf(method),
                EstimateType.OFFICIAL,
                payee == null ? null : payee.id(),
                name == null && payee != null ? payee.name() : name,
                theirs ? payee.accountNo() : account,
                theirs && bank == null ? payee.bank() : bank,
                Objects.requireNonNullElse(
                        (String) RowErrors.first(rows, "summary"),
                        lines.getFirst().content()),
                lines);
    }

    /** The document has come before: what is as it was stays, what differs is said with both values. */
    private Judged<Coming> again(
            List<ImportedRow> rows,
            List<Integer> places,
            List<VoucherDraft.Line> lines,
            Map<Integer, ImportIdentities.Line> stored,
            RowErrors errors) {
        Set<Integer> unchanged = new HashSet<>();
        String number = Check.line(rows.getFirst().text("number"));
        long voucher = stored.values().iterator().next().voucher();
        for (int i = 0; i < rows.size(); i++) {
            ImportIdentities.Line before = stored.get(places.get(i));
            Check check = new Check();
            if (before == null) {
                check.that(
                        false,
                        FieldError.WHOLE,
                        "budget.error.import-line-new",
                        number,
                        Integer.toString(places.get(i)));
            } else {
                VoucherComparison.compare(check, before, lines.get(i), number);
            }
            errors.add(rows.get(i), check);
            if (check.errors().isEmpty()) {
                unchanged.add(rows.get(i).number());
            }
        }
        stored.forEach((place, line) -> {
            if (!places.contains(place)) {
                unchanged.remove(rows.getFirst().number());
                errors.add(
                        rows.getFirst(),
                        FieldError.of(
                                FieldError.WHOLE,
                                "budget.error.import-line-gone",
                                number,
                                Integer.toString(place),
                                line.amount().format()));
            }
        });
        return Judged.stored(voucher, errors, unchanged);
    }

    @Override
    List<FieldError> store(long id, Coming coming) {
        SaveResult result = vouchers.saveOneOfMany(coming.draft());
        if (result instanceof SaveResult.Saved saved) {
            made++;
            identities.keep(
                    coming.document(),
                    saved.id(),
                    coming.places(),
                    coming.draft().lines().stream()
                            .map(line -> Objects.requireNonNull(line.amount()))
                            .toList());
        }
        return errors(result);
    }

    @Override
    void forget() {
        entities.clear();
    }

    @Override
    public void finish() {
        if (made > 0) {
            vouchers.imported(made);
        }
    }
}
