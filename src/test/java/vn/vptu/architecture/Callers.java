package vn.vptu.architecture;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * Who calls a method, with which arguments, on which object, and who called that one. So the heading "capacity" of a list
 * of rooms is not taken for one of a list of cars, although both go through the same method.
 */
final class Callers {

    /** A method as one chain of callers reaches it. */
    record Frame(
            @Nullable ExecutableElement method,
            Map<Element, Argument> arguments,
            @Nullable Self self) {}

    /** What a parameter is given, as it stands at the caller. */
    record Argument(TreePath value, Frame caller) {}

    /** The object on which a method runs: one made in sight, or else only its class. */
    record Self(
            TypeElement type,
            @Nullable TreePath made,
            @Nullable Frame maker) {

        boolean mayBe(@Nullable Self other) {
            return other != null
                    && type.equals(other.type)
                    && (made == null || other.made == null || made.getLeaf() == other.made.getLeaf())
                    && (maker == null
                            || maker.self == null
                            || other.maker == null
                            || maker.self.mayBe(other.maker.self));
        }
    }

    /** With more ways than this to a method, each of its parameters is looked at by itself. */
    private static final int MOST = 110;

    private final Sources sources;
    private final Circles<ExecutableElement, ExecutableElement, List<Frame>> known = new Circles<>();
    private final Map<ExecutableElement, List<Frame>> complete = new HashMap<>();

    Callers(Sources sources) {
        this.sources = sources;
    }

    /**
     * The ways in which a method is reached. One without arguments stands for a method that nothing in the sources calls,
     * and for one that is reached in too many ways.
     */
    List<Frame> of(@Nullable ExecutableElement method) {
        if (method == null) {
            return List.of(new Frame(null, Map.of(), null));
        }
        List<Frame> open = List.of(new Frame(method, Map.of(), entry(method)));
        return known.of(
                method,
                method,
                () -> {
                    List<Frame> frames = calls(method);
                    return frames.isEmpty() || frames.size() > MOST ? open : frames;
                },
                open);
    }

    /** Every call of a method, as one list for whoever asks: what is found out of a way is kept with that way. */
    List<Frame> callsOf(ExecutableElement method) {
        return complete.computeIfAbsent(method, this::calls);
    }

    /** Every call of a method. */
    private List<Frame> calls(ExecutableElement method) {
        List<Frame> frames = new ArrayList<>();
        sources.calls.forEach((called, places) -> {
            if (sources.answers(method, called)) {
                places.forEach(place -> frames.addAll(through(place, method)));
            }
        });
        return frames;
    }

    private static @Nullable Self entry(ExecutableElement method) {
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? new Self((TypeElement) method.getEnclosingElement(), null, null)
                : null;
    }

    private List<Frame> through(TreePath call, ExecutableElement method) {
        List<Frame> frames = new ArrayList<>();
        for (Frame caller : of(sources.methodAround(call))) {
            Frame frame = enter(call, method, caller);
            if (frame != null) {
                frames.add(frame);
            }
        }
        return frames;
    }

    /** The method as this call reaches it; null when the caller's object has another method of that name. */
    @Nullable Frame enter(TreePath call, ExecutableElement method, Frame caller) {
        Map<Element, Argument> arguments = new HashMap<>();
        List<? extends VariableElement> parameters = method.getParameters();
        List<? extends ExpressionTree> values = arguments(call.getLeaf());
        for (int i = 0; i < parameters.size() && i < values.size(); i++) {
            arguments.put(parameters.get(i), new Argument(new TreePath(call, values.get(i)), caller));
        }
        TypeElement owner = (TypeElement) method.getEnclosingElement();
        boolean overridden = !method.equals(sources.element(call));
        TreePath receiver = receiver(call);
        if (call.getLeaf() instanceof NewClassTree) {
            return new Frame(method, arguments, new Self(owner, call, caller));
        }
        Self self = receiver == null ? caller.self() : object(receiver, caller);
        if (self != null && !sources.isA(self.type(), owner)) {
            if (overridden && receiver == null) {
                return null;
            }
            self = null;
        }
        return new Frame(method, arguments, self == null && overridden ? new Self(owner, null, null) : self);
    }

    static List<? extends ExpressionTree> arguments(Tree call) {
        return call instanceof MethodInvocationTree method
                ? method.getArguments()
                : ((NewClassTree) call).getArguments();
    }

    /** The object a method is called on; null where it is the caller's own. */
    static @Nullable TreePath receiver(TreePath call) {
        return call.getLeaf() instanceof MethodInvocationTree method
                        && method.getMethodSelect() instanceof MemberSelectTree select
                ? new TreePath(new TreePath(call, select), select.getExpression())
                : null;
    }

    /** The object an expression stands for, where it is one that was made in sight. */
    private @Nullable Self object(TreePath expression, Frame frame) {
        Element element = sources.element(expression);
        if (expression.getLeaf() instanceof NewClassTree && element != null) {
            return new Self((TypeElement) element.getEnclosingElement(), expression, frame);
        }
        if (element == null || element instanceof ExecutableElement) {
            return null;
        }
        if (element.getSimpleName().contentEquals("this")) {
            return frame.self();
        }
        Argument argument = frame.arguments().get(element);
        if (argument != null) {
            return object(argument.value(), argument.caller());
        }
        List<TreePath> given = sources.given.getOrDefault(element, List.of());
        return element.getKind() == ElementKind.LOCAL_VARIABLE && given.size() == 1
                ? object(given.getFirst(), frame)
                : null;
    }
}
