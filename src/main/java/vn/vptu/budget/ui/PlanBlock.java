package vn.vptu.budget.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.money.MoneyFormatException;

/**
 * Cells that were copied from a spreadsheet: rows of tabs. Either amounts for the quarters from the one that they are pasted
 * into, or, pasted into an item, codes first: the item, a subitem where the second column holds codes, and the quarters.
 *
 * @param rows in their order; none when a cell is no amount
 * @param wrong the first cell that is no amount; null when all are
 */
record PlanBlock(List<Row> rows, @Nullable String wrong) {

    private static final int CODE_LENGTH = 4;
    private static final int WITH_SUBITEM = 6;

    /**
     * A row of the block.
     *
     * @param item null when only amounts were copied
     * @param amounts as many as were copied; null for an empty cell
     */
    record Row(@Nullable String item, @Nullable String subitem, List<@Nullable Dong> amounts) {}

    /** Whether what is pasted is more than the words of one cell. */
    static boolean isBlock(String text) {
        return text.strip().indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0;
    }

    static PlanBlock read(String text, boolean codesFirst) {
        List<Row> rows = new ArrayList<>();
        try {
            for (String line : text.split("\\R")) {
                if (!line.isBlank()) {
                    rows.add(row(Arrays.asList(line.split("\t", -1)), codesFirst));
                }
            }
        } catch (MoneyFormatException refused) {
            return new PlanBlock(List.of(), refused.text().strip());
        }
        return new PlanBlock(rows, null);
    }

    private static Row row(List<String> cells, boolean codesFirst) {
        if (!codesFirst) {
            return new Row(null, null, amounts(cells, 0));
        }
        String second = cells.size() > 1 ? cells.get(1).strip() : "";
        boolean subitems = cells.size() >= WITH_SUBITEM && (second.isEmpty() || second.length() == CODE_LENGTH);
        return new Row(
                cells.getFirst().strip(),
                subitems && !second.isEmpty() ? second : null,
                amounts(cells, subitems ? 2 : 1));
    }

    private static List<@Nullable Dong> amounts(List<String> cells, int from) {
        List<@Nullable Dong> amounts = new ArrayList<>();
        for (String cell : cells.subList(Math.min(from, cells.size()), cells.size())) {
            String typed = cell.strip();
            amounts.add(typed.isEmpty() || typed.equals("-") || typed.equals("–") ? null : Dong.parse(typed));
        }
        return amounts;
    }
}
