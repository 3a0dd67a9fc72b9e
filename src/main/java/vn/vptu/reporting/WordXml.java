package vn.vptu.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Elements of a Word document's text, and its units: twentieths of a point. */
final class WordXml {

    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static final int TWIPS_PER_POINT = 20;
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private WordXml() {}

    static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(W, "w:" + name);
        parent.appendChild(child);
        return child;
    }

    /** Adds an element that is nothing but attributes, given as name and value in turn. */
    static Element add(Element parent, String name, String... attributes) {
        Element child = add(parent, name);
        for (int i = 0; i < attributes.length; i += 2) {
            child.setAttributeNS(W, "w:" + attributes[i], attributes[i + 1]);
        }
        return child;
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(W, name);
    }

    static int twips(int points) {
        return points * TWIPS_PER_POINT;
    }

    /**
     * A measure of the paper itself, which is law in whole millimetres: templates know only whole points, and Word would
     * show 29.99 mm.
     */
    static String paperTwips(int points) {
        long millimetres = Math.round(points / POINTS_PER_MILLIMETRE);
        return String.format(Locale.ROOT, "%d", Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }
}
