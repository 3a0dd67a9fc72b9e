package vn.vptu.base.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;

/**
 * The yearly decisions on holidays, as the office enters them. Until one is entered, the days of Tết and Quốc khánh are
 * provisional.
 */
@Service
public class HolidayDecisions {

    private static final int LONGEST_BASIS = 500;

    private final HolidayStore store;
    private final ApplicationEventPublisher events;

    HolidayDecisions(HolidayStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /** The rules in force on some day of the year. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public List<HolidayRule> rulesOf(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        return store.rules().stream()
                .filter(rule -> !rule.validFrom().isAfter(last)
                        && (rule.validTo() == null || rule.validTo().isAfter(first)))
                .toList();
    }

    /** What has been decided for a year. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public List<HolidayDecision> of(int year) {
        return store.decisions().stream().filter(d -> d.year() == year).toList();
    }

    /** Enters a decision, or replaces the one entered before; without days it is taken back. */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult save(HolidayDecision decision) {
        List<FieldError> errors = check(decision);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        Optional<HolidayDecision> before = of(decision.year()).stream()
                .filter(d -> d.holidayCode().equals(decision.holidayCode()))
                .findFirst();
        store.replace(decision);
        String id = decision.year() + "/" + decision.holidayCode();
        events.publishEvent(new Change("base.holiday", id, "decide", before.orElse(null), decision, decision.basis()));
        return new SaveResult.Saved(decision.year());
    }

    private static List<FieldError> check(HolidayDecision decision) {
        Check check = new Check();
        if (!decision.days().isEmpty()) {
            check.text("basis", decision.basis(), LONGEST_BASIS);
        }
        check.that(
                decision.year() >= WorkingDays.FIRST_YEAR && decision.year() <= WorkingDays.LAST_YEAR,
                "year",
                "holidays.error.year",
                Integer.toString(decision.year()),
                Integer.toString(WorkingDays.FIRST_YEAR),
                Integer.toString(WorkingDays.LAST_YEAR));
        Set<LocalDate> seen = new HashSet<>();
        for (HolidayDecision.Day day : decision.days()) {
            String shown = VietnameseDates.numeric(day.date());
            check.that(seen.add(day.date()), "days", "holidays.error.twice", shown)
                    .that(
                            Math.abs(day.date().getYear() - decision.year()) <= 1,
                            "days",
                            "holidays.error.other-year",
                            shown,
                            Integer.toString(decision.year()))
                    .that(
                            day.kind() != DayKind.LAM_BU || isWeekend(day.date()),
                            "days",
                            "holidays.error.work-on-weekday",
                            shown);
        }
        return check.errors();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= 6;
    }
}
