package vn.vptu.pages;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes whatever somebody could bring into a form, of any type a draft has; the same again for the same seed. */
final class TypedAtRandom {

    private static final String[] TEXTS = {
        "",
        " ",
        "\t\n",
        "Phòng họp số 1",
        "Nguyễn Văn An",
        "Trưởng phòng",
        "12A-003.45",
        "0912 345 678",
        "a@b.vn",
        "x",
        "0",
        "-1",
        "null",
        "undefined",
        "{0}",
        "{0,choice,1#",
        "'",
        "''{''",
        "\"",
        "%",
        "_",
        "!",
        "\\",
        "%s%n",
        "'; drop table directory_person; --",
        "1' or '1'='1",
        "<script>alert(1)</script>",
        "<b onclick=x>đậm</b>",
        "&lt;&#0;",
        "${jndi:ldap://x}",
        "../../etc/passwd",
        "\u0000",
        "a\u0000b",
        "\u0007\u001b[31m",
        "\u202eđảo ngược",
        "שלום עולם",
        "\u200b\u200d\ufeff",
        "😀😀😀",
        "👨‍👩‍👧‍👦",
        "\ud83d",
        "\udc00x",
        "e\u0301\u0302\u0303\u0304",
        "Ệ".repeat(40),
        "ﬁ m² ①",
        "đ".repeat(19),
        "x".repeat(60),
        "x".repeat(121),
        "chữ dài ".repeat(200),
        "😀".repeat(300),
        "a\u0301".repeat(200),
        "z".repeat(70_000)
    };

    private static final LocalDate[] DATES = {
        // The ends of what a browser can name.
        LocalDate.of(-271_821, 4, 21),
        LocalDate.of(275_760, 9, 12),
        LocalDate.EPOCH,
        LocalDate.of(0, 1, 1),
        LocalDate.of(1, 1, 1),
        LocalDate.of(999, 12, 31),
        LocalDate.of(1582, 10, 10),
        LocalDate.of(1899, 12, 31),
        LocalDate.of(1900, 1, 1),
        LocalDate.of(2024, 2, 29),
        LocalDate.of(2026, 11, 26),
        LocalDate.of(2026, 12, 31),
        LocalDate.of(2200, 12, 31),
        LocalDate.of(2201, 1, 1),
        LocalDate.of(9999, 12, 31),
        LocalDate.of(10_000, 1, 1)
    };

    private static final long[] NUMBERS = {
        0, 1, 2, 3, 5, 10, 40, -1, 999, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE, Long.MIN_VALUE
    };

    private final Random random;
    private final Function<String, List<?>> offered;

    /**
     * Makes a source of contents.
     *
     * @param offered what a form offers to choose from for a place of this name; nothing where one types
     */
    TypedAtRandom(long seed, Function<String, List<?>> offered) {
        random = new Random(seed);
        this.offered = offered;
    }

    /** Whether anything of this type can be made. */
    static boolean makes(Type type) {
        return type instanceof ParameterizedType list
                ? List.of(List.class, Set.class, Map.class).contains(list.getRawType())
                : type instanceof Class<?> plain
                        && (plain.isRecord()
                                || plain.isPrimitive()
                                || plain.isEnum()
                                || plain.isSealed()
                                || List.of(String.class, Long.class, Integer.class, LocalDate.class)
                                        .contains(plain));
    }

    @Nullable Object value(AnnotatedType annotated) {
        boolean optional = annotated.isAnnotationPresent(Nullable.class);
        return optional && random.nextInt(3) == 0 ? null : value(annotated.getType());
    }

    /** What a form would have at this place of a record: something chosen, or something typed. */
    private @Nullable Object value(Class<?> record, RecordComponent component) {
        String name = component.getName().equals("id") ? record.getSimpleName() : component.getName();
        List<?> choices = offered.apply(name.toLowerCase(Locale.ROOT));
        AnnotatedType type = component.getAnnotatedType();
        boolean number = type.getType() == long.class || type.getType() == Long.class;
        if (choices.isEmpty()
                || number != choices.getFirst() instanceof Long
                || !number && type.getType() != String.class) {
            return value(type);
        }
        return type.isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0
                ? null
                : choices.get(random.nextInt(choices.size()));
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType several) {
            return several(several);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text();
        }
        if (plain == long.class || plain == Long.class) {
            return random.nextInt(4) > 0 ? (long) random.nextInt(40) : NUMBERS[random.nextInt(NUMBERS.length)];
        }
        if (plain == int.class || plain == Integer.class) {
            return random.nextInt(4) > 0 ? random.nextInt(4) : (int) NUMBERS[random.nextInt(NUMBERS.length)];
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return random.nextBoolean();
        }
        if (plain == LocalDate.class) {
            return date();
        }
        if (plain == LocalTime.class) {
            return random.nextInt(4) == 0 ? LocalTime.MAX : LocalTime.of(random.nextInt(24), random.nextInt(60));
        }
        if (plain == LocalDateTime.class) {
            return date().atTime(random.nextInt(24), random.nextInt(60));
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)];
        }
        if (plain.isSealed()) {
            Class<?>[] kinds = plain.getPermittedSubclasses();
            return value(kinds[random.nextInt(kinds.length)]);
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalStateException("say in TypedAtRandom what somebody could enter as a " + plain);
    }

    private Object several(ParameterizedType several) {
        Type[] of = several.getActualTypeArguments();
        int many = random.nextInt(4);
        if (several.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int at = 0; at < many; at++) {
                List<?> keys = offered.apply("key");
                map.put(keys.get(random.nextInt(keys.size())), value(of[1]));
            }
            return map;
        }
        List<Object> all = new ArrayList<>();
        for (int at = 0; at < many; at++) {
            all.add(value(of[0]));
        }
        return several.getRawType() == Set.class ? Set.copyOf(all) : List.copyOf(all);
    }

    private String text() {
        String one = TEXTS[random.nextInt(TEXTS.length)];
        return random.nextInt(3) == 0 ? one + TEXTS[random.nextInt(TEXTS.length)] : one;
    }

    private LocalDate date() {
        return random.nextInt(3) > 0
                ? LocalDate.of(2026, 1, 1).plusDays(random.nextInt(730))
                : DATES[random.nextInt(DATES.length)];
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            // A record that refuses such a content cannot come out of a form either: another one is made.
            for (int attempt = 0; attempt < 1_000; attempt++) {
                try {
                    return constructor.newInstance(Arrays.stream(components)
                            .map(component -> value(type, component))
                            .toArray());
                } catch (InvocationTargetException refused) {
                    if (!(refused.getCause() instanceof IllegalArgumentException)) {
                        throw new IllegalStateException(type + " fails instead of refusing", refused.getCause());
                    }
                }
            }
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException(wrong);
        }
        throw new IllegalStateException(type + " refuses everything");
    }
}
