package vn.vptu.reporting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleDocxExporterConfiguration;
import net.sf.jasperreports.export.SimpleDocxReportConfiguration;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportFormat;

/** Writes a filled paper as a file. */
final class PaperFiles {

    /** Written into files as the program that made them. */
    static final String APPLICATION = "VPTU";

    private final JasperReportsContext context;

    PaperFiles(JasperReportsContext context) {
        this.context = context;
    }

    byte[] write(JasperPrint print, ReportContent<?> content, ReportFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 16);
        write(print, content, format, file);
        return file.toByteArray();
    }

    void write(JasperPrint print, ReportContent<?> content, ReportFormat format, OutputStream file) {
        try {
            switch (format) {
                case PDF -> pdf(List.of(print), content.title(), file);
                case DOCX -> docx(print, content, file);
                case XLSX -> xlsx(print, file);
            }
        } catch (JRException | IOException e) {
            throw new IllegalStateException("cannot write " + content.title() + " as " + format, e);
        }
    }

    /** One behind the other; each has its own numbers of pages, and a bookmark of its name. */
    void merge(List<JasperPrint> papers, String title, OutputStream file) {
        try {
            pdf(papers, title, file);
        } catch (JRException e) {
            throw new IllegalStateException("cannot write " + title, e);
        }
    }

    private void pdf(List<JasperPrint> papers, String title, OutputStream file) throws JRException {
        SimplePdfExporterConfiguration document = new SimplePdfExporterConfiguration();
        document.setMetadataTitle(PaperText.clean(title));
        document.setCreatingBatchModeBookmarks(papers.size() > 1);
        document.setDisplayMetadataTitle(true);
        document.setMetadataCreator(APPLICATION);
        document.setTagged(true);
        document.setTagLanguage(PaperEngine.LOCALE.toLanguageTag());
        document.setCompressed(true);
        SimplePdfReportConfiguration report = new SimplePdfReportConfiguration();
        // As shapes the word across a draft does not get into what a reader copies; it also stands in the margin as
        // text.
        report.setForceSvgShapes(true);
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(SimpleExporterInput.getInstance(papers));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(document);
        exporter.setConfiguration(report);
        exporter.exportReport();
    }

    private void docx(JasperPrint print, ReportContent<?> content, OutputStream file) throws JRException, IOException {
        SimpleDocxExporterConfiguration document = new SimpleDocxExporterConfiguration();
        document.setMetadataTitle(PaperText.clean(content.title()));
        document.setMetadataApplication(APPLICATION);
        SimpleDocxReportConfiguration report = new SimpleDocxReportConfiguration();
        report.setFramesAsNestedTables(false);
        report.setFlexibleRowHeight(true);
        ByteArrayOutputStream first = new ByteArrayOutputStream(1 << 16);
        WordExporter exporter = new WordExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(first));
        exporter.setConfiguration(document);
        exporter.setConfiguration(report);
        exporter.exportReport();
        file.write(new WordFile(first.toByteArray(), print, content.watermark()).finished(exporter.blocks()));
    }

    private void xlsx(JasperPrint print, OutputStream file) throws JRException {
        SimpleXlsxReportConfiguration report = new SimpleXlsxReportConfiguration();
        report.setDetectCellType(true);
        report.setWhitePageBackground(false);
        report.setRemoveEmptySpaceBetweenRows(true);
        JRXlsxExporter exporter = new JRXlsxExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(file));
        exporter.setConfiguration(report);
        exporter.exportReport();
    }
}
