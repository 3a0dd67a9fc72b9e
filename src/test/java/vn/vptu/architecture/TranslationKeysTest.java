package vn.vptu.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import org.junit.jupiter.api.Test;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Words;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.report.WeekScheduleParams;
import vn.vptu.security.DelegationState;

/**
 * Every key that the application can ask for has words, and every word is asked for somewhere. Which keys it can ask for
 * is read from its sources, also where a key is put together from parts.
 */
class TranslationKeysTest {

    /** Keys that end in something from outside the sources, and what that can be. */
    private static final Map<String, Collection<String>> OPEN = withPapers(Map.of(
            "enum.Role.*",
            Roles.ALL,
            // Kinds and fields come from the records that are kept: TrailWordsTest compares them with the words, both
            // ways.
            "trail.kind.*",
            endings("trail.kind."),
            "trail.field.*",
            endings("trail.field."),
            "trail.action.*",
            endings("trail.action."),
            // GuardedActionsTest compares these with the services, both ways.
            "right.*",
            endings("right."),
            "right.*.*",
            endings("right."),
            // NoticeTopicsTest compares these with the topics of the modules, both ways.
            "notifications.topic.*",
            endings("notifications.topic."),
            "audit.trail.*",
            List.of("at", "actor", "behalf", "address", "kind", "record", "action", "changes", "reason")));

    /** Constants that only the trail says, from what it kept. */
    private static final Map<String, Class<? extends Enum<?>>> KEPT = Map.of(
            "enum.Layout.",
            WeekScheduleParams.Layout.class,
            "enum.Variant.",
            WeekScheduleParams.Variant.class,
            "enum.DelegationState.",
            DelegationState.class,
            "enum.Visibility.",
            ActivityDraft.Visibility.class,
            "enum.ParticipantKind.",
            Participant.Kind.class);

    private static final Sources SOURCES = Sources.main();
    /** The field of an error names a parameter in one sentence only, {@link #OPEN}; in all others it finds an input. */
    private static final StringValues VALUES = new StringValues(SOURCES, Set.of("FieldError.field"), literal -> true);

    /** The names of the parameters of every paper there is, and of the groups they stand in. */
    private static Map<String, Collection<String>> withPapers(Map<String, Collection<String>> others) {
        Map<String, Collection<String>> all = new HashMap<>(others);
        for (ReportDefinition<?, ?> paper : Papers.all()) {
            all.put(paper.titleKey() + ".*", components(paper.params()));
            all.computeIfAbsent("papers.group.*", key -> new TreeSet<>()).add(paper.group());
        }
        return all;
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .toList();
    }

    private static List<String> endings(String start) {
        return Words.VIETNAMESE.sentences().keySet().stream()
                .filter(key -> key.startsWith(start))
                .map(key -> key.substring(start.length()))
                .toList();
    }

    private static List<String> kept() {
        return KEPT.entrySet().stream()
                .flatMap(type -> Arrays.stream(type.getValue().getEnumConstants())
                        .map(constant -> type.getKey() + constant.name()))
                .toList();
    }

    /** Where words are asked for, and with which keys. */
    private record Question(TreePath place, Set<String> keys) {}

