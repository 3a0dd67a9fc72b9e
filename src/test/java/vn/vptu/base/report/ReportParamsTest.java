package vn.vptu.base.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vptu.base.FieldError;

class ReportParamsTest {

    enum Size {
        SMALL,
        LARGE
    }

    record Everything(
            String name,
            int count,
            long total,
            LocalDate day,
            Size size,
            boolean open,
            @Nullable Integer issue,
            @Nullable LocalDate until) {}

    private static final Map<String, String> WHOLE =
            Map.of("name", "Đỗ & Con", "count", "3", "total", "9000000000", "day", "2026-11-23");

    @Test
    void aQueryBecomesParameters() {
        assertThat(ReportParams.read(Everything.class, WHOLE))
                .isEqualTo(new ReportParams.Result.Read<>(new Everything(
                        "Đỗ & Con", 3, 9_000_000_000L, LocalDate.of(2026, 11, 23), Size.SMALL, false, null, null)));
    }

    @Test
    void parametersBecomeTheQueryThatGivesThemBack() {
        Everything params = new Everything(
                "a=b&c ệ", -1, 0, LocalDate.of(2026, 1, 5), Size.LARGE, true, 2, LocalDate.of(2027, 1, 1));

        String query = ReportParams.query(params);

        assertThat(query)
                .isEqualTo("?name=a%3Db%26c+%E1%BB%87&count=-1&total=0&day=2026-01-05&size=LARGE&open=true&issue=2"
                        + "&until=2027-01-01");
    }

    @Test
    void whateverIsWrongIsSaidAtOnce() {
        var result = ReportParams.read(
                Everything.class,
                Map.of("count", "ba", "total", "1,5", "day", "23/11/2026", "size", "huge", "open", "maybe"));

        assertThat(((ReportParams.Result.Refused<Everything>) result).errors())
                .containsExactly(
                        FieldError.of("name", "reporting.error.param-missing"),
                        FieldError.of("count", "reporting.error.param-number", "ba"),
                        FieldError.of("total", "reporting.error.param-number", "1,5"),
                        FieldError.of("day", "reporting.error.param-date", "23/11/2026"),
                        FieldError.of("size", "reporting.error.param-choice", "huge", "SMALL, LARGE"),
                        FieldError.of("open", "reporting.error.param-flag", "maybe"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "+999999999-12-31", "0001-01-01", "2026-1-5", "today"})
    void aDayNobodyMeansIsRefused(String day) {
        record Day(LocalDate day) {}

        assertThat(ReportParams.read(Day.class, Map.of("day", day)))
                .isEqualTo(new ReportParams.Result.Refused<Day>(
                        List.of(FieldError.of("day", "reporting.error.param-date", day))));
    }

    @Test
    void theWayAChoiceIsWrittenDoesNotMatter() {
        record Choice(Size size) {}

        assertThat(ReportParams.read(Choice.class, Map.of("size", " large ")))
                .isEqualTo(new ReportParams.Result.Read<>(new Choice(Size.LARGE)));
    }
}
