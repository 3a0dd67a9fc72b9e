package vn.vptu.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DeconstructionPatternTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The sources of the application as the compiler understands them: who calls what, and what each variable is given. */
final class Sources {

    private static final class Holder {
        static final Sources MAIN = new Sources(Path.of("src/main/java"));
    }

    /** The places that call a method or constructor. */
    final Map<ExecutableElement, List<TreePath>> calls = new HashMap<>();
    /** The places that hand a method over, {@code this::save}. */
    final Map<ExecutableElement, List<TreePath>> references = new HashMap<>();

    final Map<ExecutableElement, TreePath> methods = new HashMap<>();
    /** The initialiser of a variable and whatever is assigned to it. */
    final Map<Element, List<TreePath>> given = new HashMap<>();
    /** What is added to the collection in a variable. */
    final Map<Element, List<TreePath>> added = new HashMap<>();
    /** What a loop runs over, by its variable. */
    final Map<Element, TreePath> loops = new HashMap<>();
    /** The lambda expression of a parameter. */
    final Map<Element, TreePath> lambdas = new HashMap<>();
    /** The component of a record that a pattern binds to a variable. */
    final Map<Element, RecordComponentElement> bound = new HashMap<>();

    private final Map<ExecutableElement, List<ExecutableElement>> answering = new HashMap<>();
    private final Set<Element> types = new HashSet<>();
    final List<TreePath> annotations = new ArrayList<>();
    final List<CompilationUnitTree> files = new ArrayList<>();
    private final Trees trees;
    private final JavacTask task;

    private Sources(Path root) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try (Stream<Path> all = Files.walk(root)) {
            var java = manager.getJavaFileObjectsFromPaths(
                    all.filter(file -> file.toString().endsWith(".java")).toList());
            var options = List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
            // Whether it compiles is the build's business; here warnings would only be noise.
            task = (JavacTask) compiler.getTask(null, manager, problem -> {}, options, null, java);
            trees = Trees.instance(task);
            task.parse().forEach(files::add);
            task.analyze();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        files.forEach(file -> new Index().scan(file, null));
    }

    /** Read once for all tests: it takes seconds. */
    static Sources main() {
        return Holder.MAIN;
    }

    @Nullable Element element(TreePath path) {
        return trees.getElement(path);
    }

    @Nullable Element typeOf(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type instanceof DeclaredType declared ? declared.asElement() : null;
    }

    @Nullable TypeKind kind(TreePath path) {
        TypeMirror type = trees.getTypeMirror(path);
        return type == null ? null : type.getKind();
    }

    /** "WeekActions.java:50". */
    String place(TreePath path) {
        CompilationUnitTree file = path.getCompilationUnit();
        long position = trees.getSourcePositions().getStartPosition(file, path.getLeaf());
        String name = Path.of(file.getSourceFile().getName()).getFileName().toString();
        return name + ":" + file.getLineMap().getLineNumber(position);
    }

    /** The method in which this stands; null in the initialiser of a field. */
    @Nullable ExecutableElement methodAround(TreePath path) {
        return around(path, MethodTree.class) instanceof TreePath method ? (ExecutableElement) element(method) : null;
    }

    /** The nearest such part of the source around this one. */
    static @Nullable TreePath around(TreePath path, Class<? extends Tree> part) {
        TreePath at = path;
        while (at != null && !part.isInstance(at.getLeaf())) {
            at = at.getParentPath();
        }
        return at;
    }

    boolean isA(Element type, Element other) {
        var types = task.getTypes();
        return types.isSubtype(types.erasure(type.asType()), types.erasure(other.asType()));
    }

    /** Whether a call of the other method can end in this one. */
    boolean answers(ExecutableElement method, ExecutableElement other) {
        return method.equals(other)
                || (method.getSimpleName().equals(other.getSimpleName())
                        && method.getEnclosingElement() instanceof TypeElement type
                        && task.getElements().overrides(method, other, type));
    }

    /** The methods with a body in which a call of this one can end. */
    List<ExecutableElement> answering(ExecutableElement called) {
        return answering.computeIfAbsent(
                called,
                other -> methods.keySet().stream()
                        .filter(method -> answers(method, other))
                        .toList());
    }

    /** The method that a lambda or a reference stands for, where its interface is one of ours. */
    @Nullable ExecutableElement function(TreePath lambda) {
        Element type = typeOf(lambda);
        return type == null || !types.contains(type)
                ? null
                : ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
                        .findFirst()
                        .orElse(null);
    }

    private final class Index extends TreePathScanner<Void, Void> {

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            types.add(element(getCurrentPath()));
            return super.visitClass(type, nothing);
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null && element(getCurrentPath()) instanceof ExecutableElement executable) {
                methods.put(executable, getCurrentPath());
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            note(calls, getCurrentPath());
            if (call.getMethodSelect() instanceof MemberSelectTree select
                    && select.getIdentifier().contentEquals("add")
                    && call.getArguments().size() == 1) {
                TreePath collection = new TreePath(new TreePath(getCurrentPath(), select), select.getExpression());
                give(added, element(collection), call.getArguments().getFirst());
            }
            return super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            note(calls, getCurrentPath());
            return super.visitNewClass(call, nothing);
        }

        @Override
        public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
            note(references, getCurrentPath());
            return super.visitMemberReference(reference, nothing);
        }

        private void note(Map<ExecutableElement, List<TreePath>> places, TreePath path) {
            if (element(path) instanceof ExecutableElement executable) {
                places.computeIfAbsent(executable, each -> new ArrayList<>()).add(path);
            }
        }

        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
            give(given, element(getCurrentPath()), variable.getInitializer());
            return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void nothing) {
            give(given, element(new TreePath(getCurrentPath(), assignment.getVariable())), assignment.getExpression());
            return super.visitAssignment(assignment, nothing);
        }

        private void give(
                Map<Element, List<TreePath>> values, @Nullable Element variable, @Nullable ExpressionTree value) {
            if (variable != null && value != null) {
                values.computeIfAbsent(variable, each -> new ArrayList<>()).add(new TreePath(getCurrentPath(), value));
            }
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
            loops.put(
                    element(new TreePath(getCurrentPath(), loop.getVariable())),
                    new TreePath(getCurrentPath(), loop.getExpression()));
            return super.visitEnhancedForLoop(loop, nothing);
        }

        @Override
        public Void visitLambdaExpression(LambdaExpressionTree lambda, Void nothing) {
            for (Tree parameter : lambda.getParameters()) {
                lambdas.put(element(new TreePath(getCurrentPath(), parameter)), getCurrentPath());
            }
            return super.visitLambdaExpression(lambda, nothing);
        }

        @Override
        public Void visitDeconstructionPattern(DeconstructionPatternTree pattern, Void nothing) {
            Element type = element(new TreePath(getCurrentPath(), pattern.getDeconstructor()));
            for (int i = 0; i < pattern.getNestedPatterns().size(); i++) {
                if (pattern.getNestedPatterns().get(i) instanceof BindingPatternTree binding
                        && type instanceof TypeElement record
                        && record.getKind() == ElementKind.RECORD) {
                    TreePath at = new TreePath(new TreePath(getCurrentPath(), binding), binding.getVariable());
                    bound.put(element(at), record.getRecordComponents().get(i));
                }
            }
            return super.visitDeconstructionPattern(pattern, nothing);
        }

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            annotations.add(getCurrentPath());
            return super.visitAnnotation(annotation, nothing);
        }
    }
}
