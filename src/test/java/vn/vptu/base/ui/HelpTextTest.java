package vn.vptu.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Pages;
import vn.vptu.testing.ViewTest;

/** Every page has its help in both languages, and the help speaks of what is there. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@AsUser(Roles.SECRETARY)
class HelpTextTest extends ViewTest {

    private static final Path FOLDER = Path.of("src/main/resources/help");

    /** Shorter help says nothing that the page does not say itself. */
    private static final int SHORTEST = 300;

    private static final Map<String, Set<String>> BOUND = new ConcurrentHashMap<>();

    private List<Pages.Page> open = List.of();

    @Autowired
    private Pages pages;

    /** The pages that stand in the shell, by the names of their files. */
    private Set<String> inShell() {
        return pages.all().stream()
                .map(Pages.Page::view)
                .filter(view -> view.getAnnotation(Route.class).autoLayout())
                .map(view -> HelpText.key(view.getAnnotation(Route.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> names(String language) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(language))) {
            return files.map(file -> file.getFileName().toString().replace(".md", ""))
                    .sorted()
                    .toList();
        }
    }

    Stream<Arguments> everyFile() throws IOException {
        return Stream.concat(
                names("vi").stream().map(name -> Arguments.of(name, Translations.VIETNAMESE)),
                names("en").stream().map(name -> Arguments.of(name, Translations.ENGLISH)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyPageHasItsHelpAndNoHelpIsLeftOver(String language) throws IOException {
        Set<String> wanted = inShell();
        wanted.add(HelpText.ELSEWHERE);

        assertThat(names(language)).containsExactlyElementsOf(wanted);
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void helpIsWholeAndNamesOnlyWhatThereIs(String name, Locale language) {
        HelpText help = HelpText.of(name, language);
        ResourceBundle words = ResourceBundle.getBundle(
                "vaadin-i18n/translations",
                language.equals(Translations.ENGLISH) ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Set<String> shown = words.keySet().stream().map(words::getString).collect(Collectors.toSet());
        Set<String> keys = words.keySet().stream()
                .filter(key -> key.startsWith("keys.") && key.endsWith(".key"))
                .flatMap(key -> Stream.of(words.getString(key), "/ Tab"))
                .flatMap(key -> key.startsWith("Ctrl") ? Stream.of(key) : Stream.of(key.split(" (?:/ )?")))
                .collect(Collectors.toSet());

        assertThat(String.join("\n", help.lines())).hasSizeGreaterThan(SHORTEST);
        assertThat(help.lines().stream().filter(line -> line.startsWith("## "))).hasSize(3);
        assertThat(help.lines().stream().filter(line -> line.startsWith("- "))).hasSizeBetween(4, 9);
        assertThat(help.words()).as("words on the screen").isSubsetOf(shown);
        assertThat(help.keys()).as("keys").isNotEmpty().isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void aKeyThatAPageBindsAloneIsBoundThere(String name, Locale language) {
        Set<String> named = Set.copyOf(HelpText.of(name, language).keys());
        Set<String> bound = BOUND.computeIfAbsent(name, this::boundOn);
        if (!bound.isEmpty()) {
            assertThat(bound.contains("n") || !named.contains("N")).as("N").isTrue();
            assertThat(bound.contains("e") || !named.contains("E")).as("E").isTrue();
            assertThat(bound.contains("/") || !named.contains("/")).as("/").isTrue();
            assertThat(bound.contains("Ctrl+s") || !named.contains("Ctrl + S"))
                    .as("Ctrl + S")
                    .isTrue();
            assertThat(bound.contains("Escape") || !named.contains("Esc"))
                    .as("Esc")
                    .isTrue();
        }
    }

    /** What the pages of a help text bind; a page binds the same in each language. */
    private Set<String> boundOn(String name) {
        if (open.isEmpty()) {
            open = pages.all();
        }
        return open.stream()
                .filter(page -> HelpText.key(templateOf(page)).equals(name))
                .filter(page -> page.isFor(Roles.SECRETARY))
                .flatMap(page -> {
                    open(page.path());
                    return find(Keys.class).all().stream();
                })
                .flatMap(keys -> keys.keys().stream())
                .collect(Collectors.toSet());
    }

    private static String templateOf(Pages.Page page) {
        return page.view().getAnnotation(Route.class).value();
    }

    @Test
    void theButtonOpensTheHelpOfThePage() {
        open("catalogue/rooms");
        Button button = find(Button.class)
                .withCondition(each -> each.hasClassName("vptu-help-button"))
                .single();
        test(button).click();

        Dialog panel = find(Dialog.class).single();
        assertThat(panel.getHeaderTitle()).isEqualTo("Hướng dẫn: Phòng họp");
        assertThat(words()).contains("Phòng họp có thể đặt trong lịch; mỗi phòng một lúc chỉ một cuộc họp.");
        press("Đóng");
        assertThat(find(Dialog.class).exists()).isFalse();

        open("catalogue/units");
        pressKey("F1");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Hướng dẫn: Đơn vị");
        press("Phím tắt");
        assertThat(find(Dialog.class).single().getHeaderTitle()).isEqualTo("Phím tắt");
    }

    @Test
    void aPageThatSaysWhatWentWrongHasHelpToo() {
        open("khong-co-trang-nay");
        pressKey("F1");

        assertThat(find(Dialog.class).single()).isNotNull();
        assertThat(words()).anyMatch(text -> text.startsWith("Trang này báo có điều không như mong đợi"));
    }

    @Test
    void whatLooksLikeMarkupIsShownAsItIs() {
        Component[] shown = new HelpText(List.of(
                        "<b>x</b> **Lưu** `N` [a](javascript:1)", "tiếp", "", "- một", "- hai", "## Đầu", "sau"))
                .show();

        assertThat(shown).hasSize(4);
        UI.getCurrent().add(shown);
        assertThat(words()).contains("<b>x</b> ", "Lưu", "N", " [a](javascript:1) tiếp", "một", "hai", "Đầu", "sau");
    }
}
