package vn.vptu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our web components say nothing of their own: every word they show or let a screen reader say comes from the server. */
class ScriptWordsTest {

    /** A text with letters, and nothing else. */
    private static final String WORDS = "(['\"`])(?:(?!\\1).)*\\p{L}(?:(?!\\1).)*\\1";

    private static final List<Pattern> SPOKEN = List.of(
            Pattern.compile(
                    "\\.(?:textContent|innerText|innerHTML|title|placeholder|alt|aria[A-Z]\\w*)\\s*\\+?=\\s*" + WORDS),
            Pattern.compile("\\b(?:aria-(?:label|description|roledescription|valuetext)|title|placeholder|alt)['\"]?"
                    + "\\s*[:,]\\s*" + WORDS),
            Pattern.compile("\\bhtml`[^`]*>[^<`$]*\\p{L}[^<`]*<"),
            Pattern.compile("[À-ỹĐđƠơƯư&&[^×÷]]"));

    /** Calls that put their arguments into the page; our own {@code el} from the fourth on. */
    private static final Pattern ADDING =
            Pattern.compile("\\b(el|append|prepend|before|after|replaceWith|replaceChildren|createTextNode|Text)\\(");

    @Test
    void ourWebComponentsHaveNoWordsOfTheirOwn() throws IOException {
        List<String> spoken = new ArrayList<>();
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of("frontend/components"))) {
            for (Path file : files.filter(ScriptWordsTest::isComponent).toList()) {
                seen++;
                spokenIn(Files.readString(file)).forEach(words -> spoken.add(file.getFileName() + ": " + words));
            }
        }
        assertThat(spoken).isEmpty();
        assertThat(seen).isGreaterThan(5);
    }

    private static boolean isComponent(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.equals("fixtures.ts");
    }

    private static List<String> spokenIn(String script) {
        String code = script.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)(?<!:)//.*$", "");
        List<String> spoken = new ArrayList<>();
        for (Pattern pattern : SPOKEN) {
            pattern.matcher(code).results().forEach(words -> spoken.add(words.group()));
        }
        Matcher call = ADDING.matcher(code);
        while (call.find()) {
            arguments(code, call.end()).stream()
                    .skip(call.group(1).equals("el") ? 3 : 0)
                    .filter(argument -> argument.matches("(?s)" + WORDS))
                    .forEach(spoken::add);
        }
        return spoken;
    }

    /** The arguments of the call whose bracket has just been opened. */
    private static List<String> arguments(String code, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = from;
        char quote = 0;
        for (int i = from; i < code.length(); i++) {
            char sign = code.charAt(i);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if ("'\"`".indexOf(sign) >= 0) {
                quote = sign;
            } else if (depth == 0 && (sign == ',' || sign == ')')) {
                arguments.add(code.substring(start, i).strip());
                start = i + 1;
                if (sign == ')') {
                    break;
                }
            } else if ("([{".indexOf(sign) >= 0) {
                depth++;
            } else if (")]}".indexOf(sign) >= 0) {
                depth--;
            }
        }
        return arguments;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "head.textContent = 'Tuần';",
                "box.setAttribute('aria-label', \"Empty\");",
                "const attributes = { title: `Add` };",
                "row.append(label, 'today');",
                "el('p', 'wb-none', { hidden: '' }, 'Nothing yet');",
                "el('div', 'wb-row', {}, el('span', 'wb-in', {}, 'Nothing yet'))",
                "html`<b>Week</b>`",
                "const name = 'Buổi';"
            })
    void aScriptWithWordsOfItsOwnIsFound(String script) {
        assertThat(spokenIn(script)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "el('div', 'wb-item wb-later', { role: 'gridcell', tabindex: -1 }, item.text)",
                "el('div', 'wb-row', {}, el('span', 'wb-in', { 'data-id': item.id }, item.text))",
                "box.setAttribute('aria-label', texts.empty);",
                "label.append(' ', el('span', 'wb-sub', {}, piece));",
                "button.textContent = '+'; // adds one",
                "grid.setAttribute('aria-colcount', String(columns));"
            })
    void aScriptThatIsGivenItsWordsPasses(String script) {
        assertThat(spokenIn(script)).isEmpty();
    }
}
