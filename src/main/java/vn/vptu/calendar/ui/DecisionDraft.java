package vn.vptu.calendar.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.HolidayDecision;

/**
 * A yearly decision as people enter it: the holiday from one day to another, the days off instead of weekends, and days
 * swapped.
 *
 * @param first the first day of the holiday itself; null for a decision that only swaps
 * @param last its last day
 */
public record DecisionDraft(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<Compensation> compensation,
        List<Swap> swaps,
        String basis) {

    private static final int LONGEST = 10;

    /** A working day off, because a day of the holiday falls on a weekend. */
    public record Compensation(@Nullable LocalDate day) {}

    /** A working day off, and the weekend day worked instead. */
    public record Swap(@Nullable LocalDate off, @Nullable LocalDate work) {}

    public DecisionDraft {
        compensation = List.copyOf(compensation);
        swaps = List.copyOf(swaps);
    }

    static DecisionDraft blank() {
        return new DecisionDraft(null, null, List.of(), List.of(), "");
    }

    static DecisionDraft of(HolidayDecision decision) {
        List<LocalDate> holiday = days(decision, DayKind.LE);
        List<LocalDate> off = days(decision, DayKind.HOAN_DOI_NGHI);
        List<LocalDate> work = days(decision, DayKind.LAM_BU);
        List<Swap> swaps = new ArrayList<>();
        for (int i = 0; i < Math.max(off.size(), work.size()); i++) {
            swaps.add(new Swap(i < off.size() ? off.get(i) : null, i < work.size() ? work.get(i) : null));
        }
        return new DecisionDraft(
                holiday.isEmpty() ? null : holiday.getFirst(),
                holiday.isEmpty() ? null : holiday.getLast(),
                days(decision, DayKind.NGHI_BU).stream().map(Compensation::new).toList(),
                swaps,
                decision.basis());
    }

    private static List<LocalDate> days(HolidayDecision decision, DayKind kind) {
        return decision.days().stream()
                .filter(day -> day.kind() == kind)
                .map(HolidayDecision.Day::date)
                .sorted()
                .toList();
    }

    /** The days of the holiday itself; none while its ends are not known. */
    List<LocalDate> holiday() {
        return first == null || last == null || last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).limit(LONGEST + 1).toList();
    }

    /** The decision, as far as it has been entered. */
    HolidayDecision decision(int year, String code) {
        List<HolidayDecision.Day> days = new ArrayList<>();
        holiday().forEach(day -> days.add(new HolidayDecision.Day(day, DayKind.LE)));
        compensation.forEach(each -> add(days, each.day(), DayKind.NGHI_BU));
        swaps.forEach(swap -> {
            add(days, swap.off(), DayKind.HOAN_DOI_NGHI);
            add(days, swap.work(), DayKind.LAM_BU);
        });
        return new HolidayDecision(year, code, Check.line(basis), days);
    }

    private static void add(List<HolidayDecision.Day> days, @Nullable LocalDate day, DayKind kind) {
        if (day != null) {
            days.add(new HolidayDecision.Day(day, kind));
        }
    }

    /** What is missing before it is a decision at all. */
    List<FieldError> errors(boolean swapsOnly) {
        Check check = new Check();
        if (swapsOnly) {
            check.that(!swaps.isEmpty(), "swaps", "calendar.error.no-swap");
        } else {
            check.chosen("first", first)
                    .chosen("last", last)
                    .period("first", first, "last", last == null ? null : last.plusDays(1))
                    .that(holiday().size() <= LONGEST, "last", "calendar.error.holiday-too-long", LONGEST);
        }
        for (int i = 0; i < compensation.size(); i++) {
            check.chosen("compensation." + i + ".day", compensation.get(i).day());
        }
        for (int i = 0; i < swaps.size(); i++) {
            check.chosen("swaps." + i + ".off", swaps.get(i).off())
                    .chosen("swaps." + i + ".work", swaps.get(i).work());
        }
        return Stream.concat(check.errors().stream(), basisErrors()).toList();
    }

    private Stream<FieldError> basisErrors() {
        return new Check().text("basis", basis, 500).errors().stream();
    }
}
