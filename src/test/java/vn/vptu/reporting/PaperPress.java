package vn.vptu.reporting;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import vn.vptu.base.report.FormText;
import vn.vptu.base.report.Letterhead;
import vn.vptu.base.report.ListPaper;
import vn.vptu.base.report.NumberStyle;
import vn.vptu.base.report.PaperForm;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.ReportFormat;

/** Makes papers for the tests of features, without the application around it. */
public final class PaperPress {

    private static final PaperEngine ENGINE =
            new PaperEngine(java.nio.file.Path.of(System.getProperty("java.io.tmpdir"), "vptu-test-pages"));

    private PaperPress() {}

    /** The paper as it would leave the office. */
    public static <P extends Record, R extends Record> byte[] make(
            ReportDefinition<P, R> definition, P params, ReportContent<R> content, ReportFormat format) {
        return make(definition, params, content, format, Set.of());
    }

    /** The paper by a form that leaves some columns out. */
    public static <P extends Record, R extends Record> byte[] make(
            ReportDefinition<P, R> definition,
            P params,
            ReportContent<R> content,
            ReportFormat format,
            Set<String> hidden) {
        return ENGINE.make(PaperOrder.of(definition, params, format, content, frame(definition, hidden)), format);
    }

    /** A form without a text: the features' own papers bring theirs with their content. */
    private static PaperFrame frame(ReportDefinition<?, ?> definition, Set<String> hidden) {
        PaperForm form = new PaperForm(
                definition.id(),
                LocalDate.EPOCH,
                definition.family(),
                null,
                null,
                NumberStyle.PLAIN,
                null,
                false,
                hidden.stream()
                        .map(column -> new FormText(FormText.COLUMN + column, null, "", false))
                        .toList());
        Letterhead letterhead =
                new Letterhead("TỈNH UỶ", "VĂN PHÒNG", "ĐẢNG", "Lạng Sơn", "Văn phòng", null, null, null);
        return new PaperFrame(form, letterhead, Signatures.none(), null, "Lạng Sơn");
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

    /** A list with made-up lines, by us and by the library alone. */
    public static <R extends Record> Pair list(ListPaper<?, R> definition, int lines) {
        List<FormText> texts = new ArrayList<>(
                List.of(new FormText("title", null, "DANH SÁCH", true), new FormText("total", null, "Cộng", true)));
        definition
                .columns()
                .forEach(column ->
                        texts.add(new FormText(FormText.COLUMN + column.field(), null, column.field(), true)));
        PaperFrame plain = frame(definition, Set.of());
        PaperForm form = new PaperForm(
                definition.id(),
                LocalDate.EPOCH,
                definition.family(),
                null,
                null,
                NumberStyle.PLAIN,
                null,
                false,
                texts);
        PaperOrder order = PaperOrder.sample(
                definition,
                SampleContent.of(definition, lines),
                new PaperFrame(form, plain.letterhead(), plain.signatures(), null, plain.placeAndDate()));
        JasperReport template = ENGINE.template(order);
        RecordValues values = new RecordValues(definition.row());
        List<Map<String, ?>> rows =
                order.content().rows().stream().<Map<String, ?>>map(values::all).toList();
        Bare bare = new Bare(template, ENGINE.parameters(template, order, ReportFormat.PDF), rows);
        return new Pair(() -> ENGINE.make(order, ReportFormat.PDF), bare);
    }

    /** The same paper made by us and by the library alone. */
    public record Pair(Supplier<byte[]> ours, Bare bare) {}

    /** A paper made by the library alone. */
    public record Bare(JasperReport template, Map<String, Object> head, List<Map<String, ?>> rows) {

        /** A floor that writes less, no tags and no language, would be no floor. */
        private static SimplePdfExporterConfiguration sameDocument() {
            SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
            document.setMetadataTitle("Bare");
            document.setDisplayMetadataTitle(true);
            document.setTagged(true);
            document.setTagLanguage(PaperEngine.LOCALE.toLanguageTag());
            document.setCompressed(true);
            return document;
        }

        private static SimplePdfReportConfiguration sameShapes() {
            SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
            report.setForceSvgShapes(true);
            return report;
        }

        public byte[] pdf() throws JRException {
            JasperPrint print = JasperFillManager.getInstance(ENGINE.context())
                    .fill(template, new HashMap<>(head), new JRMapCollectionDataSource(List.copyOf(rows)));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            JRPdfExporter exporter = new JRPdfExporter(ENGINE.context());
            exporter.setExporterInput(new SimpleExporterInput(print));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
            exporter.setConfiguration(sameDocument());
            exporter.setConfiguration(sameShapes());
            exporter.exportReport();
            return file.toByteArray();
        }
    }
}
