package vn.vptu.budget.internal.imports;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.StatementLine;
import vn.vptu.budget.StatementResult;
import vn.vptu.budget.Vouchers;

/** A statement of the Treasury, compared with what was sent. Its rows of one number are one document. */
final class StatementWork extends DocumentWork<StatementWork.Recording> {

    /** More of them nobody reads in one sentence; the kept statement has all. */
    private static final int MOST_NAMED = 10;

    /** A document that the Treasury has recorded. */
    record Recording(StatementVouchers.Sent voucher, LocalDate day) {}

    private final @Nullable ImportRun run;
    private final Vouchers vouchers;
    private final StatementTables tables;
    private final StatementVouchers sent;
    private final StatementNotes notes = new StatementNotes();
    private final StatementComparison comparison;
    private final Set<String> unitCodes = new TreeSet<>();
    private final Set<LocalDate> days = new TreeSet<>();
    private final Set<Long> named = new HashSet<>();

    StatementWork(
            @Nullable ImportRun run,
            Vouchers vouchers,
            StatementTables tables,
            StatementVouchers sent,
            ImportLookups lookups,
            LocalDate today) {
        this.run = run;
        this.vouchers = vouchers;
        this.tables = tables;
        this.sent = sent;
        this.comparison = new StatementComparison(sent, notes, lookups, today);
    }

    @Override
    String key(ImportedRow row) {
        String dossier = dossier(row);
        return dossier != null ? "#" + dossier : number(row) + "|" + row.text("kind") + "|" + row.text("unitCode");
    }

    private static String number(ImportedRow row) {
        return Check.line(row.text("documentNumber"));
    }

    private static @Nullable String dossier(ImportedRow row) {
        return row.gives("dossierNumber") ? Check.line(row.text("dossierNumber")) : null;
    }

    @Override
    public void ahead(ImportedRow row, boolean whole) {
        super.ahead(row, whole);
        if (row.gives("unitCode")) {
            unitCodes.add(Check.line(row.text("unitCode")));
        }
        LocalDate day = row.date("treasuryDate", null);
        if (day != null && Check.askable(day)) {
            days.add(day);
        }
        notes.note(row, StatementResult.UNREAD);
    }

    /** A statement of somebody else is none of ours, even when some of its rows could be. */
    private @Nullable FieldError foreign() {
        return unitCodes.stream()
                .filter(code -> sent.holders(code).isEmpty())
                .findFirst()
                .map(code -> sent.ownCodes().isEmpty()
                        ? FieldError.of("unitCode", "budget.error.statement-no-account", code)
                        : FieldError.of("unitCode", "budget.error.statement-unit", code, sent.ownCodes()))
                .orElse(null);
    }

    @Override
    Judged<Recording> judge(List<ImportedRow> rows) {
        RowErrors errors = new RowErrors();
        FieldError foreign = foreign();
        for (ImportedRow row : rows) {
            Check check = new Check();
            ImportLookups.paid(check, row.money("amount"));
            check.period("treasuryDate", row.date("treasuryDate", null), "treasuryDate", null);
            if (foreign == null) {
                errors.add(row, check);
            } else {
                errors.add(row, foreign);
            }
        }
        ImportedRow head = rows.getFirst();
        LocalDate day = Objects.requireNonNull(head.date("treasuryDate", LocalDate.EPOCH));
        if (!errors.isEmpty()) {
            return Judged.fresh(null, errors);
        }
        List<StatementVouchers.Sent> meant = sent.meant(
                sent.holders(Check.line(head.text("unitCode"))), dossier(head), number(head), head.text("kind"), day);
        meant.forEach(each -> named.add(each.id()));
        if (meant.size() != 1) {
            String said = Objects.requireNonNullElse(dossier(head), number(head));
            String code = meant.isEmpty() ? "budget.error.statement-unknown" : "budget.error.statement-several";
            rows.forEach(row -> {
                errors.add(row, FieldError.of("documentNumber", code, said));
                notes.note(row, StatementResult.UNKNOWN);
            });
            return Judged.fresh(null, errors);
        }
        return comparison.of(rows, meant.getFirst(), day, errors);
    }

    private List<StatementVouchers.Sent> lacking() {
        judgeRest();
        Set<Long> holders =
                unitCodes.stream().flatMap(code -> sent.holders(code).stream()).collect(Collectors.toSet());
        return holders.isEmpty() || days.isEmpty() || foreign() != null
                ? List.of()
                : sent.expected(holders, first(), last()).stream()
                        .filter(voucher -> !named.contains(voucher.id()))
                        .toList();
    }

    private LocalDate first() {
        return days.iterator().next();
    }

    private LocalDate last() {
        return days.stream().reduce((one, other) -> other).orElseThrow();
    }

    /** Documents of ours that the statement does not have. */
    @Override
    public @Nullable FieldError remark() {
        List<StatementVouchers.Sent> lacking = lacking();
        if (lacking.isEmpty()) {
            return null;
        }
        String all = lacking.stream()
                .limit(MOST_NAMED)
                .map(voucher -> voucher.number() + " (" + voucher.amount().format() + " đ)")
                .collect(Collectors.joining(", "));
        return FieldError.of(
                FieldError.WHOLE,
                "budget.error.statement-lacks",
                lacking.size(),
                VietnameseDates.numeric(first()),
                VietnameseDates.numeric(last()),
                lacking.size() > MOST_NAMED ? all + ", …" : all);
    }

    @Override
    List<FieldError> store(long id, Recording recording) {
        return errors(vouchers.record(id, recording.voucher().version(), recording.day(), null));
    }

    @Override
    void forget() {}

    @Override
    public void finish() {
        if (run == null || days.isEmpty()) {
            return;
        }
        List<StatementLine> all = notes.all(lacking());
        if (!tables.kept(run, all)) {
            tables.keep(run, String.join(", ", unitCodes), first(), last(), all);
        }
    }
}
