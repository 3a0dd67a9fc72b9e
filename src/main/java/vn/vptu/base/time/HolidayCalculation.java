package vn.vptu.base.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Turns rules and decisions into the days around one calendar year: decided days as they are, the days of undecided
 * holidays by their rule, and nghỉ bù for those of them that fall on a weekend.
 *
 * <p>The years before and after take part, because nghỉ bù and the days of a decision may cross the end of a year.
 */
final class HolidayCalculation {

    private static final String SWAP = "Hoán đổi ngày làm việc";

    /** One holiday in one year: what a decision replaces. */
    private record Occurrence(int year, String code) {}

    /** A holiday's day that is not decided yet, so that nghỉ bù has to be computed for it. */
    private record OpenDay(LocalDate date, HolidayRule rule, boolean provisional, boolean proposed) {}

    private final int year;
    private final List<HolidayRule> rules;
    private final List<HolidayDecision> decisions;
    private final Set<Occurrence> decided = new HashSet<>();
    private final Map<LocalDate, OpenDay> openDays = new TreeMap<>();
    private final Map<LocalDate, Holiday> days = new TreeMap<>();

    private HolidayCalculation(int year, List<HolidayRule> rules, List<HolidayDecision> decisions) {
        this.year = year;
        this.rules = rules;
        this.decisions = decisions.stream().filter(each -> isNear(each.year())).toList();
        this.decisions.stream()
                .filter(HolidayDecision::replacesHoliday)
                .forEach(each -> decided.add(new Occurrence(each.year(), each.holidayCode())));
    }

    /** The days of one calendar year in their order. */
    static List<Holiday> daysOf(int year, List<HolidayRule> rules, List<HolidayDecision> decisions) {
        var calculation = new HolidayCalculation(year, rules, decisions);
        calculation.addDecidedDays();
        calculation.addDaysByRule();
        calculation.compensate();
        return calculation.days.values().stream()
                .filter(day -> day.date().getYear() == year)
                .toList();
    }

    /** The nghỉ bù for chosen days of one holiday, all other holidays of the years around being as they are. */
    static List<Holiday> compensation(
            int year,
            HolidayRule rule,
            Collection<LocalDate> chosen,
            List<HolidayRule> rules,
            List<HolidayDecision> decisions) {
        List<HolidayDecision> others = decisions.stream()
                .filter(each -> each.year() != year || !each.holidayCode().equals(rule.code()))
                .toList();
        var calculation = new HolidayCalculation(year, rules, others);
        calculation.decided.add(new Occurrence(year, rule.code()));
        calculation.addDecidedDays();
        chosen.forEach(date -> calculation.addOpenDay(new OpenDay(date, rule, true, true)));
        calculation.addDaysByRule();
        return calculation.compensate();
    }

    private boolean isNear(int other) {
        return Math.abs(other - year) <= 1;
    }

    private void addDecidedDays() {
        for (HolidayDecision decision : decisions) {
            for (HolidayDecision.Day day : decision.days()) {
                String code = decision.holidayCode();
                add(new Holiday(day.date(), day.kind(), code, nameOn(day.date(), code), false, decision.basis()));
            }
        }
    }

    /** The holiday's name at the time; a code without a rule can only be that of a swap. */
    private String nameOn(LocalDate date, String code) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .min(Comparator.comparing(rule -> !rule.holdsOn(date)))
                .map(HolidayRule::name)
                .orElse(SWAP);
    }

    private void addDaysByRule() {
        for (HolidayRule rule : rules) {
            // The last lunar months lie in the next solar year, so the search begins one lunar year earlier.
            IntStream.rangeClosed(year - 2, year + 1)
                    .mapToObj(rule::anchor)
                    .flatMap(Optional::stream)
                    .filter(anchor -> isNear(anchor.getYear()))
                    .filter(anchor -> !decided.contains(new Occurrence(anchor.getYear(), rule.code())))
                    .map(anchor -> anchor.plusDays(rule.offsetDays()))
                    .flatMap(first -> first.datesUntil(first.plusDays(rule.length())))
                    .forEach(date -> addOpenDay(new OpenDay(date, rule, rule.decidedYearly(), false)));
        }
    }

    private void addOpenDay(OpenDay day) {
        openDays.putIfAbsent(day.date(), day);
        add(new Holiday(
                day.date(),
                DayKind.LE,
                day.rule().code(),
                day.rule().name(),
                day.provisional(),
                day.rule().legalBasis()));
    }

    /** Should entries meet on a day, the holiday by law outweighs nghỉ bù, and both outweigh a swap. */
    private void add(Holiday day) {
        days.merge(day.date(), day, (present, added) -> added.kind().compareTo(present.kind()) < 0 ? added : present);
    }

    /**
     * Holidays in date order: one on a weekend moves to the first day after it that is neither weekend nor taken.
     *
     * @return the days given for proposed holidays
     */
    private List<Holiday> compensate() {
        List<Holiday> proposed = new ArrayList<>();
        for (OpenDay day : openDays.values()) {
            if (!isWeekend(day.date())) {
                continue;
            }
            LocalDate free = day.date();
            while (isWeekend(free) || days.containsKey(free)) {
                free = free.plusDays(1);
            }
            HolidayRule rule = day.rule();
            var compensation = new Holiday(
                    free, DayKind.NGHI_BU, rule.code(), rule.name(), day.provisional(), rule.compensationBasis());
            add(compensation);
            if (day.proposed()) {
                proposed.add(compensation);
            }
        }
        return List.copyOf(proposed);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
