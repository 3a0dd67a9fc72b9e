package vn.vptu.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;
import vn.vptu.architecture.Callers.Argument;
import vn.vptu.architecture.Callers.Frame;
import vn.vptu.architecture.Callers.Self;

/** The expressions in the sources from which a variable, a parameter, a record's component or a method's result come. */
final class Origins {

    /** An expression, and on which way of calls it stands there; with {@code elements}, those of what it gives. */
    record Origin(TreePath expression, Frame frame, boolean elements) {}

    private final Sources sources;
    private final Callers callers;
    /** Where records are made, looked for once: many ways lead through the same records. */
    private final Map<TypeElement, List<TreePath>> makers = new HashMap<>();

    Origins(Sources sources, Callers callers) {
        this.sources = sources;
        this.callers = callers;
    }

    /** Where a variable gets its value, or its elements; null where that is outside the sources. */
    @Nullable List<Origin> ofVariable(Element variable, Frame frame, boolean elements) {
        Argument argument = frame.arguments().get(variable);
        if (argument != null) {
            return List.of(new Origin(argument.value(), argument.caller(), elements));
        }
        if (sources.loops.containsKey(variable)) {
            return List.of(new Origin(sources.loops.get(variable), frame, true));
        }
        if (sources.lambdas.containsKey(variable)) {
            return ofLambdaParameter(variable, frame, elements);
        }
        if (variable.getKind() == ElementKind.PARAMETER
                && variable.getEnclosingElement() instanceof ExecutableElement method) {
            return ofParameter(variable, method, elements);
        }
        if (sources.bound.containsKey(variable)) {
            return ofComponent(sources.bound.get(variable), elements);
        }
        List<TreePath> given = sources.given.getOrDefault(variable, List.of());
        List<Origin> origins = new ArrayList<>();
        for (TreePath value : given) {
            boolean field = variable.getKind() == ElementKind.FIELD;
            (field ? givers(value, frame.self()) : List.of(frame))
                    .forEach(each -> origins.add(new Origin(value, each, elements)));
        }
        if (elements) {
            sources.added
                    .getOrDefault(variable, List.of())
                    .forEach(value -> origins.add(new Origin(value, frame, false)));
        }
        return given.isEmpty() ? null : origins;
    }

    private @Nullable List<Origin> ofParameter(Element parameter, ExecutableElement method, boolean elements) {
        List<Origin> origins = new ArrayList<>();
        List<Frame> calls = callers.callsOf(method);
        for (Frame call : calls) {
            Argument argument = call.arguments().get(parameter);
            if (argument == null) {
                return null;
            }
            origins.add(new Origin(argument.value(), argument.caller(), elements));
        }
        return calls.isEmpty() ? null : origins;
    }

    /** The ways to where a field gets its value, of this object where it is known. */
    private List<Frame> givers(TreePath value, @Nullable Self self) {
        List<Frame> all = callers.of(sources.methodAround(value));
        List<Frame> own = self == null
                ? List.of()
                : all.stream().filter(frame -> self.mayBe(frame.self())).toList();
        return own.isEmpty() ? all : own;
    }

    /** What a lambda is given: the elements of the stream it works on, or what callers of its own interface give. */
    private @Nullable List<Origin> ofLambdaParameter(Element parameter, Frame frame, boolean elements) {
        TreePath lambda = sources.lambdas.get(parameter);
        ExecutableElement function = sources.function(lambda);
        if (function != null) {
            List<String> names = ((LambdaExpressionTree) lambda.getLeaf())
                    .getParameters().stream()
                            .map(each -> each.getName().toString())
                            .toList();
            return argument(
                    sources.calls.getOrDefault(function, List.of()),
                    names.indexOf(parameter.getSimpleName().toString()),
                    elements);
        }
        TreePath receiver = Callers.receiver(lambda.getParentPath());
        return receiver == null || elements ? null : List.of(new Origin(receiver, frame, true));
    }

    private List<Origin> argument(List<TreePath> calls, int index, boolean elements) {
        List<Origin> origins = new ArrayList<>();
        for (TreePath call : calls) {
            TreePath value =
                    new TreePath(call, Callers.arguments(call.getLeaf()).get(index));
            callers.of(sources.methodAround(call)).forEach(frame -> origins.add(new Origin(value, frame, elements)));
        }
        return origins;
    }

    /** What a method of ours returns, in every class that may answer the call. */
    @Nullable List<Origin> ofResult(ExecutableElement method, TreePath call, Frame frame, boolean elements) {
        if (method.getEnclosingElement() instanceof TypeElement type && type.getKind() == ElementKind.RECORD) {
            for (RecordComponentElement component : type.getRecordComponents()) {
                if (method.equals(component.getAccessor())) {
                    return ofComponent(component, elements);
                }
            }
        }
        List<Origin> origins = new ArrayList<>();
        for (ExecutableElement each : sources.answering(method)) {
            Frame inner = callers.enter(call, each, frame);
            if (inner != null) {
                eachReturn(each, value -> origins.add(new Origin(value, inner, elements)));
            }
        }
        return origins.isEmpty() ? null : origins;
    }

    /** What a record's component is given wherever the record is made. */
    private @Nullable List<Origin> ofComponent(RecordComponentElement component, boolean elements) {
        TypeElement type = (TypeElement) component.getEnclosingElement();
        List<TreePath> made = makers.computeIfAbsent(type, this::makersOf);
        return made.isEmpty() ? null : argument(made, type.getRecordComponents().indexOf(component), elements);
    }

    private List<TreePath> makersOf(TypeElement type) {
        List<TreePath> made = new ArrayList<>();
        sources.calls.forEach((method, places) -> {
            if (method.getKind() == ElementKind.CONSTRUCTOR
                    && method.getEnclosingElement().equals(type)
                    && method.getParameters().size()
                            == type.getRecordComponents().size()) {
                made.addAll(places);
            }
        });
        return made;
    }

    /** Every expression that a method of ours returns. */
    void eachReturn(ExecutableElement method, Consumer<TreePath> use) {
        TreePath body = sources.methods.get(method);
        if (body == null) {
            return;
        }
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitReturn(ReturnTree result, Void nothing) {
                if (result.getExpression() != null) {
                    use.accept(new TreePath(getCurrentPath(), result.getExpression()));
                }
                return null;
            }

            @Override
            public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
                return null;
            }

            @Override
            public Void visitClass(ClassTree inner, Void nothing) {
                return null;
            }
        }.scan(body, null);
    }

    /** Menu entries are made by the framework, from what stands at the views. */
    Set<String> menuTitles() {
        Set<String> titles = new TreeSet<>();
        for (TreePath path : sources.annotations) {
            Element annotation = sources.typeOf(path);
            if (annotation != null && annotation.getSimpleName().contentEquals("Menu")) {
                for (var argument : ((AnnotationTree) path.getLeaf()).getArguments()) {
                    if (argument instanceof AssignmentTree setting
                            && setting.getVariable().toString().equals("title")
                            && setting.getExpression() instanceof LiteralTree title) {
                        titles.add(String.valueOf(title.getValue()));
                    }
                }
            }
        }
        return titles;
    }
}
