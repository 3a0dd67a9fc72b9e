package vn.vptu.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A year whose money is invented.
 *
 * @param year the fiscal year
 * @param today the day of the first start; nothing lies after it
 * @param accounts ids by user name
 * @param tasks ids by code
 * @param suppliers ids by a short word
 */
record DemoYear(
        int year,
        LocalDate today,
        DemoCast cast,
        Map<String, Long> accounts,
        Map<String, Long> tasks,
        Map<String, Long> suppliers) {

    static final String CHAPTER = "509";
    static final String SUBCATEGORY = "351";

    /** Whether it is over, and nothing of it waits for anybody. */
    boolean over() {
        return year < today.getYear();
    }

    long office() {
        return cast.unit("VPTU");
    }

    @Nullable Long task(@Nullable String code) {
        return code == null ? null : Objects.requireNonNull(tasks.get(code), code);
    }

    LocalDate day(int month, int day) {
        return LocalDate.of(year, month, day);
    }

    boolean past(LocalDate day) {
        return !day.isAfter(today);
    }
}
