package vn.vptu.budget.internal.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.StatementLine;
import vn.vptu.budget.StatementResult;

/** What each row of a statement was found to be, to be kept with it. */
final class StatementNotes {

    /** As long as a column of a kept line is. */
    private static final int LONGEST = 60;

    private final Map<Integer, StatementLine> lines = new TreeMap<>();

    /** A row that means no document. */
    void note(ImportedRow row, StatementResult result) {
        lines.put(row.number(), line(row, result, null, null, null, null));
    }

    /**
     * A row that means a document.
     *
     * @param ourAmount what stands here for the same codes, or for the whole document where none are the same
     */
    void note(
            ImportedRow row,
            StatementResult result,
            StatementVouchers.Sent voucher,
            @Nullable String ourCodes,
            @Nullable Dong ourAmount) {
        lines.put(row.number(), line(row, result, voucher.id(), voucher.treasuryDate(), cut(ourCodes), ourAmount));
    }

    private static StatementLine line(
            ImportedRow row,
            StatementResult result,
            @Nullable Long voucher,
            @Nullable LocalDate ourDate,
            @Nullable String ourCodes,
            @Nullable Dong ourAmount) {
        LocalDate day = row.date("treasuryDate", null);
        return new StatementLine(
                0,
                row.number(),
                result,
                cut(row.text("documentNumber")),
                cut(row.text("dossierNumber")),
                day != null && Check.askable(day) ? day : null,
                cut(codes(row)),
                kept(row.money("amount")),
                voucher,
                ourDate,
                ourCodes,
                ourAmount);
    }

    private static @Nullable String cut(@Nullable String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static @Nullable Dong kept(@Nullable Dong amount) {
        Check check = new Check();
        ImportLookups.amount(check, amount);
        return check.errors().isEmpty() ? amount : null;
    }

    /** The codes of a row in one word. */
    static String codes(ImportedRow row) {
        return StatementVouchers.codes(
                ImportLookups.code(row.text("chapter"), CodeKind.CHAPTER),
                ImportLookups.code(row.text("subcategory"), CodeKind.SUBCATEGORY),
                ImportLookups.code(row.text("source"), CodeKind.SOURCE),
                ImportLookups.code(row.text("programme", BudgetKey.NO_PROGRAMME), CodeKind.PROGRAMME),
                ImportLookups.code(row.text("subitem"), CodeKind.SUBITEM));
    }

    /** All lines by their rows, and after them the documents that the statement does not have. */
    List<StatementLine> all(List<StatementVouchers.Sent> lacking) {
        List<StatementLine> all = new ArrayList<>();
        lines.values()
                .forEach(line -> all.add(new StatementLine(
                        all.size() + 1,
                        line.row(),
                        line.result(),
                        line.documentNumber(),
                        line.dossierNumber(),
                        line.treasuryDate(),
                        line.codes(),
                        line.amount(),
                        line.voucherId(),
                        line.ourDate(),
                        line.ourCodes(),
                        line.ourAmount())));
        lacking.forEach(voucher -> all.add(new StatementLine(
                all.size() + 1,
                null,
                StatementResult.LACKING,
                voucher.number(),
                null,
                null,
                null,
                null,
                voucher.id(),
                voucher.treasuryDate(),
                null,
                voucher.amount())));
        return all;
    }
}
