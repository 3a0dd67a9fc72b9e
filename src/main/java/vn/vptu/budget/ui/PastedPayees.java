package vn.vptu.budget.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.money.MoneyFormatException;
import vn.vptu.budget.VoucherDraft;

/**
 * Payees as they come out of a spreadsheet: a row a line, its cells with tabs between them. A first row of captions is left
 * out.
 *
 * @param payees all rows; none when something is wrong
 * @param error the first row that cannot be taken; null when all can
 */
record PastedPayees(
        List<VoucherDraft.Payee> payees, @Nullable FieldError error) {

    private static final int NAME = 0;
    private static final int ACCOUNT = 1;
    private static final int BANK = 2;
    private static final int AMOUNT = 3;
    private static final int NOTE = 4;

    PastedPayees {
        payees = List.copyOf(payees);
    }

    static PastedPayees of(String pasted) {
        List<VoucherDraft.Payee> payees = new ArrayList<>();
        List<String> lines = pasted.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (cells.size() <= AMOUNT) {
                return refused(FieldError.of(
                        FieldError.WHOLE, "budget.error.paste-columns", Integer.toString(i + 1), cells.size()));
            }
            Dong amount = amount(cells.get(AMOUNT));
            if (amount != null) {
                payees.add(new VoucherDraft.Payee(
                        cells.get(NAME),
                        text(cells.get(ACCOUNT)),
                        text(cells.get(BANK)),
                        amount,
                        cells.size() > NOTE ? text(cells.get(NOTE)) : null));
            } else if (i > 0 || cells.get(AMOUNT).chars().anyMatch(Character::isDigit)) {
                return refused(FieldError.of(
                        FieldError.WHOLE, "budget.error.paste-amount", Integer.toString(i + 1), cells.get(AMOUNT)));
            }
        }
        return new PastedPayees(payees, null);
    }

    private static PastedPayees refused(FieldError error) {
        return new PastedPayees(List.of(), error);
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static @Nullable Dong amount(String cell) {
        try {
            return Dong.parse(cell);
        } catch (MoneyFormatException none) {
            return null;
        }
    }
}
