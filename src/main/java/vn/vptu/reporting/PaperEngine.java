package vn.vptu.reporting;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.IntConsumer;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRVirtualizer;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.fill.JRAbstractLRUVirtualizer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;
import vn.vptu.base.time.OfficeClock;

/** Turns a template and what stands on a paper into the bytes of a file. */
@Component
class PaperEngine {

    /** The only font of papers: the measures of Times New Roman with all Vietnamese letters. */
    static final String FONT = "Liberation Serif";

    static final Locale LOCALE = Locale.forLanguageTag("vi-VN");

    /** What templates mark for {@link PaperFinish} travels to the filled paper. */
    static final String MARKS = "vn.vptu.";

    /** A parameter of this name ending in {@code PARTY} is the compiled {@code _fragments/header-party.jrxml}. */
    private static final String HEADER = "HEADER_";

    private static final String WATERMARK = "WATERMARK";
    private static final String WATERMARK_WORD = "WATERMARK_WORD";

    /** A paper that is kept for a while, with more rows than this, has pages enough for a file to be worth it. */
    private static final int ROWS_KEPT_IN_MEMORY = 1_000;

    /** One that is written and forgotten is so quick without a file, and 256 MB hold it. */
    private static final int ROWS_WRITTEN_FROM_MEMORY = 10_000;

    private final JasperReportsContext context;
    private final Templates templates;
    private final PaperFiles files;
    private final PageFolder folder;

    PaperEngine(@Value("${vptu.papers.pages-folder}") Path folder) {
        this.folder = new PageFolder(folder);
        SimpleJasperReportsContext settings = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        // A font that is not there would otherwise be replaced by one without Vietnamese letters.
        settings.setProperty("net.sf.jasperreports.awt.ignore.missing.font", "false");
        settings.setProperty("net.sf.jasperreports.default.font.name", FONT);
        // Lines break where the height of their row was worked out; the writers' own breaks would cut long texts off.
        settings.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
        settings.setProperty("net.sf.jasperreports.export.pdf.use.saved.line.breaks", "true");
        settings.setProperty("net.sf.jasperreports.print.transfer.vptu", MARKS);
        this.context = settings;
        this.templates = new Templates(settings);
        this.files = new PaperFiles(settings);
    }

    JasperReportsContext context() {
        return context;
    }

    JasperReport template(String path) {
        return templates.get(path);
    }

    JasperReport template(PaperOrder order) {
        return templates.get(order.template(), Variant.of(order));
    }

    /** Fills the template and writes the file. */
    byte[] make(PaperOrder order, ReportFormat format) {
        if (order.content().rows().size() <= ROWS_WRITTEN_FROM_MEMORY) {
            return files.write(fill(order, format), order.content(), format);
        }
        try (FilledPaper filled = layOut(order, format, rows -> {})) {
            return files.write(filled.print(), order.content(), format);
        }
    }

    /** Writes papers that are laid out, one behind the other, each with its own numbers of pages and a bookmark. */
    void merge(List<JasperPrint> papers, String title, OutputStream file) {
        files.merge(papers, title, file);
    }

    /** Writes one that is laid out. */
    void write(JasperPrint paper, ReportContent<?> content, ReportFormat format, OutputStream file) {
        files.write(paper, content, format, file);
    }

    /** The PDF with a line in the lower margin of its last page. */
    byte[] makeWithFooter(PaperOrder order, String line) {
        JasperPrint print = fill(order, ReportFormat.PDF);
        PaperFooter.add(print, line);
        return files.write(print, order.content(), ReportFormat.PDF);
    }

    JasperPrint fill(PaperOrder order, ReportFormat format) {
        return fill(order, format, null, rows -> {});
    }

    /**
     * Lays out the pages; of a long paper most of them wait in a file. To be closed by whoever asked for it.
     *
     * @param read is told how many rows have been read so far, and may throw to stop
     */
    FilledPaper layOut(PaperOrder order, ReportFormat format, IntConsumer read) {
        // Word and spreadsheets are one endless page, which cannot be put aside in parts.
        if (format != ReportFormat.PDF || order.content().rows().size() <= ROWS_KEPT_IN_MEMORY) {
            return new FilledPaper(fill(order, format, null, read), null);
        }
        JRAbstractLRUVirtualizer pages = folder.place(context);
        boolean done = false;
        try {
            FilledPaper filled = new FilledPaper(fill(order, format, pages, read), pages);
            // From here on pages are only read: each is written once and not every time it makes room.
            pages.setReadOnly(true);
            done = true;
            return filled;
        } finally {
            if (!done) {
                pages.cleanup();
            }
        }
    }

    private JasperPrint fill(PaperOrder order, ReportFormat format, @Nullable JRVirtualizer pages, IntConsumer read) {
        JasperReport template = template(order);
        ReportContent<?> content = order.content();
        try {
            Map<String, @Nullable Object> parameters = parameters(template, order, format);
            if (pages != null) {
                parameters.put(JRParameter.REPORT_VIRTUALIZER, pages);
            }
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(template, parameters, new RecordRows(content.rows(), order.row(), read));
            print.setName(content.title());
            new PaperFinish(context).finish(print);
            return print;
        } catch (JRException e) {
            throw new IllegalStateException("cannot fill " + order.template(), e);
        }
    }

    Map<String, @Nullable Object> parameters(JasperReport template, PaperOrder order, ReportFormat format) {
        boolean pages = format == ReportFormat.PDF;
        ReportContent<?> content = order.content();
        PaperFrame frame = order.frame();
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (JRParameter parameter : template.getParameters()) {
            if (parameter.getName().startsWith(HEADER)) {
                String family = parameter.getName().substring(HEADER.length()).toLowerCase(Locale.ROOT);
                parameters.put(parameter.getName(), header(family));
            }
        }
        parameters.put("HEADER", header(frame.form().family().name().toLowerCase(Locale.ROOT)));
        parameters.put("FORM", frame.form());
        parameters.put("LETTERHEAD", frame.letterhead());
        parameters.put("SIGNATURES", frame.signatures());
        parameters.put("NUMBER", frame.number());
        parameters.put("PLACE_AND_DATE", frame.placeAndDate());
        parameters.put("ROWS", content.rows().size());
        parameters.putAll(new RecordValues(content.head().getClass()).all(content.head()));
        String watermark = content.watermark();
        if (pages && watermark != null) {
            parameters.put(WATERMARK, new Watermark(PaperText.clean(watermark)));
            parameters.put(WATERMARK_WORD, PaperText.clean(watermark));
        }
        parameters.put(JRParameter.REPORT_LOCALE, LOCALE);
        parameters.put(JRParameter.REPORT_TIME_ZONE, TimeZone.getTimeZone(OfficeClock.ZONE));
        // Word and spreadsheets break pages themselves.
        parameters.put(JRParameter.IS_IGNORE_PAGINATION, !pages);
        return parameters;
    }

    private JasperReport header(String family) {
        return templates.get("_fragments/header-" + family);
    }
}
