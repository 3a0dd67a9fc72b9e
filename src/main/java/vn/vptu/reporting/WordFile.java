package vn.vptu.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Makes of the engine's document one that can be worked on: captions that repeat, rows that grow and shrink, a signature
 * that stays with the table, page numbers, the word across a draft, Vietnamese as the language.
 */
final class WordFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int TWIPS = 20;
    /** From the edge of the paper to the page number, in points. */
    private static final int HEADER_AT = 28;

    private static final int TOP = 57;

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
        List<Element> tables = children(body, "tbl");
        for (int i = 0; i < tables.size(); i++) {
            table(tables.get(i), blocks.get(i), i == tables.size() - 1);
            if (i > 0) {
                // Without a paragraph between them Word makes one table of two.
                body.insertBefore(gap(document), tables.get(i));
            }
        }
        Element section = children(body, "sectPr").getFirst();
        body.insertBefore(gap(document), section);
        body.replaceChild(section(document), section);
        write("word/document.xml", document);
    }

    private void table(Element table, WordExporter.Block block, boolean last) {
        List<Element> rows = children(table, "tr");
        for (int i = 0; i < rows.size(); i++) {
            Element properties = children(rows.get(i), "trPr").getFirst();
            add(properties, "cantSplit");
            if (i < block.captionRows()) {
                add(properties, "tblHeader");
            }
            if (block.part() == WordExporter.Part.TABLE) {
                children(properties, "trHeight").forEach(properties::removeChild);
            }
            boolean lastRow = i == rows.size() - 1;
            boolean stays = block.part() == WordExporter.Part.CLOSING ? !(lastRow && last) : lastRow && !last;
            if (stays) {
                keepWithNext(rows.get(i));
            }
        }
    }

    private static void keepWithNext(Element row) {
        NodeList paragraphs = row.getElementsByTagNameNS(W, "pPr");
        for (int i = 0; i < paragraphs.getLength(); i++) {
            Element properties = (Element) paragraphs.item(i);
            Element keep = properties.getOwnerDocument().createElementNS(W, "w:keepNext");
            // Behind the style, where the format wants it.
            List<Element> styles = children(properties, "pStyle");
            Node before = styles.isEmpty()
                    ? properties.getFirstChild()
                    : styles.getFirst().getNextSibling();
            properties.insertBefore(keep, before);
        }
    }

    /** A paragraph hardly higher than a line, kept with what follows. */
    private static Element gap(Document document) {
        Element paragraph = document.createElementNS(W, "w:p");
        Element properties = add(paragraph, "pPr");
        add(properties, "keepNext");
        Element spacing = add(properties, "spacing");
        spacing.setAttributeNS(W, "w:before", "0");
        spacing.setAttributeNS(W, "w:after", "0");
        spacing.setAttributeNS(W, "w:line", "120");
        spacing.setAttributeNS(W, "w:lineRule", "exact");
        return paragraph;
    }

    private Element section(Document document) {
        Element section = document.createElementNS(W, "w:sectPr");
        reference(section, "default", "header1");
        reference(section, "first", "header2");
        Element size = add(section, "pgSz");
        size.setAttributeNS(W, "w:w", twips(print.getPageWidth()));
        size.setAttributeNS(W, "w:h", twips(Math.min(print.getPageHeight(), paperHeight())));
        if (print.getPageWidth() > paperHeight()) {
            size.setAttributeNS(W, "w:orient", "landscape");
        }
        Element margins = add(section, "pgMar");
        margins.setAttributeNS(W, "w:top", twips(TOP));
        margins.setAttributeNS(W, "w:right", twips(print.getRightMargin()));
        margins.setAttributeNS(W, "w:bottom", twips(print.getBottomMargin()));
        margins.setAttributeNS(W, "w:left", twips(print.getLeftMargin()));
        margins.setAttributeNS(W, "w:header", twips(HEADER_AT));
        margins.setAttributeNS(W, "w:footer", twips(HEADER_AT));
        margins.setAttributeNS(W, "w:gutter", "0");
        add(section, "titlePg");
        return section;
    }

    /** The height of the paper: without pages the engine gives the height of everything. */
    private int paperHeight() {
        return print.getOrientation() == net.sf.jasperreports.engine.type.OrientationEnum.LANDSCAPE ? 595 : 842;
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

    /** Adds a strip above the text: on every page but the first, or on the first. */
    private void header(String name, boolean numbered) {
        int width = print.getPageWidth() - print.getLeftMargin() - print.getRightMargin();
        text("word/" + name + ".xml", WordHeader.xml(name, numbered, width * TWIPS, watermark));
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

    private static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(W, "w:" + name);
        parent.appendChild(child);
        return child;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static String twips(int points) {
        return Integer.toString(points * TWIPS);
    }
}
