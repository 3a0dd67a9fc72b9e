package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vptu.base.i18n.Translations;

/**
 * The help for one page: what it is for, what one does there, the keys, whom to ask. It is kept as text in
 * {@code help/<language>/<page>.md} and understands no more of Markdown than the office needs: paragraphs, {@code ##}
 * headings, lists with {@code -}, **words on the screen** and `keys`. Whatever else stands there is shown as it is.
 *
 * @param lines the lines of the file
 */
record HelpText(List<String> lines) {

    /** The help for pages that have none of their own: those that say what went wrong. */
    static final String ELSEWHERE = "elsewhere";

    private static final String FOLDER = "/help/";
    private static final Pattern MARKED = Pattern.compile("\\*\\*(?<word>[^*]+)\\*\\*|`(?<key>[^`]+)`");
    private static final Map<String, Optional<HelpText>> READ = new ConcurrentHashMap<>();

    /** The name of a page's file, made of its address without what changes in it. */
    static String key(String template) {
        int colon = template.indexOf("/:");
        String path = colon < 0 ? template : template.substring(0, colon);
        return path.isEmpty() ? "home" : path.replace('/', '-');
    }

    /** The help of this name; a page without any has that of pages elsewhere. */
    static HelpText of(String key, Locale locale) {
        String language = locale.getLanguage().equals(Translations.ENGLISH.getLanguage()) ? "en" : "vi";
        return READ.computeIfAbsent(FOLDER + language + "/" + key + ".md", HelpText::read)
                .orElseGet(() -> of(ELSEWHERE, locale));
    }

    private static Optional<HelpText> read(String path) {
        try (InputStream file = HelpText.class.getResourceAsStream(path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new HelpText(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text as components. */
    Component[] show() {
        List<Component> shown = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        UnorderedList list = null;
        for (String line : lines) {
            boolean item = line.startsWith("- ");
            if (line.isBlank() || item || line.startsWith("## ")) {
                end(paragraph, shown);
            }
            if (!item && !line.isBlank()) {
                list = null;
            }
            if (item) {
                if (list == null) {
                    list = new UnorderedList();
                    shown.add(list);
                }
                list.add(marked(new ListItem(), line.substring(2)));
            } else if (line.startsWith("## ")) {
                shown.add(new H2(line.substring(3)));
            } else if (!line.isBlank()) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        end(paragraph, shown);
        return shown.toArray(Component[]::new);
    }

    private static void end(StringBuilder paragraph, List<Component> shown) {
        if (!paragraph.isEmpty()) {
            shown.add(marked(new Paragraph(), paragraph.toString()));
            paragraph.setLength(0);
        }
    }

    private static <C extends Component & HasComponents> C marked(C place, String text) {
        Matcher marks = MARKED.matcher(text);
        int from = 0;
        while (marks.find()) {
            place.add(new Text(text.substring(from, marks.start())));
            String word = marks.group("word");
            Span span = new Span(word == null ? marks.group("key") : word);
            span.addClassName(word == null ? "vptu-key" : "vptu-help-word");
            place.add(span);
            from = marks.end();
        }
        place.add(new Text(text.substring(from)));
        return place;
    }

    /** The words that the text says stand on the screen. */
    List<String> words() {
        return found("word");
    }

    /** The keys that the text names. */
    List<String> keys() {
        return found("key");
    }

    private List<String> found(String group) {
        return MARKED.matcher(String.join("\n", lines))
                .results()
                .map(mark -> mark.group(group.equals("word") ? 1 : 2))
                .filter(found -> found != null)
                .toList();
    }
}
