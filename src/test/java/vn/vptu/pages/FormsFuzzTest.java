package vn.vptu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.i18n.Translations;
import vn.vptu.directory.OfficeText;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.RawKeys;

/**
 * Ten thousand contents for the services behind the forms, found by what they take: each is saved or refused with a
 * sentence, and none is an exception. Nothing of it stays in the database.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsFuzzTest {

    private static final int INPUTS = 10_000;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private SystemActor system;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Translations translations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestAccounts accounts;

    /** Where the records are that a form offers by name; a form never lets anybody type the number of a record. */
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("unit", "directory_unit"),
            Map.entry("parent", "directory_unit"),
            Map.entry("successor", "directory_unit"),
            Map.entry("person", "directory_person"),
            Map.entry("driver", "directory_driver"),
            Map.entry("organ", "directory_organ"),
            Map.entry("leader", "directory_leader"),
            Map.entry("room", "directory_room"),
            Map.entry("vehicle", "directory_vehicle"),
            Map.entry("kind", "calendar_kind"),
            Map.entry("other", "security_account"));

    private final Map<String, List<?>> offered = new HashMap<>();

    private List<?> offered(String name) {
        return offered.computeIfAbsent(name, wanted -> {
            if (wanted.equals("role")) {
                return List.copyOf(Roles.ALL);
            }
            if (wanted.equals("key")) {
                return Arrays.stream(OfficeText.values()).map(OfficeText::code).toList();
            }
            return TABLES.entrySet().stream()
                    .filter(table -> wanted.contains(table.getKey()))
                    .findFirst()
                    .map(table -> jdbc.sql("select id from " + table.getValue() + " order by id limit 40")
                            .query(Long.class)
                            .list())
                    .orElse(List.of());
        });
    }

    private record Form(Object service, Method method) {

        @Override
        public String toString() {
            return AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName();
        }
    }

    private enum Outcome {
        SAVED,
        REFUSED,
        CONFLICT,
        GONE
    }

    List<Form> forms() {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .filter(service ->
                        AopUtils.getTargetClass(service).getPackageName().startsWith("vn.vptu"))
                .flatMap(service -> Arrays.stream(
                                AopUtils.getTargetClass(service).getDeclaredMethods())
                        .filter(FormsFuzzTest::takesADraft)
                        .map(method -> new Form(service, method)))
                .sorted(Comparator.comparing(Form::toString))
                .toList();
    }

    private static boolean takesADraft(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && method.getReturnType() == SaveResult.class
                && Arrays.stream(method.getGenericParameterTypes()).allMatch(TypedAtRandom::makes)
                && Arrays.stream(method.getParameterTypes()).anyMatch(type -> type.isRecord() || type == Map.class);
    }

    @Test
    void everyCatalogueAndTheWeekAreAmongThem() {
        assertThat(forms())
                .extracting(Form::toString)
                .contains(
                        "Activities.save",
                        "Drivers.save",
                        "Leaders.save",
                        "OfficeSettings.save",
                        "Organs.save",
                        "People.save",
                        "Positions.save",
                        "Rooms.save",
                        "Units.save",
                        "Units.end",
                        "Vehicles.save");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whateverIsEnteredIsSavedOrRefusedWithASentence(Form form) {
        TypedAtRandom typed = new TypedAtRandom(form.toString().hashCode(), this::offered);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        Map<String, String> failures = new TreeMap<>();
        int inputs = INPUTS / forms().size() + 1;
        for (int at = 0; at < inputs; at++) {
            Object[] values = Arrays.stream(form.method().getAnnotatedParameterTypes())
                    .map((AnnotatedType type) -> typed.value(type))
                    .toArray();
            try {
                outcomes.merge(outcome(save(form, values)), 1, Integer::sum);
            } catch (RuntimeException thrown) {
                Throwable cause = thrown;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                failures.putIfAbsent(cause.toString().lines().findFirst().orElse(""), shortened(values));
            }
        }

        assertThat(failures).as(form + " " + outcomes).isEmpty();
        assertThat(outcomes).as(form.toString()).containsKey(Outcome.REFUSED);
    }

    private static String shortened(Object[] values) {
        String text = Arrays.toString(values);
        return text.substring(0, Math.min(1_500, text.length()));
    }

    /** In a transaction that is always taken back, so that no other test finds what was saved. */
    private SaveResult save(Form form, Object[] values) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            // The system is nobody whom one could delegate to, or who waits for a paper.
            return form.toString().matches("(Delegations|PaperSchedules)\\..*")
                    ? asSomebody(() -> call(form, values))
                    : system.call("Test", () -> call(form, values));
        });
    }

    private SaveResult asSomebody(Supplier<SaveResult> call) {
        SecurityContextHolder.getContext().setAuthentication(accounts.holding(Roles.SECRETARY));
        try {
            return call.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static SaveResult call(Form form, Object[] values) {
        try {
            return (SaveResult) form.method().invoke(form.service(), values);
        } catch (InvocationTargetException thrown) {
            throw new IllegalStateException(thrown.getCause());
        } catch (IllegalAccessException wrong) {
            throw new AssertionError(wrong);
        }
    }

    private Outcome outcome(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> Outcome.SAVED;
            case SaveResult.Conflict conflict -> Outcome.CONFLICT;
            case SaveResult.Gone gone -> Outcome.GONE;
            case SaveResult.Refused refused -> {
                assertThat(refused.errors()).isNotEmpty();
                refused.errors().forEach(this::assertSaid);
                yield Outcome.REFUSED;
            }
        };
    }

    private void assertSaid(FieldError error) {
        assertThat(translations.has(error.code())).as(error.code()).isTrue();
        for (Locale language : List.of(Translations.VIETNAMESE, Translations.ENGLISH)) {
            String sentence = translations.getTranslation(
                    error.code(), language, error.args().toArray());
            assertThat(sentence).isNotBlank();
            assertThat(RawKeys.in(translations.getTranslation(error.code(), language)))
                    .isEmpty();
        }
    }
}
