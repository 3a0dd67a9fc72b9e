package vn.vptu.reporting;

import static vn.vptu.reporting.WordXml.W;
import static vn.vptu.reporting.WordXml.add;
import static vn.vptu.reporting.WordXml.children;
import static vn.vptu.reporting.WordXml.paperTwips;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.OrientationEnum;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes of the engine's document one that can be worked on: captions that repeat, rows that grow and shrink, a signature
 * that stays with the table, page numbers, the word across a draft, Vietnamese as the language.
 */
final class WordFile {

    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** From the edge of the paper to the page number, in points. */
    private static final int HEADER_AT = 28;

    private static final int TOP = 57;
    private static final int A4_SHORT = 595;
    private static final int A4_LONG = 842;

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final JasperPrint print;
    private final @Nullable String watermark;

    WordFile(byte[] file, JasperPrint print, @Nullable String watermark) throws IOException {
        this.print = print;
        this.watermark = watermark;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    byte[] finished(List<WordExporter.Block> blocks) throws IOException {
        try {
            document(blocks);
            language();
            compatibility();
        } catch (ParserConfigurationException | SAXException | TransformerException e) {
            throw new IOException("the engine's document cannot be read", e);
        }
        header("header1", true);
        header("header2", false);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }

    private void document(List<WordExporter.Block> blocks)
            throws IOException, ParserConfigurationException, SAXException, TransformerException {
        Document document = parse("word/document.xml");
        Element body = children(document.getDocumentElement(), "body").getFirst();
        WordTables.finish(document, body, blocks, pageHeight() - TOP - print.getBottomMargin());
        Element section = children(body, "sectPr").getFirst();
        body.replaceChild(section(document), section);
        write("word/document.xml", document);
    }

    private Element section(Document document) {
        Element section = document.createElementNS(W, "w:sectPr");
        reference(section, "default", "header1");
        reference(section, "first", "header2");
        Element size = add(section, "pgSz", "w", paperTwips(print.getPageWidth()), "h", paperTwips(pageHeight()));
        if (print.getOrientation() == OrientationEnum.LANDSCAPE) {
            size.setAttributeNS(W, "w:orient", "landscape");
        }
        add(
                section,
                "pgMar",
                "top",
                paperTwips(TOP),
                "right",
                paperTwips(print.getRightMargin()),
                "bottom",
                paperTwips(print.getBottomMargin()),
                "left",
                paperTwips(print.getLeftMargin()),
                "header",
                paperTwips(HEADER_AT),
                "footer",
                paperTwips(HEADER_AT),
                "gutter",
                "0");
        add(section, "titlePg");
        return section;
    }

    /** Without pages the engine itself gives the height of everything. */
    private int pageHeight() {
        return print.getOrientation() == OrientationEnum.LANDSCAPE ? A4_SHORT : A4_LONG;
    }

    private static void reference(Element section, String type, String id) {
        Element reference = add(section, "headerReference");
        reference.setAttributeNS(W, "w:type", type);
        reference.setAttributeNS(R, "r:id", id);
    }

    private void language() throws IOException, ParserConfigurationException, SAXException, TransformerException {
        Document styles = parse("word/styles.xml");
        NodeList defaults = styles.getElementsByTagNameNS(W, "rPrDefault");
        Element properties = add((Element) defaults.item(0), "rPr");
        Element fonts = add(properties, "rFonts");
        for (String script : List.of("ascii", "hAnsi", "eastAsia", "cs")) {
            fonts.setAttributeNS(W, "w:" + script, "Times New Roman");
        }
        Element language = add(properties, "lang");
        language.setAttributeNS(W, "w:val", PaperEngine.LOCALE.toLanguageTag());
        Element spacing = (Element) styles.getElementsByTagNameNS(W, "spacing").item(0);
        spacing.setAttributeNS(W, "w:lineRule", "auto");
        spacing.setAttributeNS(W, "w:after", "0");
        write("word/styles.xml", styles);
    }

    /** Without it Word opens the file as one of 2007 and says so in its title. */
    private void compatibility() {
        insert(
                "word/settings.xml",
                "</w:settings>",
                "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
                        + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
    }

    /** Adds a strip above the text: on every page but the first, or on the first. */
    private void header(String name, boolean numbered) {
        int width = print.getPageWidth() - print.getLeftMargin() - print.getRightMargin();
        text("word/" + name + ".xml", WordHeader.xml(name, numbered, WordXml.twips(width), watermark));
        insert(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                ("<Relationship Id=\"%1$s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "header\" Target=\"%1$s.xml\"/>")
                        .formatted(name));
        insert(
                "[Content_Types].xml",
                "</Types>",
                ("<Override PartName=\"/word/%s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                                + "wordprocessingml.header+xml\"/>")
                        .formatted(name));
    }

    private void text(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void insert(String name, String before, String addition) {
        byte[] entry = entries.get(name);
        if (entry == null) {
            throw new IllegalStateException("the engine's document has no " + name);
        }
        text(name, new String(entry, StandardCharsets.UTF_8).replace(before, addition + before));
    }

    private Document parse(String name) throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        byte[] entry = entries.get(name);
        if (entry == null) {
            throw new IllegalStateException("the engine's document has no " + name);
        }
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(entry));
    }

    private void write(String name, Document document) throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        transformer.setOutputProperty(OutputKeys.STANDALONE, "yes");
        StringWriter writer = new StringWriter();
        transformer.transform(new DOMSource(document), new StreamResult(writer));
        text(name, writer.toString());
    }
}
