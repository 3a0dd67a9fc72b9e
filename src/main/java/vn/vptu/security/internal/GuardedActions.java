package vn.vptu.security.internal;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import vn.vptu.base.Entitlement;
import vn.vptu.base.Entitlement.Area;
import vn.vptu.security.DemonstrationAccounts;

/**
 * What the services let people do, read from the guards themselves: what this says cannot differ from what they do. Each is
 * called {@code right.<Service>} or {@code right.<Service>.<method>}.
 */
@Component
public class GuardedActions {

    private static final Pattern ROLE = Pattern.compile("'(\\w+)'");
    private static final String ANY = "@may.any(";

    private final ListableBeanFactory beans;

    GuardedActions(BeanFactory beans) {
        this.beans = (ListableBeanFactory) beans;
    }

    public List<Entitlement> all() {
        return Arrays.stream(beans.getBeanNamesForAnnotation(Service.class))
                .map(name -> AopUtils.getTargetClass(beans.getBean(name)))
                .filter(type -> type.getPackageName().startsWith("vn.vptu") && type != DemonstrationAccounts.class)
                .sorted(java.util.Comparator.comparing(Class::getName))
                .flatMap(type -> of(type).stream())
                .toList();
    }

    private static List<Entitlement> of(Class<?> service) {
        List<Entitlement> found = new ArrayList<>();
        PreAuthorize whole = service.getAnnotation(PreAuthorize.class);
        if (whole != null && whole.value().startsWith(ANY)) {
            found.add(new Entitlement(Area.ACTION, "right." + service.getSimpleName(), roles(whole)));
        }
        Set<String> named = new HashSet<>();
        Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .sorted(java.util.Comparator.comparing(Method::getName))
                .forEach(method -> {
                    PreAuthorize own = method.getAnnotation(PreAuthorize.class);
                    String name = service.getSimpleName() + "." + method.getName();
                    if (own != null && own.value().startsWith(ANY) && named.add(name)) {
                        found.add(new Entitlement(Area.ACTION, "right." + name, roles(own)));
                    }
                });
        return found;
    }

    private static Set<String> roles(PreAuthorize guard) {
        return ROLE.matcher(guard.value()).results().map(role -> role.group(1)).collect(Collectors.toSet());
    }
}
