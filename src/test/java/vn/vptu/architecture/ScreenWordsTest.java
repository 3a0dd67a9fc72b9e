package vn.vptu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LambdaExpressionTree.BodyKind;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.junit.jupiter.api.Test;

/**
 * No words reach a screen but translated ones and what people entered. Every text that is handed to a component is
 * followed back to where it comes from, through variables, parameters and records; a literal with letters at its beginning
 * is a word that nobody can translate.
 */
class ScreenWordsTest {

    private static final Sources SOURCES = Sources.main();

    /** Translations are words of the right language; what somebody or an account is called is stored as it is. */
    private static final Set<String> RIGHT = Set.of(
            "Translations.getTranslation",
            "Translations.vietnamese",
            "Sentences.say",
            "Actor.name",
            "AccountEdit.displayName",
            // amounts are said by rules of grammar, not by a sentence with a gap in it
            "AmountInWords.dong",
            "AmountInWords.english");

    private static final StringValues VALUES = new StringValues(SOURCES, RIGHT, ScreenWordsTest::isOfTheProgram);

    /** The demonstration plays people who enter something. */
    private static boolean isOfTheProgram(TreePath literal) {
        return !literal.getCompilationUnit().getPackageName().toString().endsWith(".demo");
    }

    /** Methods of the framework whose texts nobody reads. */
    private static final Set<String> TECHNICAL = Set.of(
            "getTranslation",
            // looks
            "addClassName",
            "addClassNames",
            "setClassName",
            "setWidth",
            "setHeight",
            "setColumnWidth",
            "setMasterSize",
            "setDetailSize",
            "setOverlaySize",
            "setTestId",
            // what scripts and events work with
            "executeJs",
            "callJsFunction",
            "addEventListener",
            "addPropertyChangeListener",
            "setSynchronizedEvent",
            "addEventData",
            "setFilter",
            "setPropertyJson",
            "setPropertyList",
            "setPropertyMap",
            // names of columns, properties, parameters
            "bind",
            "setSortProperty",
            "setKey",
            "removeAttribute",
            "getSingleParameter",
            "get",
            "getInteger",
            "of",
            "setDateFormats",
            // addresses, and what the page tells the browser
            "navigate",
            "forwardTo",
            "fromString",
            "replaceState",
            "setAction",
            "loginView",
            "setSessionExpiredURL",
            "setCookiesDisabledURL",
            "setContentType",
            "setAcceptedMimeTypes",
            "setViewport",
            "setSrc",
            "addFavIcon",
            "addMetaTag",
            "setHeader(String,String)");

    /** Parameters of constructors that are an address, a type of file, the name of a tag. */
    private static final Set<String> ADDRESSES = Set.of(
            "Anchor 0",
            "IFrame 0",
            "Image 0",
            "Location 0",
            "DownloadResponse 2",
            "Element 0",
            "AbstractSinglePropertyField 0");

    /** Attributes that no one sees or hears as words. */
    private static final Pattern SILENT_ATTRIBUTE =
            Pattern.compile("role|id|tabindex|autocomplete|loading|capture|spellcheck|enterkeyhint|inputmode"
                    + "|aria-(hidden|pressed|current|expanded|live|haspopup|selected|autocomplete|controls|labelledby"
                    + "|activedescendant|keyshortcuts)");

    @Test
    void whatIsHandedToTheFrameworkIsTranslated() {
        List<String> untranslated = new ArrayList<>();
        int[] seen = {0};
        SOURCES.calls.forEach((method, places) -> {
            if (isOfTheFramework((TypeElement) method.getEnclosingElement()) && !TECHNICAL.contains(name(method))) {
                for (TreePath place : places) {
                    for (TreePath text : texts(method, place)) {
                        seen[0]++;
                        add(untranslated, text, VALUES.of(text));
                    }
                }
            }
        });
        assertThat(untranslated).isEmpty();
        assertThat(seen[0]).as("so many that the sources must have been read").isGreaterThan(150);
    }

    @Test
    void whatIsMadeForTheFrameworkRowByRowIsTranslated() {
        List<String> untranslated = new ArrayList<>();
        int[] seen = {0};
        SOURCES.files.forEach(file -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                if (isOfTheFramework(SOURCES.typeOf(getCurrentPath())) && lambda.getBodyKind() == BodyKind.EXPRESSION) {
                    seen[0]++;
                    TreePath body = new TreePath(getCurrentPath(), lambda.getBody());
                    add(untranslated, body, VALUES.of(body));
                }
                return super.visitLambdaExpression(lambda, nothing);
            }

            @Override
            public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
                if (isOfTheFramework(SOURCES.typeOf(getCurrentPath()))
                        && SOURCES.element(getCurrentPath()) instanceof ExecutableElement method) {
                    seen[0]++;
                    add(untranslated, getCurrentPath(), VALUES.returned(method));
                }
                return super.visitMemberReference(reference, nothing);
            }
        }.scan(file, null));
        assertThat(untranslated).isEmpty();
        assertThat(seen[0]).isGreaterThan(10);
    }

    private static void add(List<String> untranslated, TreePath place, Set<String> values) {
        values.stream()
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .forEach(text -> untranslated.add(SOURCES.place(place) + ": " + text));
    }

    private static boolean isOfTheFramework(Element type) {
        return type instanceof TypeElement named
                && named.getQualifiedName().toString().startsWith("com.vaadin.");
    }

    /** "setHeader(String,String)" is a line of an answer, "setHeader" the head of a column. */
    private static String name(ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.equals("setHeader") && method.getParameters().size() == 2 ? name + "(String,String)" : name;
    }

    private static List<TreePath> texts(ExecutableElement method, TreePath place) {
        List<TreePath> texts = new ArrayList<>();
        List<? extends ExpressionTree> arguments = Callers.arguments(place.getLeaf());
        for (int i = 0; i < arguments.size(); i++) {
            TreePath argument = new TreePath(place, arguments.get(i));
            if (takesText(method, i)
                    && !ADDRESSES.contains(method.getEnclosingElement().getSimpleName() + " " + i)
                    && !(name(method).equals("setAttribute") && (i == 0 || isSilent(place, arguments)))) {
                texts.add(argument);
            }
        }
        return texts;
    }

    private static boolean takesText(ExecutableElement method, int argument) {
        List<? extends VariableElement> parameters = method.getParameters();
        VariableElement parameter = parameters.get(Math.min(argument, parameters.size() - 1));
        return parameter.asType().toString().replaceAll("@[\\w.]+ ", "").matches("java\\.lang\\.String(\\[])?");
    }

    private static boolean isSilent(TreePath place, List<? extends ExpressionTree> arguments) {
        return VALUES.of(new TreePath(place, arguments.getFirst())).stream()
                .allMatch(name -> SILENT_ATTRIBUTE.matcher(name).matches());
    }
}
