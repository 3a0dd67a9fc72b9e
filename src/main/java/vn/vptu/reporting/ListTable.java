package vn.vptu.reporting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperColumn;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.ReportDefinition;

/**
 * The table that a list's template gets.
 *
 * @param columns those the form shows
 * @param groupedBy the component by which its lines are put under headings; null for none
 * @param carried whether sums are carried from page to page
 * @param rounded whether a note says so when rounded amounts do not add up to the rounded sum
 */
record ListTable(
        Class<? extends Record> row,
        List<PaperColumn> columns,
        @Nullable String groupedBy,
        boolean carried,
        boolean rounded) {

    /** The text of a form that names the sum a page hands on, "Cộng mang sang". */
    static final String CARRIED = "carried-forward";

    /** The text of a form that says why rounded amounts may not add up; printed only when they do not. */
    static final String ROUNDED = "rounding-note";

    /** The table of a paper that is a list; empty for one with a template of its own. */
    static Optional<ListTable> of(ReportDefinition<?, ?> definition, PaperForm form) {
        if (!(definition instanceof ListPaper<?, ?> list)) {
            return Optional.empty();
        }
        Set<String> hidden = form.hiddenColumns();
        List<PaperColumn> shown = list.columns().stream()
                .filter(column -> !hidden.contains(column.field()))
                .toList();
        return Optional.of(new ListTable(
                list.row(),
                shown.isEmpty() ? list.columns() : shown,
                list.groupedBy().orElse(null),
                form.shows(CARRIED),
                form.shows(ROUNDED) && form.numbers().unit() != NumberStyle.Unit.DONG));
    }
}
