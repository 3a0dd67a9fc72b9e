package vn.vptu.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.StateNode;
import com.vaadin.flow.internal.nodefeature.ElementData;
import com.vaadin.flow.internal.nodefeature.TextNodeMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what nobody has translated: keys that stand where people expect words. */
public final class RawKeys {

    private static final Pattern KEY =
            Pattern.compile(ResourceBundle.getBundle("vaadin-i18n/translations", Locale.ROOT).keySet().stream()
                    .map(key -> key.substring(0, key.indexOf('.')))
                    .distinct()
                    .collect(Collectors.joining("|", "(?<![\\w./-])(?:", ")\\.[a-zA-Z][\\w-]*(?:\\.[\\w-]+)*")));

    private RawKeys() {}

    /** The keys in a text. */
    public static List<String> in(String text) {
        return KEY.matcher(text).results().map(found -> found.group()).toList();
    }

    /** The keys in all texts, labels and properties of a page that has not been sent to any browser. */
    public static List<String> in(UI ui) {
        return texts(ui).stream().flatMap(text -> in(text).stream()).toList();
    }

    /** Everything on a page that somebody could read. */
    public static List<String> texts(UI ui) {
        List<String> texts = new ArrayList<>();
        ui.getElement().getNode().visitNodeTree(node -> of(node).forEach(texts::add));
        return texts;
    }

    private static Stream<String> of(StateNode node) {
        if (node.hasFeature(TextNodeMap.class)) {
            return Stream.of(Element.get(node).getText());
        }
        if (!node.hasFeature(ElementData.class)) {
            return Stream.empty();
        }
        Element element = Element.get(node);
        return Stream.concat(
                        element.getAttributeNames().map(element::getAttribute),
                        element.getPropertyNames().map(element::getProperty))
                .filter(Objects::nonNull);
    }
}
