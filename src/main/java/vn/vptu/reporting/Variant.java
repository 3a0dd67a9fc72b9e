package vn.vptu.reporting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.Sheet;

/**
 * What a form decides about the layout of a template.
 *
 * @param table the table of a list; null where the template has one of its own
 * @param signatures how many sign
 * @param recipients whether those who get it are named
 * @param sheet the paper it is printed on; null for the one it was drawn for
 * @param hidden the columns of its own table that are left out
 */
record Variant(
        @Nullable ListTable table,
        int signatures,
        boolean recipients,
        @Nullable Sheet sheet,
        Set<String> hidden) {

    /** The template as it was drawn. */
    static final Variant PLAIN = new Variant(null, 0, false, null, Set.of());

    static Variant of(PaperOrder order) {
        PaperForm form = order.frame().form();
        Signatures signatures = order.frame().signatures();
        ListTable table = order.table();
        return new Variant(
                table,
                signatures.blocks().size(),
                signatures.recipients() != null,
                table == null ? null : form.sheet(),
                table == null ? form.hiddenColumns() : Set.of());
    }
}
