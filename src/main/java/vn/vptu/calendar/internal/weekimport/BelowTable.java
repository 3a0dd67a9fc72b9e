package vn.vptu.calendar.internal.weekimport;

import java.util.List;
import java.util.regex.Pattern;
import vn.vptu.base.text.SearchKey;

/**
 * Where the table of a schedule ends and recipients, duties and signatures begin.
 *
 * <p>Nothing of it disappears unseen: the caller shows these rows as left aside.
 */
final class BelowTable {

    private static final Pattern RECIPIENTS = Pattern.compile("noi nhan\\b.*", Pattern.DOTALL);
    private static final Pattern CLOSING = Pattern.compile(
            "(noi nhan|truc tuan|truc co quan|ghi chu|luu y)\\s*[:.].*"
                    + "|(t/l|tl|t/m|tm|k/t|kt|tuq|q)[. ].*"
                    + "|(pho )?chanh van phong( tinh uy)?|nguoi lap( bieu)?|thu truong( don vi)?"
                    + "|.{0,40}, ngay\\b.{0,6} thang\\b.{0,6} nam\\b.*"
                    + "|\\(?(da ky|ky, ghi ro ho ten|ky ten)\\)?",
            Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile(".*\\d.*|.*\\b(thu|chu nhat|cn|t[2-7])\\b.*", Pattern.DOTALL);

    private BelowTable() {}

    /**
     * Whether a row stands below the table.
     *
     * @param before whether the row above did
     * @param texts all cells of the row, those of unknown columns too
     */
    static boolean continues(boolean before, SheetRow row, List<String> texts) {
        if (before) {
            return !isActivity(row);
        }
        List<String> said =
                texts.stream().filter(t -> !t.isBlank()).map(SearchKey::of).toList();
        if (said.stream().anyMatch(text -> RECIPIENTS.matcher(text).matches())) {
            return !isActivity(row);
        }
        boolean noHour =
                row.cell(Column.HALF_DAY).isBlank() && row.cell(Column.TIME).isBlank();
        return noHour
                && said.size() <= 2
                && said.stream().allMatch(text -> CLOSING.matcher(text).matches());
    }

    private static boolean isActivity(SheetRow row) {
        String day = SearchKey.of(row.cell(Column.DAY));
        return !row.cell(Column.CONTENT).isBlank()
                && day.length() <= 40
                && DAY.matcher(day).matches()
                && !CLOSING.matcher(day).matches();
    }
}
