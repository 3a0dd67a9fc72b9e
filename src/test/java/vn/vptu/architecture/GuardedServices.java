package vn.vptu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;

/** Every public method of a service is guarded, by itself or by its class. */
final class GuardedServices extends ArchCondition<JavaClass> {

    private final Set<String> open;

    GuardedServices(Set<String> open) {
        super("be guarded by @PreAuthorize");
        this.open = open;
    }

    @Override
    public void check(JavaClass service, ConditionEvents events) {
        if (service.isAnnotatedWith(PreAuthorize.class) || open.contains(service.getName())) {
            return;
        }
        for (JavaMethod method : service.getMethods()) {
            boolean callable = method.getModifiers().contains(JavaModifier.PUBLIC)
                    && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
            if (callable && !method.isAnnotatedWith(PreAuthorize.class)) {
                events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is open to everybody"));
            }
        }
    }
}
