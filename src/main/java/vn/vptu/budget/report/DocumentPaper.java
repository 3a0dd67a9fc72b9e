package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.NamedPaper;
import vn.vptu.base.report.PaperFamily;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;

/**
 * The office's own form of one document of the budget: what the document is about, and its lines. The form is that of the day
 * of the document, signed by the signatories of that day. No law fixes these forms: captions, columns and signatures are the
 * office's, kept with the form.
 *
 * @param <P> which document
 * @param <R> one line of the paper
 * @param <T> the document
 */
abstract class DocumentPaper<P extends Record, R extends Record, T> extends NamedPaper<P, R>
        implements ListPaper<P, R> {

    /** Older ones are printed from their own page. */
    static final int MOST_CHOICES = 300;

    private final DocumentPaperTools tools;

    DocumentPaper(String id, String titleKey, Class<P> params, Class<R> row, DocumentPaperTools tools) {
        super(id, titleKey, "budget", params, row);
        this.tools = tools;
    }

    /** The document, when it is for the reader. */
    abstract Optional<T> find(P chosen);

    /** The day it bears; null when it bears none. */
    abstract @Nullable LocalDate day(T document);

    /** The name of the paper, and of its file. */
    abstract String title(T document);

    abstract Head head(T document, PaperForm form);

    abstract List<R> rows(T document, PaperForm form);

    /** Under which key its form says what lies across the paper; null for nothing. */
    abstract @Nullable String mark(T document);

    /** The newest documents, each with the name by which it is known. */
    abstract void choices(Map<Long, String> names);

    final Translations words() {
        return tools.words();
    }

    @Override
    public final PaperFamily family() {
        return PaperFamily.ACCOUNTING;
    }

    @Override
    public final Set<ReportFormat> formats() {
        return Set.of(ReportFormat.PDF, ReportFormat.XLSX);
    }

    @Override
    public final LocalDate about(P chosen, LocalDate today) {
        return find(chosen).map(this::day).orElse(today);
    }

    @Override
    public LocalDate signedOn(P chosen, LocalDate today) {
        return about(chosen, today);
    }

    @Override
    public final Map<Long, String> choices(String component) {
        Map<Long, String> names = new LinkedHashMap<>();
        if (component.equals(params().getRecordComponents()[0].getName())) {
            choices(names);
        }
        return names;
    }

    @Override
    public final boolean readable(P chosen) {
        return find(chosen).isPresent();
    }

    @Override
    public final Optional<ReportContent<R>> content(P chosen) {
        return find(chosen).map(this::content);
    }

    private ReportContent<R> content(T document) {
        LocalDate day = day(document);
        PaperForm form = tools.forms().on(id(), day == null ? LocalDate.now(tools.clock()) : day);
        String title = title(document);
        String key = mark(document);
        String mark = key == null || form.text(key).isEmpty() ? null : form.text(key);
        return new ReportContent<>(title, title, head(document, form), rows(document, form), mark);
    }
}
