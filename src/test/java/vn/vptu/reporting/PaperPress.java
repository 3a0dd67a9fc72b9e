package vn.vptu.reporting;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;

/** Makes papers for the tests of features, without the application around it. */
public final class PaperPress {

    private static final PaperEngine ENGINE = new PaperEngine();

    private PaperPress() {}

    /** The paper as it would leave the office. */
    public static <P extends Record, R extends Record> byte[] make(
            ReportDefinition<P, R> definition, P params, ReportContent<R> content, ReportFormat format) {
        return ENGINE.make(definition.template(params, format), definition.row(), content, format);
    }

    /**
     * The floor of a measurement: the values already looked up and put into maps, the library alone fills and writes.
     */
    public static <P extends Record, R extends Record> Bare bare(
            ReportDefinition<P, R> definition, P params, ReportContent<R> content) {
        RecordValues values = new RecordValues(definition.row());
        List<Map<String, ?>> rows =
                content.rows().stream().<Map<String, ?>>map(values::all).toList();
        JasperReport template = ENGINE.template(definition.template(params, ReportFormat.PDF));
        Map<String, Object> head = new HashMap<>(new RecordValues(definition.head()).all(content.head()));
        head.put("HEADER_PARTY", ENGINE.template("_fragments/header-party"));
        head.put(JRParameter.REPORT_LOCALE, PaperEngine.LOCALE);
        return new Bare(template, head, rows);
    }

    /** A paper made by the library alone. */
    public record Bare(JasperReport template, Map<String, Object> head, List<Map<String, ?>> rows) {

        public byte[] pdf() throws JRException {
            JasperPrint print = JasperFillManager.getInstance(ENGINE.context())
                    .fill(template, new HashMap<>(head), new JRMapCollectionDataSource(List.copyOf(rows)));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter(ENGINE.context());
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
            exporter.exportReport();
            return file.toByteArray();
        }
    }
}
