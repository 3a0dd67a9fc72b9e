package vn.vptu.calendar.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.lists.ShortList;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.WorkingDays;

/** The holidays, days off and days worked instead of a year, by day. */
@Component
class HolidayList extends ShortList<Holiday, HolidayFilter> {

    private final WorkingDays workingDays;
    private final CurrentActor actor;
    private final Clock clock;

    HolidayList(WorkingDays workingDays, CurrentActor actor, Clock clock) {
        super("calendar/holidays", "calendar.holidays", day -> day.date().toEpochDay());
        this.workingDays = workingDays;
        this.actor = actor;
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<Holiday> list) {
        list.date("calendar.holidays.date", Holiday::date);
        list.words(
                        "calendar.holidays.weekday",
                        (day, words) -> words.say(
                                "enum.DayOfWeek." + day.date().getDayOfWeek().name()))
                .unsorted()
                .narrow();
        list.words("calendar.holidays.lunar", (day, words) -> CalendarWords.lunar(day.date(), words))
                .unsorted()
                .narrow();
        list.words("calendar.holidays.kind", (day, words) -> words.say("enum.DayKind." + day.kind()))
                .unsorted()
                .narrow();
        list.yesNo("calendar.holidays.provisional", Holiday::provisional).taken();
        list.words("calendar.holidays.name", (day, words) -> CalendarWords.nameOf(day, words))
                .unsorted()
                .width(150);
        list.text("calendar.holidays.legal-basis", Holiday::legalBasis).share(2);
    }

    @Override
    protected List<Holiday> rows(HolidayFilter filter) {
        // The days themselves are asked for by jobs too, and so not guarded.
        if (actor.find().isEmpty()) {
            throw new AccessDeniedException(id());
        }
        Integer year = filter.year();
        return workingDays.of(year == null ? LocalDate.now(clock).getYear() : year);
    }

    @Override
    public HolidayFilter filter(Function<String, Optional<String>> query) {
        return HolidayFilter.from(query);
    }
}
