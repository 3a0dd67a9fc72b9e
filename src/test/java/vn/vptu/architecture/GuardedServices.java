package vn.vptu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import vn.vptu.base.Roles;

/**
 * Every public method that a service has, inherited ones too, is guarded by itself or by its class, with a question that
 * can be answered: a misspelt role would lock everybody out.
 */
final class GuardedServices extends ArchCondition<JavaClass> {

    private static final Pattern ROLE = Pattern.compile("'([^']*)'");
    private static final Pattern QUESTION =
            Pattern.compile("@may\\.(?:signedIn\\(\\)|owesCode\\(\\)|any\\('\\w+'(?:, '\\w+')*\\))");

    private final Set<String> open;
    private final Set<String> unused;

    /**
     * Makes the condition.
     *
     * @param open methods that need no guard, as {@code Class.method}
     */
    GuardedServices(Set<String> open) {
        super("be guarded by @PreAuthorize");
        this.open = open;
        this.unused = new HashSet<>(open);
    }

    @Override
    public void check(JavaClass service, ConditionEvents events) {
        for (JavaMethod method : service.getAllMethods()) {
            boolean ours = method.getOwner().getPackageName().startsWith("vn.vptu");
            if (!ours || !isCallable(method) || method.getOwner().isInterface()) {
                continue;
            }
            Optional<String> question = question(service, method);
            String name = service.getSimpleName() + "." + method.getName();
            if (question.isEmpty() && open.contains(name)) {
                unused.remove(name);
            } else if (question.isEmpty()) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to everybody"));
            } else if (!isAnswerable(question.get())) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " asks " + question.get()));
            }
        }
    }

    /** An exception that is no longer needed goes. */
    @Override
    public void finish(ConditionEvents events) {
        unused.forEach(name -> events.add(SimpleConditionEvent.violated(name, name + " need not be excepted")));
    }

    private static boolean isCallable(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static Optional<String> question(JavaClass service, JavaMethod method) {
        return method.tryGetAnnotationOfType(PreAuthorize.class)
                .or(() -> service.tryGetAnnotationOfType(PreAuthorize.class))
                .map(PreAuthorize::value);
    }

    private static boolean isAnswerable(String question) {
        if (!QUESTION.matcher(question).matches()) {
            return false;
        }
        Matcher roles = ROLE.matcher(question);
        return roles.results().allMatch(role -> Roles.ALL.contains(role.group(1)));
    }
}
