package vn.vptu.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;

/** The second of the two checks of rights: whatever page somebody comes from, a service asks again before it writes. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WritingTest {

    /** What everybody writes: what is one's own. */
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "Accounts.changeOwnPassword",
            "Delegations.give",
            "Delegations.ask",
            "Delegations.decline",
            "Delegations.end",
            "Delegations.actUnder",
            "Delegations.actForMyself",
            "SecondFactor.begin",
            "SecondFactor.confirm",
            "SecondFactor.renewRecovery",
            "SecondFactor.turnOff",
            "SignIns.end",
            "SignIns.endOthers",
            "Drafts.save",
            "Drafts.drop");

    /** Taking the trail away is reading, though it writes that it was taken. */
    private static final Set<String> FOR_AUDITORS = Set.of("Trail.export");

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestAccounts accounts;

    private record Write(Object service, Method method) {

        String name() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }

        /** Calls it with nothing in hand: the question about rights comes before any other. */
        void call() throws Throwable {
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(type -> type == int.class ? (Object) 0 : type == long.class ? (Object) 0L : null)
                    .toArray();
            try {
                method.invoke(service, nothing);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        }

        @Override
        public String toString() {
            return name()
                    + Arrays.toString(Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toArray());
        }
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void isRefusedToWhoeverOnlyReads(Write write, String role) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(role));

        assertThatThrownBy(write::call).as("%s by %s", write, role).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void isRefusedToStrangers(Write write) {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(write::call).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void happensInEveryFeature() {
        assertThat(writes())
                .extracting(Write::name)
                .contains("Activities.save", "Weeks.issue", "WeekImports.save", "Rooms.save", "Accounts.create")
                .containsAll(FOR_EVERYBODY);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    List<Write> writes() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("vn.vptu"))
                .flatMap(WritingTest::writesOf)
                .toList();
    }

    Stream<Arguments> refusals() {
        return writes().stream()
                .filter(write -> !FOR_EVERYBODY.contains(write.name()))
                .flatMap(write -> Stream.of(Roles.STAFF, Roles.AUDITOR)
                        .filter(role -> !role.equals(Roles.AUDITOR) || !FOR_AUDITORS.contains(write.name()))
                        .map(role -> Arguments.of(write, role)));
    }

    /** Methods in a transaction that is not only for reading. */
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
