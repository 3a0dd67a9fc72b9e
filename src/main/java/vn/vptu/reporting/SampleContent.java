package vn.vptu.reporting;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.report.ReportContent;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.report.StyledText;

/** Made-up content for any report: it fills a template without knowing what the paper is about. */
final class SampleContent {

    private static final String TEXT = "Đồng chí Nguyễn Thị Ước";
    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private SampleContent() {}

    static <R extends Record> ReportContent<R> of(ReportDefinition<?, R> definition, int rows) {
        R row = sample(definition.row());
        return new ReportContent<>(TEXT, TEXT, sample(definition.head()), Collections.nCopies(rows, row), TEXT);
    }

    private static <T extends Record> T sample(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = Arrays.stream(types).map(SampleContent::value).toArray();
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a sample of " + type, e);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getName()) {
            case "java.lang.String" -> TEXT;
            case "boolean", "java.lang.Boolean" -> false;
            case "int", "java.lang.Integer" -> 1;
            case "long", "java.lang.Long" -> 1L;
            case "java.math.BigDecimal" -> BigDecimal.ONE;
            case "java.time.LocalDate" -> DATE;
            case "java.util.List" -> List.of(TEXT);
            case "vn.vptu.base.report.StyledText" -> StyledText.plain(TEXT);
            default -> throw new IllegalArgumentException("no paper can show a " + type.getName());
        };
    }
}
