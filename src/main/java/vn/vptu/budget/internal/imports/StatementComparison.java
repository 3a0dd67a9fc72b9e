package vn.vptu.budget.internal.imports;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportDifference;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.StatementResult;
import vn.vptu.budget.internal.imports.DocumentWork.Judged;
import vn.vptu.budget.internal.imports.StatementWork.Recording;

/** Compares a document of a statement with the one that was sent: by its codes, each sum, and the Treasury's day. */
final class StatementComparison {

    private final StatementVouchers sent;
    private final StatementNotes notes;
    private final ImportLookups lookups;
    private final LocalDate today;

    StatementComparison(StatementVouchers sent, StatementNotes notes, ImportLookups lookups, LocalDate today) {
        this.sent = sent;
        this.notes = notes;
        this.lookups = lookups;
        this.today = today;
    }

    /** Compares the rows of a document with the document that they mean. */
    Judged<Recording> of(List<ImportedRow> rows, StatementVouchers.Sent voucher, LocalDate day, RowErrors errors) {
        Map<String, Dong> ours = sent.sums(voucher.id());
        Map<String, Dong> theirs = new LinkedHashMap<>();
        rows.forEach(row -> theirs.merge(codes(row), amount(row), Dong::plus));
        String missing = ours.keySet().stream()
                .filter(codes -> !theirs.containsKey(codes))
                .map(codes -> codes + ": " + ours.get(codes).format())
                .collect(Collectors.joining("; "));
        for (ImportedRow row : rows) {
            compare(row, voucher, day, ours, theirs, missing, errors);
        }
        if (errors.isEmpty() && !missing.isEmpty()) {
            rows.forEach(row -> notes.note(row, StatementResult.CODES, voucher, missing, voucher.amount()));
            errors.add(
                    rows.getFirst(), FieldError.of("amount", "budget.error.statement-line", voucher.number(), missing));
        }
        if (!errors.isEmpty()) {
            return Judged.stored(voucher.id(), errors, Set.of());
        }
        Set<Integer> all = rows.stream().map(ImportedRow::number).collect(Collectors.toSet());
        if (voucher.recorded()) {
            agree(rows, StatementResult.AGREED, voucher, ours);
            return Judged.stored(voucher.id(), errors, all);
        }
        agree(rows, StatementResult.RECORDED, voucher, ours);
        List<ImportDifference> difference =
                List.of(new ImportDifference("treasuryDate", "", VietnameseDates.numeric(day)));
        return new Judged<>(
                voucher.id(),
                new Recording(voucher, day),
                Map.of(),
                Set.of(),
                all.stream().collect(Collectors.toMap(row -> row, row -> difference)));
    }

    private void compare(
            ImportedRow row,
            StatementVouchers.Sent voucher,
            LocalDate day,
            Map<String, Dong> ours,
            Map<String, Dong> theirs,
            String missing,
            RowErrors errors) {
        String codes = codes(row);
        Dong our = ours.get(codes);
        Dong their = Objects.requireNonNull(theirs.get(codes));
        Check check = new Check();
        if (our == null) {
            notes.note(row, StatementResult.CODES, voucher, missing, voucher.amount());
            check.that(
                    false,
                    "subitem",
                    "budget.error.statement-codes",
                    voucher.number(),
                    codes,
                    missing.isEmpty() ? "–" : missing);
        } else if (!our.equals(their)) {
            notes.note(row, StatementResult.AMOUNT, voucher, codes, our);
            check.that(
                    false, "amount", "budget.error.statement-amount", voucher.number(), our.format(), their.format());
        } else {
            day(check, Objects.requireNonNull(row.date("treasuryDate", day)), voucher, day);
            if (!check.errors().isEmpty()) {
                notes.note(row, StatementResult.DAY, voucher, codes, our);
            }
        }
        errors.add(row, check);
    }

    private void day(Check check, LocalDate day, StatementVouchers.Sent voucher, LocalDate first) {
        LocalDate recorded = voucher.treasuryDate();
        if (!day.equals(first)) {
            check.that(
                    false,
                    "treasuryDate",
                    "budget.error.statement-days",
                    voucher.number(),
                    VietnameseDates.numeric(first),
                    VietnameseDates.numeric(day));
        } else if (recorded != null) {
            check.that(
                    recorded.equals(day),
                    "treasuryDate",
                    "budget.error.statement-day",
                    voucher.number(),
                    VietnameseDates.numeric(recorded),
                    VietnameseDates.numeric(day));
        } else {
            check.that(
                            !day.isBefore(voucher.sentOn()),
                            "treasuryDate",
                            "budget.error.voucher-treasury-day",
                            VietnameseDates.numeric(day),
                            VietnameseDates.numeric(voucher.sentOn()))
                    .that(
                            !day.isAfter(today) || voucher.sentOn().isAfter(today),
                            "treasuryDate",
                            "budget.error.voucher-day-ahead",
                            VietnameseDates.numeric(day),
                            VietnameseDates.numeric(today));
            lookups.open(check, voucher.year(), day, "treasuryDate");
        }
    }

    private void agree(
            List<ImportedRow> rows, StatementResult result, StatementVouchers.Sent voucher, Map<String, Dong> ours) {
        rows.forEach(row -> notes.note(row, result, voucher, codes(row), ours.get(codes(row))));
    }

    private static String codes(ImportedRow row) {
        return StatementNotes.codes(row);
    }

    private static Dong amount(ImportedRow row) {
        return Objects.requireNonNullElse(row.money("amount"), Dong.ZERO);
    }
}
