package vn.vptu.reporting;

import static vn.vptu.reporting.WordXml.W;
import static vn.vptu.reporting.WordXml.add;
import static vn.vptu.reporting.WordXml.attribute;
import static vn.vptu.reporting.WordXml.children;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Makes the tables of a document behave on the page: captions that repeat, rows that grow and shrink but do not break,
 * a signature that is never alone.
 */
final class WordTables {

    /** Between heading and table, and between table and signature, in points. */
    private static final int NARROW = 6;

    private static final int WIDE = 12;
    /** What is left of the paragraph that a document must end with. */
    private static final int NOTHING = 1;

    private static final double MOST_OF_A_PAGE = 0.8;
    private static final int LINE = 14;
    /** Above and below the text of a cell, with its borders. */
    private static final int PADDING = 7;

    private WordTables() {}

    /**
     * Does it for all tables of a document.
     *
     * @param pageHeight the height of the text on a page, in points
     */
    static void finish(Document document, Element body, List<WordExporter.Block> blocks, int pageHeight) {
        List<Element> tables = children(body, "tbl");
        Element above = null;
        for (int i = 0; i < tables.size(); i++) {
            Element table = tables.get(i);
            layout(table);
            rows(table, blocks.get(i));
            if (above != null && blocks.get(i).part() == WordExporter.Part.CLOSING) {
                close(above, table, pageHeight);
            } else if (above != null) {
                keepWithNext(children(above, "tr").getLast());
                // Without a paragraph between them Word makes one table of two.
                body.insertBefore(gap(document, NARROW, true), table);
            }
            above = table;
        }
        body.insertBefore(
                gap(document, NOTHING, false), children(body, "sectPr").getFirst());
    }

    private static void rows(Element table, WordExporter.Block block) {
        List<Element> rows = children(table, "tr");
        for (int i = 0; i < rows.size(); i++) {
            Element row = rows.get(i);
            Element properties = children(row, "trPr").getFirst();
            if (block.part() == WordExporter.Part.TABLE) {
                children(properties, "trHeight").forEach(properties::removeChild);
                int lines = linesOfMergedCells(row);
                if (lines > 1) {
                    height(properties, lines * LINE + PADDING);
                }
            }
            add(properties, "cantSplit");
            if (i < block.captionRows()) {
                add(properties, "tblHeader");
            }
        }
    }

    /**
     * Puts the signature into a last row of the table, one without borders and with columns of its own: a row stays with
     * the one above it in Word and in LibreOffice, where a table of its own goes over to a new page alone.
     */
    private static void close(Element table, Element closing, int pageHeight) {
        Document document = table.getOwnerDocument();
        keepWithNext(children(table, "tr").getLast());
        int columns = children(children(table, "tblGrid").getFirst(), "gridCol").size();
        Element row = add(table, "tr");
        // A signature with more recipients than a page has room for would be cut off at its end.
        if (height(closing) < WordXml.twips(pageHeight) * MOST_OF_A_PAGE) {
            add(add(row, "trPr"), "cantSplit");
        } else {
            children(closing, "tr").forEach(WordTables::allowToSplit);
        }
        Element cell = add(row, "tc");
        Element properties = add(cell, "tcPr");
        add(properties, "tcW", "w", Integer.toString(width(table)), "type", "dxa");
        add(properties, "gridSpan", "val", Integer.toString(columns));
        cell.appendChild(gap(document, WIDE, true));
        cell.appendChild(closing);
        cell.appendChild(gap(document, NOTHING, false));
    }

    /** Its edges lie on the margins, whatever the reader's own defaults for tables are. */
    private static void layout(Element table) {
        Element properties = children(table, "tblPr").getFirst();
        children(properties, "tblLayout").forEach(properties::removeChild);
        add(properties, "tblW", "w", Integer.toString(width(table)), "type", "dxa");
        add(properties, "tblInd", "w", "0", "type", "dxa");
        add(properties, "tblLayout", "type", "fixed");
        Element margins = add(properties, "tblCellMar");
        for (String side : List.of("left", "right")) {
            add(margins, side, "w", "0", "type", "dxa");
        }
    }

    private static int width(Element table) {
        return children(children(table, "tblGrid").getFirst(), "gridCol").stream()
                .mapToInt(column -> Integer.parseInt(attribute(column, "w")))
                .sum();
    }

    /** A merged cell is written in its first row; where that row is lower, a page could end between the cell's lines. */
    private static int linesOfMergedCells(Element row) {
        return children(row, "tc").stream()
                .filter(cell -> children(children(cell, "tcPr").getFirst(), "vMerge").stream()
                        .anyMatch(merge -> attribute(merge, "val").equals("restart")))
                .mapToInt(cell -> cell.getElementsByTagNameNS(W, "br").getLength() + 1)
                .max()
                .orElse(1);
    }

    /** As the engine has laid it out, in twips. */
    private static int height(Element table) {
        return children(table, "tr").stream()
                .flatMap(row -> children(children(row, "trPr").getFirst(), "trHeight").stream())
                .mapToInt(height -> Integer.parseInt(attribute(height, "val")))
                .sum();
    }

    private static void allowToSplit(Element row) {
        Element properties = children(row, "trPr").getFirst();
        children(properties, "cantSplit").forEach(properties::removeChild);
    }

    private static void height(Element rowProperties, int points) {
        add(rowProperties, "trHeight", "hRule", "atLeast", "val", Integer.toString(WordXml.twips(points)));
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

    private static Element gap(Document document, int height, boolean keptWithNext) {
        Element paragraph = document.createElementNS(W, "w:p");
        Element properties = add(paragraph, "pPr");
        if (keptWithNext) {
            add(properties, "keepNext");
        }
        String line = Integer.toString(WordXml.twips(height));
        add(properties, "spacing", "before", "0", "after", "0", "line", line, "lineRule", "exact");
        return paragraph;
    }
}
