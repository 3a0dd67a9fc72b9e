package vn.vptu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.i18n.Words;
import vn.vptu.testing.IntegrationTest;

/** Nothing in the trail is shown under the name it has in the program. */
@IntegrationTest
class TrailWordsTest {

    @Autowired
    private List<RecordKinds> modules;

    @Autowired
    private Translations words;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void everyKindAndEveryValueHasWords() {
        List<String> missing = new ArrayList<>();
        for (RecordKinds module : modules) {
            for (RecordKind kind : module.kinds()) {
                need("trail.kind." + kind.kind(), missing);
                Set<Class<?>> seen = new HashSet<>();
                kind.pictures().forEach(picture -> components(picture, seen, missing));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noWordsAreLeftForWhatIsNoLongerKept() {
        Set<String> asked = new HashSet<>(Set.of("trail.field.value"));
        for (RecordKinds module : modules) {
            for (RecordKind kind : module.kinds()) {
                asked.add("trail.kind." + kind.kind());
                kind.pictures().forEach(picture -> fields(picture, new HashSet<>(), asked));
            }
        }
        assertThat(Words.VIETNAMESE.sentences().keySet().stream()
                        .filter(key -> key.startsWith("trail.kind.") || key.startsWith("trail.field.")))
                .isSubsetOf(asked);
    }

    private static void fields(Class<?> type, Set<Class<?>> seen, Set<String> asked) {
        if (!type.isRecord() || !seen.add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            asked.add("trail.field." + component.getName());
            Type of = component.getGenericType();
            if (of instanceof ParameterizedType list) {
                of = list.getActualTypeArguments()[0];
            }
            if (of instanceof Class<?> known) {
                fields(known, seen, asked);
            }
        }
    }

    @Test
    void everythingWrittenSoFarHasAKindAndWordsForWhatWasDone() {
        Set<String> known = new HashSet<>();
        modules.forEach(module -> module.kinds().forEach(kind -> known.add(kind.kind())));
        List<String> missing = new ArrayList<>();
        jdbc.sql("select distinct action from audit_entry")
                .query(String.class)
                .list()
                .forEach(action -> need("trail.action." + action, missing));

        assertThat(missing).isEmpty();
        assertThat(jdbc.sql("select distinct kind from audit_entry")
                        .query(String.class)
                        .list())
                .isSubsetOf(known);
    }

    private void components(Class<?> type, Set<Class<?>> seen, List<String> missing) {
        // Papers that only tests know need no words.
        boolean ofTests = type.getProtectionDomain().getCodeSource() != null
                && type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .contains("test-classes");
        if (ofTests || !seen.add(type)) {
            return;
        }
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                String nested = type.getDeclaringClass() == null
                        ? ""
                        : type.getDeclaringClass().getSimpleName();
                boolean there = words.has("enum." + nested + type.getSimpleName() + "." + constant)
                        || words.has("enum." + type.getSimpleName() + "." + constant);
                if (!there) {
                    missing.add(type + "." + constant);
                }
            }
        } else if (type.isRecord() && type.getName().startsWith("vn.vptu")) {
            for (RecordComponent component : type.getRecordComponents()) {
                need("trail.field." + component.getName(), missing);
                Type of = component.getGenericType();
                if (of instanceof ParameterizedType list) {
                    of = list.getActualTypeArguments()[0];
                }
                if (of instanceof Class<?> known) {
                    components(known, seen, missing);
                }
            }
        }
    }

    private void need(String key, List<String> missing) {
        if (!words.has(key)) {
            missing.add(key);
        }
    }
}
