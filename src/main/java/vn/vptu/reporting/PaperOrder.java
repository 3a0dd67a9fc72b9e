package vn.vptu.reporting;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;

/**
 * All that is needed to make one paper.
 *
 * @param template its path below {@code reports/}, without ending
 * @param table the table of a list; null where the template has one of its own
 */
record PaperOrder(
        String template,
        Class<? extends Record> row,
        @Nullable ListTable table,
        ReportContent<?> content,
        PaperFrame frame) {

    static <P extends Record, R extends Record> PaperOrder of(
            ReportDefinition<P, R> definition,
            P params,
            ReportFormat format,
            ReportContent<R> content,
            PaperFrame frame) {
        return of(
                definition,
                listTemplate(definition, frame).orElse(definition.template(params, format)),
                content,
                frame);
    }

    /** A paper as a sample, in the last of its templates unless its form says which. */
    static <R extends Record> PaperOrder sample(
            ReportDefinition<?, R> definition, ReportContent<R> content, PaperFrame frame) {
        String last =
                definition.templates().stream().max(Comparator.naturalOrder()).orElseThrow();
        return of(definition, listTemplate(definition, frame).orElse(last), content, frame);
    }

    /** A list lies as its form says, everything else as it was drawn. */
    private static Optional<String> listTemplate(ReportDefinition<?, ?> definition, PaperFrame frame) {
        return definition instanceof ListPaper<?, ?> list
                ? Optional.of(ListPaper.template(
                        frame.form().sheet() == null
                                ? list.sheet()
                                : frame.form().sheet()))
                : Optional.empty();
    }

    static <R extends Record> PaperOrder of(
            ReportDefinition<?, R> definition, String template, ReportContent<R> content, PaperFrame frame) {
        return new PaperOrder(
                template,
                definition.row(),
                ListTable.of(definition, frame.form()).orElse(null),
                content,
                frame);
    }
}