    private static List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        SOURCES.calls.forEach((method, places) -> {
            if (asksForWords(method)) {
                places.stream()
                        .filter(place -> !SOURCES.place(place).startsWith("Translations.java"))
                        .forEach(place -> questions.add(new Question(place, keys(place, position(method)))));
            }
        });
        return questions;
    }

    private static boolean asksForWords(ExecutableElement method) {
        String owner = method.getEnclosingElement().getSimpleName().toString();
        return switch (method.getSimpleName().toString()) {
            case "getTranslation" -> true;
            case "vietnamese" -> owner.equals("Translations");
            case "say" -> owner.equals("Sentences");
            // Kept, and said later in the language of each reader.
            case "to" -> owner.equals("Notice");
            default -> false;
        };
    }

    /** Which argument is the key. */
    private static int position(ExecutableElement method) {
        return method.getSimpleName().contentEquals("to") ? 2 : 0;
    }

    private static Set<String> keys(TreePath question, int position) {
        ExpressionTree key =
                ((MethodInvocationTree) question.getLeaf()).getArguments().get(position);
        return VALUES.of(new TreePath(question, key)).stream()
                .flatMap(each -> OPEN.containsKey(each)
                        ? OPEN.get(each).stream().map(end -> each.replaceAll("\\*(\\.\\*)*", end))
                        : each.startsWith("enum.*") ? kept().stream() : Stream.of(each))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyKeyThatIsAskedForHasWords() {
        List<Question> questions = questions();
        assertThat(questions).as("so many that the sources must have been read").hasSizeGreaterThan(300);
        List<String> silent = new ArrayList<>();
        for (Question question : questions) {
            question.keys().stream()
                    .filter(key -> !Words.VIETNAMESE.sentences().containsKey(key))
                    .forEach(key -> silent.add(SOURCES.place(question.place()) + " asks for " + key));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void noWordsAreLeftThatNobodyAsksFor() {
        Set<String> unasked = new TreeSet<>(Words.VIETNAMESE.sentences().keySet());
        questions().forEach(question -> unasked.removeAll(question.keys()));
        // What is not asked for yet but offered: the name of a report, the sentence of a fault.
        SOURCES.files.forEach(file -> new TreePathScanner<Void, Void>() {
            @Override
            public Void visitBinary(BinaryTree sum, Void nothing) {
                if (sum.getKind() == Tree.Kind.PLUS
                        && sum.getLeftOperand() instanceof LiteralTree start
                        && unasked.stream().anyMatch(key -> key.startsWith(String.valueOf(start.getValue())))) {
                    unasked.removeAll(VALUES.of(getCurrentPath()));
                }
                return super.visitBinary(sum, nothing);
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                unasked.remove(String.valueOf(literal.getValue()));
                return null;
            }
        }.scan(file, null));
        constantsSaid().forEach(unasked::remove);
        assertThat(unasked).isEmpty();
    }

    /** A call whose last parameters are a key and the values of its sentence. */
    private static boolean takesValues(ExecutableElement method) {
        List<? extends VariableElement> parameters = method.getParameters();
        int last = parameters.size() - 1;
        return method.isVarArgs()
                && last > 0
                && parameters.get(last).asType().toString().startsWith("java.lang.Object")
                && isText(parameters.get(last - 1)) | (last > 1 && isText(parameters.get(last - 2)));
    }

    private static boolean isText(VariableElement parameter) {
        return parameter.asType().toString().endsWith("java.lang.String");
    }

    @Test
    void everySentenceIsGivenTheValuesItNames() {
        List<String> wrong = new ArrayList<>();
        int[] seen = {0};
        SOURCES.calls.forEach((method, places) -> {
            if (takesValues(method)) {
                for (TreePath place : places) {
                    List<TreePath> values = values(method, place);
                    if (values == null) {
                        continue;
                    }
                    for (String key : keysIn(method, place)) {
                        seen[0]++;
                        if (Words.VIETNAMESE.values(key) > values.size()) {
                            wrong.add(SOURCES.place(place) + ": " + key);
                        }
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(seen[0]).isGreaterThan(300);
    }

    /** The values as they are given one by one; null when they come as an array. */
    private static List<TreePath> values(ExecutableElement method, TreePath place) {
        List<? extends ExpressionTree> arguments = Callers.arguments(place.getLeaf());
        List<TreePath> values = arguments.stream()
                .skip(method.getParameters().size() - 1L)
                .map(value -> new TreePath(place, value))
                .toList();
        boolean array = values.size() == 1 && SOURCES.kind(values.getFirst()) == TypeKind.ARRAY;
        return array ? null : values;
    }

    private static Set<String> keysIn(ExecutableElement method, TreePath place) {
        List<? extends ExpressionTree> arguments = Callers.arguments(place.getLeaf());
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < method.getParameters().size() - 1; i++) {
            if (isText(method.getParameters().get(i))) {
                keys.addAll(VALUES.of(new TreePath(place, arguments.get(i))));
            }
        }
        keys.retainAll(Words.VIETNAMESE.sentences().keySet());
        return keys;
    }

    @Test
    void everyConstantThatASentenceNamesHasWords() {
        assertThat(Words.VIETNAMESE.sentences().keySet()).containsAll(constantsSaid());
    }

    /** The keys of constants that are given to sentences as they are. */
    private static Set<String> constantsSaid() {
        Set<String> keys = new TreeSet<>();
        SOURCES.calls.forEach((method, places) -> {
            if (takesValues(method)) {
                for (TreePath place : places) {
                    List<TreePath> values = values(method, place);
                    for (TreePath value : values == null ? List.<TreePath>of() : values) {
                        Element type = SOURCES.typeOf(value);
                        if (type != null && type.getKind() == ElementKind.ENUM) {
                            VALUES.of(value).forEach(each -> keys.add("enum." + type.getSimpleName() + "." + each));
                        }
                    }
                }
            }
        });
        return keys;
    }
}
