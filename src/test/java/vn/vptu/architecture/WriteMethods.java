package vn.vptu.architecture;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The writes of the product: public methods of its services in a transaction that is not only for reading. */
public final class WriteMethods {

    private WriteMethods() {}

    /** One of them. */
    public record Write(Object service, Method method) {

        /** Service and method, as in {@code Rooms.save}. */
        public String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }

        @Override
        public String toString() {
            return name()
                    + Arrays.toString(Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toArray());
        }
    }

    public static List<Write> of(ApplicationContext application) {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("vn.vptu"))
                .flatMap(WriteMethods::writesOf)
                .toList();
    }

    private static Stream<Write> writesOf(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> {
                    Transactional transaction = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
                    return transaction != null && !transaction.readOnly();
                })
                .map(method -> new Write(service, method));
    }
}
