package vn.vptu.reporting;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import org.jspecify.annotations.Nullable;
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

    private final JasperReportsContext context;
    private final Templates templates;
    private final PaperFiles files;

    PaperEngine() {
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

    /** Fills the template and writes the file. */
    byte[] make(String path, Class<? extends Record> rowType, ReportContent<?> content, ReportFormat format) {
        return files.write(fill(path, rowType, content, format), content, format);
    }

    JasperPrint fill(String path, Class<? extends Record> rowType, ReportContent<?> content, ReportFormat format) {
        JasperReport template = templates.get(path);
        try {
            JasperPrint print = JasperFillManager.getInstance(context)
                    .fill(template, parameters(template, content, format), new RecordRows(content.rows(), rowType));
            print.setName(content.title());
            new PaperFinish(context).finish(print);
            return print;
        } catch (JRException e) {
            throw new IllegalStateException("cannot fill " + path, e);
        }
    }

    private Map<String, @Nullable Object> parameters(
            JasperReport template, ReportContent<?> content, ReportFormat format) {
        boolean pages = format == ReportFormat.PDF;
        Map<String, @Nullable Object> parameters = new HashMap<>();
        for (JRParameter parameter : template.getParameters()) {
            if (parameter.getName().startsWith(HEADER)) {
                String family = parameter.getName().substring(HEADER.length()).toLowerCase(Locale.ROOT);
                parameters.put(parameter.getName(), templates.get("_fragments/header-" + family));
            }
        }
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
}
