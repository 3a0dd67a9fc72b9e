package vn.vptu.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word file as Word reads it: its parts, its tables and what stands in their cells. */
public final class WordSheet {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /**
     * A cell of a row.
     *
     * @param goesOn it is a part of the cell above it
     * @param columns how many it lies in
     */
    public record Cell(String text, boolean goesOn, int columns) {}

    /** A row with the names of its properties, e.g. {@code tblHeader}. */
    public record Row(Set<String> properties, List<Cell> cells, Element element) {}

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Document document;

    public WordSheet(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        this.document = parse(part("word/document.xml"));
        // Word opens nothing of which one part is broken.
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().endsWith(".xml") || part.getKey().endsWith(".rels")) {
                parse(part.getValue());
            }
        }
    }

    public String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no " + name + " in " + parts.keySet());
        }
        return part;
    }

    /** The tables of the text, without those within their cells. */
    public List<List<Row>> tables() {
        return children((Element) document.getElementsByTagNameNS(W, "body").item(0), "tbl").stream()
                .map(WordSheet::rows)
                .toList();
    }

    public static List<Row> rows(Element table) {
        return children(table, "tr").stream().map(WordSheet::row).toList();
    }

    /** The tables within a row. */
    public static List<List<Row>> tablesIn(Row row) {
        return children(row.element(), "tc").stream()
                .flatMap(cell -> children(cell, "tbl").stream())
                .map(WordSheet::rows)
                .toList();
    }

    private static Row row(Element row) {
        Set<String> properties = new TreeSet<>();
        for (Element element : elements(children(row, "trPr").getFirst())) {
            properties.add(element.getLocalName());
        }
        if (row.getElementsByTagNameNS(W, "keepNext").getLength() > 0) {
            properties.add("keepNext");
        }
        return new Row(
                properties, children(row, "tc").stream().map(WordSheet::cell).toList(), row);
    }

    private static Cell cell(Element cell) {
        Element properties = children(cell, "tcPr").getFirst();
        List<Element> merge = children(properties, "vMerge");
        List<Element> span = children(properties, "gridSpan");
        return new Cell(
                text(cell),
                !merge.isEmpty() && !"restart".equals(merge.getFirst().getAttributeNS(W, "val")),
                span.isEmpty() ? 1 : Integer.parseInt(span.getFirst().getAttributeNS(W, "val")));
    }

    /** All text below an element, line breaks as spaces. */
    public static String text(Element element) {
        StringBuilder text = new StringBuilder();
        NodeList all = element.getElementsByTagNameNS(W, "*");
        for (int i = 0; i < all.getLength(); i++) {
            switch (all.item(i).getLocalName()) {
                case "t" -> text.append(all.item(i).getTextContent());
                case "br", "p" -> text.append(' ');
                default -> {}
            }
        }
        return text.toString().strip();
    }

    /** The value of an attribute of the only element with this name in the text. */
    public String attribute(String element, String attribute) {
        NodeList found = document.getElementsByTagNameNS(W, element);
        if (found.getLength() != 1) {
            throw new AssertionError(found.getLength() + " of " + element);
        }
        return ((Element) found.item(0)).getAttributeNS(W, attribute);
    }

    /** Every font that any part names. */
    public Set<String> fonts() throws IOException {
        Set<String> fonts = new TreeSet<>();
        for (String name : parts.keySet()) {
            if (!name.startsWith("word/") || !name.endsWith(".xml")) {
                continue;
            }
            NodeList found = parse(part(name)).getElementsByTagNameNS(W, "rFonts");
            for (int i = 0; i < found.getLength(); i++) {
                for (String script : List.of("ascii", "hAnsi", "cs", "eastAsia")) {
                    fonts.add(((Element) found.item(i)).getAttributeNS(W, script));
                }
            }
        }
        return fonts;
    }

    private static Document parse(String xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    private static List<Element> elements(Element parent) {
        List<Element> all = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .toList();
    }
}
