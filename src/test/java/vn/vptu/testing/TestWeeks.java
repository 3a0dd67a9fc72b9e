package vn.vptu.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Weeks of their own for tests: each caller gets a monday that nobody else has. */
public final class TestWeeks {

    /** Far from the days a demonstration or another test touches. */
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 6);

    private static final AtomicInteger NEXT = new AtomicInteger();

    private TestWeeks() {}

    /** The monday of a week without anything in it, the week after it empty too. */
    public static LocalDate monday() {
        return FIRST.plusWeeks(2L * NEXT.getAndIncrement());
    }
}
