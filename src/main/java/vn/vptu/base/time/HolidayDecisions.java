package vn.vptu.base.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
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
    private final CurrentActor actor;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    HolidayDecisions(HolidayStore store, CurrentActor actor, Clock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.actor = actor;
        this.clock = clock;
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

    /** What has been decided for one holiday of a year. */
    @PreAuthorize("@may.signedIn()")
    @Transactional(readOnly = true)
    public Optional<HolidayDecision> find(int year, String holidayCode) {
        return of(year).stream()
                .filter(decision -> decision.holidayCode().equals(holidayCode))
                .findFirst();
    }

    /**
     * Enters a decision, or replaces the one entered before; without days it is taken back.
     *
     * @param read what the editor had read; null when nothing was decided then
     */
    @PreAuthorize("@may.any('SECRETARY', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult save(HolidayDecision decision, @Nullable HolidayDecision read) {
        Optional<SaveResult.Conflict> lastChange = store.lastChange(decision.year(), decision.holidayCode());
        HolidayDecision before = find(decision.year(), decision.holidayCode()).orElse(null);
        if (before == null && read != null) {
            return new SaveResult.Gone();
        }
        if (lastChange.isPresent() && !Objects.equals(before, read)) {
            return lastChange.get();
        }
        List<FieldError> errors = check(decision);
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        store.replace(decision, actor.get().signature(), clock.instant());
        String id = decision.year() + "/" + decision.holidayCode();
        String action = decision.days().isEmpty() ? "take-back" : "decide";
        events.publishEvent(new Change("base.holiday", id, action, before, decision, decision.basis()));
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
                "base.error.holiday-year",
                Integer.toString(decision.year()),
                Integer.toString(WorkingDays.FIRST_YEAR),
                Integer.toString(WorkingDays.LAST_YEAR));
        Set<LocalDate> seen = new HashSet<>();
        for (HolidayDecision.Day day : decision.days()) {
            String shown = VietnameseDates.numeric(day.date());
            boolean weekend = isWeekend(day.date());
            check.that(seen.add(day.date()), "days", "base.error.holiday-twice", shown)
                    .that(
                            Math.abs(day.date().getYear() - decision.year()) <= 1,
                            "days",
                            "base.error.holiday-other-year",
                            shown,
                            Integer.toString(decision.year()))
                    .that(day.kind() != DayKind.LAM_BU || weekend, "days", "base.error.work-on-weekday", shown)
                    .that(
                            day.kind() != DayKind.NGHI_BU || !weekend,
                            "days",
                            "base.error.compensation-on-weekend",
                            shown)
                    .that(day.kind() != DayKind.HOAN_DOI_NGHI || !weekend, "days", "base.error.swap-on-weekend", shown);
        }
        return check.errors();
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().getValue() >= 6;
    }
}
