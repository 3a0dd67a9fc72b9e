package vn.vptu.architecture;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;
import vn.vptu.architecture.Callers.Frame;
import vn.vptu.architecture.Origins.Origin;

/**
 * Every text an expression can have when the application runs: literals and what is put together from them, from the
 * constants of enums, from parameters by every caller, from fields by every constructor. What comes from outside the
 * sources, such as from the database, is {@link #ANY}.
 */
final class StringValues {

    /** Stands for a part of a text that the sources do not tell. */
    static final String ANY = "*";

    private static final Set<String> SAME_ELEMENTS = Set.of("stream", "toList", "filter", "sorted", "distinct");

    private record Step(Tree leaf, @Nullable ExecutableElement method, boolean elements) {}

    private final Sources sources;
    private final Callers callers;
    private final Origins origins;
    private final Set<String> opaque;
    private final Predicate<TreePath> told;
    private final Circles<Place, Step, Set<String>> known = new Circles<>();

    /** An expression as it is reached; one way is not like another that looks the same. */
    private record Place(Frame frame, Tree leaf, boolean elements) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place
                    && frame == place.frame
                    && leaf == place.leaf
                    && elements == place.elements;
        }

        @Override
        public int hashCode() {
            return (System.identityHashCode(frame) * 31 + System.identityHashCode(leaf)) * 2 + (elements ? 1 : 0);
        }
    }

    /**
     * Prepares to look.
     *
     * @param opaque methods not to look behind, such as {@code FieldError.field}: what they give is {@link #ANY}
     * @param told the literals that matter; all others are {@link #ANY}
     */
    StringValues(Sources sources, Set<String> opaque, Predicate<TreePath> told) {
        this.sources = sources;
        this.callers = new Callers(sources);
        this.origins = new Origins(sources, callers);
        this.opaque = opaque;
        this.told = told;
    }

    /** By all callers of the method in which the expression stands. */
    Set<String> of(TreePath expression) {
        Set<String> all = new TreeSet<>();
        for (Frame frame : callers.of(sources.methodAround(expression))) {
            all.addAll(read(expression, frame, false));
        }
        return all;
    }

    /** What a method returns, whoever calls it. */
    Set<String> returned(ExecutableElement method) {
        Set<String> all = new TreeSet<>();
        origins.eachReturn(method, value -> all.addAll(of(value)));
        return all;
    }

    private Set<String> read(@Nullable List<Origin> from) {
        if (from == null) {
            return Set.of(ANY);
        }
        Set<String> all = new TreeSet<>();
        from.forEach(origin -> all.addAll(read(origin.expression(), origin.frame(), origin.elements())));
        return all;
    }

    /** The values of an expression, or of the elements of a collection or stream. */
    private Set<String> read(TreePath expression, Frame frame, boolean elements) {
        // What leads back to itself has no values but those it is given on other ways.
        return known.of(
                new Place(frame, expression.getLeaf(), elements),
                new Step(expression.getLeaf(), frame.method(), elements),
                () -> elements ? elements(expression, frame) : values(expression, frame),
                Set.of());
    }

    private Set<String> values(TreePath path, Frame frame) {
        Set<String> constants = constants(path);
        if (constants != null) {
            return constants;
        }
        return switch (path.getLeaf()) {
            case LiteralTree literal -> literal(literal, path);
            case BinaryTree sum when sum.getKind() == Tree.Kind.PLUS -> sum(sum, path, frame);
            case SwitchExpressionTree choice -> choices(choice, path, frame);
            case MethodInvocationTree call -> call(call, path, frame);
            default -> common(path, frame, false);
        };
    }

    private Set<String> elements(TreePath path, Frame frame) {
        if (path.getLeaf() instanceof NewClassTree made) {
            return made.getArguments().isEmpty() ? Set.of() : any(made.getArguments(), path, frame, true);
        }
        if (!(path.getLeaf() instanceof MethodInvocationTree call
                && sources.element(path) instanceof ExecutableElement method)) {
            return common(path, frame, true);
        }
        String name = method.getSimpleName().toString();
        boolean foreign = !sources.methods.containsKey(method);
        TreePath receiver = Callers.receiver(path);
        if (foreign && name.equals("of")) {
            return any(call.getArguments(), path, frame, false);
        }
        if (foreign && name.equals("copyOf")) {
            return any(call.getArguments(), path, frame, true);
        }
        if (foreign && receiver != null && SAME_ELEMENTS.contains(name)) {
            return read(receiver, frame, true);
        }
        return read(origins.ofResult(method, path, frame, true));
    }

    private Set<String> common(TreePath path, Frame frame, boolean elements) {
        return switch (path.getLeaf()) {
            case ParenthesizedTree inner -> read(new TreePath(path, inner.getExpression()), frame, elements);
            case ConditionalExpressionTree choice ->
                any(List.of(choice.getTrueExpression(), choice.getFalseExpression()), path, frame, elements);
            case IdentifierTree name -> variable(path, frame, elements);
            case MemberSelectTree select -> variable(path, frame, elements);
            default -> Set.of(ANY);
        };
    }

    private Set<String> variable(TreePath path, Frame frame, boolean elements) {
        Element element = sources.element(path);
        return element == null ? Set.of(ANY) : read(origins.ofVariable(element, frame, elements));
    }

    private Set<String> any(List<? extends ExpressionTree> parts, TreePath path, Frame frame, boolean elements) {
        Set<String> all = new TreeSet<>();
        parts.forEach(part -> all.addAll(read(new TreePath(path, part), frame, elements)));
        return all;
    }

    private Set<String> literal(LiteralTree literal, TreePath path) {
        Object value = literal.getValue();
        if (value == null) {
            return Set.of();
        }
        return Set.of(value instanceof Boolean || !told.test(path) ? ANY : value.toString());
    }

    /** An enum's constants, or a constant from outside the sources. */
    private @Nullable Set<String> constants(TreePath path) {
        Element element = sources.element(path);
        Element type = sources.typeOf(path);
        if (type != null && type.getKind() == ElementKind.ENUM) {
            boolean one = element != null && element.getKind() == ElementKind.ENUM_CONSTANT;
            return one ? Set.of(element.getSimpleName().toString()) : constantsOf(type);
        }
        return element instanceof VariableElement variable
                        && variable.getConstantValue() != null
                        && !sources.given.containsKey(variable)
                ? Set.of(variable.getConstantValue().toString())
                : null;
    }

    private static Set<String> constantsOf(Element type) {
        return type.getEnclosedElements().stream()
                .filter(each -> each.getKind() == ElementKind.ENUM_CONSTANT)
                .map(each -> each.getSimpleName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> sum(BinaryTree sum, TreePath path, Frame frame) {
        Set<String> all = new TreeSet<>();
        Set<String> right = read(new TreePath(path, sum.getRightOperand()), frame, false);
        read(new TreePath(path, sum.getLeftOperand()), frame, false)
                .forEach(left -> right.forEach(end -> all.add(left + end)));
        return all;
    }

    private Set<String> choices(SwitchExpressionTree choice, TreePath path, Frame frame) {
        Set<String> all = new TreeSet<>();
        for (CaseTree each : choice.getCases()) {
            TreePath at = new TreePath(path, each);
            if (each.getBody() instanceof ExpressionTree value) {
                all.addAll(read(new TreePath(at, value), frame, false));
            } else {
                new TreePathScanner<Void, Void>() {
                    @Override
                    public Void visitYield(YieldTree yield, Void nothing) {
                        all.addAll(read(new TreePath(getCurrentPath(), yield.getValue()), frame, false));
                        return null;
                    }
                }.scan(at, null);
            }
        }
        return all;
    }

    private Set<String> call(MethodInvocationTree call, TreePath path, Frame frame) {
        if (!(sources.element(path) instanceof ExecutableElement method)) {
            return Set.of(ANY);
        }
        TreePath receiver = Callers.receiver(path);
        String called = method.getEnclosingElement().getSimpleName() + "." + method.getSimpleName();
        if (opaque.contains(called)) {
            return Set.of(ANY);
        }
        if (called.equals("MenuEntry.title") || called.equals("Menu.title")) {
            return origins.menuTitles();
        }
        if (called.equals("Enum.name")) {
            return receiver == null
                    ? constantsOf(sources.element(Sources.around(path, ClassTree.class)))
                    : read(receiver, frame, false);
        }
        if (receiver != null && called.equals("String.toLowerCase")) {
            return changed(read(receiver, frame, false), text -> text.toLowerCase(Locale.ROOT));
        }
        if (receiver != null && called.equals("String.replace")) {
            String from = only(new TreePath(path, call.getArguments().get(0)), frame);
            String to = only(new TreePath(path, call.getArguments().get(1)), frame);
            return changed(read(receiver, frame, false), text -> text.replace(from, to));
        }
        return read(origins.ofResult(method, path, frame, false));
    }

    private String only(TreePath path, Frame frame) {
        return String.join("", read(path, frame, false));
    }

    private static Set<String> changed(Set<String> values, UnaryOperator<String> change) {
        return values.stream().map(change).collect(Collectors.toCollection(TreeSet::new));
    }
}
