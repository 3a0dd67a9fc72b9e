package vn.vptu.base.content;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the sheets and shared texts of an archive once for what would keep the spreadsheet parser busy for ever.
 *
 * <p>That parser fills its list of shared texts up to whatever number a cell names, makes room for whatever column a
 * cell names, and rewrites a shared formula for every cell that uses it. It reads no DTD; a part with one is refused
 * here all the same, since no spreadsheet program writes any. Parser and settings are the ones it uses itself.
 */
final class PartScan {

    private static final int MOST_FORMULAS = 20_000;
    private static final int MOST_ARRAY_FORMULAS = 100;
    private static final int LONGEST_FORMULA = 8_192;
    private static final int LONGEST_NUMBER = 20;
    /** Somewhat more than a cell can hold. */
    private static final int LONGEST_VALUE = 40_000;

    private static final int LAST_COLUMN = 16_384;

    private static final XMLInputFactory FACTORY = factory();

    private final int mostCells;
    private long cells;
    private long formulas;
    private long arrayFormulas;
    private long sharedTexts;
    private long highestShared = -1;
    private boolean broken;
    private boolean tooLarge;

    PartScan(int mostCells) {
        this.mostCells = mostCells;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Looks through one part; parts that are neither sheet nor shared texts are left after their first tag. */
    void read(InputStream part) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            switch (root(xml)) {
                case "worksheet" -> sheet(xml);
                case "sst" -> texts(xml);
                default -> {
                    return;
                }
            }
        } catch (XMLStreamException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            broken = true;
        } catch (RuntimeException e) {
            broken = true;
        }
    }

    Optional<WorkbookGuard.Fault> verdict() {
        if (tooLarge) {
            return Optional.of(WorkbookGuard.Fault.TOO_LARGE);
        }
        return broken || highestShared >= sharedTexts ? Optional.of(WorkbookGuard.Fault.DAMAGED) : Optional.empty();
    }

    private String root(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                broken = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                return xml.getLocalName();
            }
        }
        return "";
    }

    private void texts(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                sharedTexts++;
            }
        }
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException {
        boolean shared = false;
        while (xml.hasNext() && !tooLarge) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "c" -> {
                    tooLarge |= ++cells > mostCells;
                    shared = "s".equals(xml.getAttributeValue(null, "t"));
                    address(xml.getAttributeValue(null, "r"));
                }
                case "v" -> {
                    String number =
                            text(xml, shared ? LONGEST_NUMBER : LONGEST_VALUE).strip();
                    if (shared) {
                        if (!number.isEmpty()) {
                            highestShared = Math.max(highestShared, Long.parseUnsignedLong(number));
                        }
                    }
                }
                case "f" -> formula(xml);
                default -> {}
            }
        }
    }

    private void formula(XMLStreamReader xml) throws XMLStreamException {
        tooLarge |= ++formulas > MOST_FORMULAS;
        if ("array".equals(xml.getAttributeValue(null, "t"))) {
            tooLarge |= ++arrayFormulas > MOST_ARRAY_FORMULAS;
        }
        text(xml, LONGEST_FORMULA);
    }

    /** A cell's address has to lie inside the largest sheet there is. */
    private void address(@Nullable String address) {
        if (address == null) {
            return;
        }
        int column = 0;
        int i = 0;
        while (i < address.length() && i < 4 && Character.isLetter(address.charAt(i))) {
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
            i++;
        }
        broken |= i == 0 || column < 1 || column > LAST_COLUMN;
    }

    private String text(XMLStreamReader xml, int longest) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.hasNext() && xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
                if (text.length() > longest) {
                    tooLarge = true;
                    return "";
                }
            }
        }
        return text.toString();
    }
}
