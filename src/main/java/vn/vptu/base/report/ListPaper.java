package vn.vptu.base.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is a plain list: it has no template of its own, only columns. Its title is the text {@code title} of its
 * form; a row that adds up is called by the text {@code total}.
 *
 * @param <P> what has to be chosen before it can be made
 * @param <R> one line of it
 */
public interface ListPaper<P extends Record, R extends Record> extends ReportDefinition<P, R> {

    String PORTRAIT = "list-portrait";

    String LANDSCAPE = "list-landscape";

    /**
     * What stands once on a list.
     *
     * @param subject the line below the title; null for none
     * @param facts what is said before its table, a line each; null for nothing
     */
    record Head(@Nullable String subject, @Nullable String facts) {

        /** Of a list that says nothing before its table. */
        public Head(@Nullable String subject) {
            this(subject, null);
        }
    }

    /** The template of lists on a sheet. */
    static String template(Sheet sheet) {
        return sheet.landscape() ? LANDSCAPE : PORTRAIT;
    }

    List<PaperColumn> columns();

    /** The component of the row by which lines are put under a heading; lines of one heading follow each other. */
    default Optional<String> groupedBy() {
        return Optional.empty();
    }

    /** What it is printed on unless its form says something else. */
    default Sheet sheet() {
        return Sheet.A4_PORTRAIT;
    }

    @Override
    default Class<? extends Record> head() {
        return Head.class;
    }

    @Override
    default Set<ReportFormat> formats() {
        return Set.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.XLSX);
    }

    @Override
    default Set<String> templates() {
        return Set.of(template(sheet()));
    }

    @Override
    default String template(P params, ReportFormat format) {
        return template(sheet());
    }
}
