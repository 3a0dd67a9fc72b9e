package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.LunarDate;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Moments;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Period;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekView;
import vn.vptu.directory.LeaderName;

/** The words of the calendar pages in the reader's language. */
final class CalendarWords {

    private final Component component;

    CalendarWords(Component component) {
        this.component = component;
    }

    String of(String key, Object... args) {
        return component.getTranslation(key, args);
    }

    String weekday(LocalDate day) {
        return of("enum.DayOfWeek." + day.getDayOfWeek().name());
    }

    String halfDay(HalfDay part) {
        return of("enum.HalfDay." + part.name());
    }

    String hour(LocalTime time) {
        return Moments.hour(component, time);
    }

    String state(ActivityState state) {
        return of("enum.ActivityState." + state.name());
    }

    /** "Tuần 48 · 23/11 – 29/11/2026". */
    String title(WeekRow week) {
        return of(
                "calendar.week.title",
                week.number(),
                dayAndMonth(week.monday()),
                VietnameseDates.numeric(week.sunday()));
    }

    static String dayAndMonth(LocalDate day) {
        return "%02d/%02d".formatted(day.getDayOfMonth(), day.getMonthValue());
    }

    Chip chip(WeekState state) {
        Chip.Tone tone = switch (state) {
            case DRAFTING -> Chip.Tone.INFO;
            case SUBMITTED -> Chip.Tone.WARN;
            case RETURNED -> Chip.Tone.BAD;
            case APPROVED, ISSUED -> Chip.Tone.OK;
        };
        return new Chip(of("enum.WeekState." + state.name()), tone);
    }

    /** "23/11 · 15/10 ÂL". */
    String subtitle(DayRow day) {
        String lunar = day.lunar().day() + "/" + day.lunar().month()
                + (day.lunar().leapMonth() ? " " + of("calendar.lunar.leap") : "");
        return dayAndMonth(day.date()) + " · " + lunar + " " + of("calendar.lunar");
    }

    String lunar(LocalDate day) {
        return lunar(day, component::getTranslation);
    }

    /** "29/12 Bính Ngọ". */
    static String lunar(LocalDate day, Sentences words) {
        LunarDate lunar = LunarDate.of(day);
        return "%02d/%02d".formatted(lunar.day(), lunar.month())
                + (lunar.leapMonth() ? " " + words.say("calendar.lunar.leap") : "")
                + " " + lunar.yearName();
    }

    String nameOf(Holiday holiday) {
        return nameOf(holiday, component::getTranslation);
    }

    /** Holidays have the names of the law; swapped days have none. */
    static String nameOf(Holiday holiday, Sentences words) {
        return holiday.isLoneSwap() ? words.say("calendar.holidays.swaps") : holiday.name();
    }

    String holiday(Holiday holiday) {
        String kind = holiday.kind() == DayKind.LE ? "calendar.holiday.off" : "enum.DayKind." + holiday.kind();
        return nameOf(holiday) + " · " + of(kind)
                + (holiday.provisional() ? " · " + of("calendar.holiday.provisional") : "");
    }

    /** Why a week shows nothing, and for those who fill it, what to do about it. */
    String nothing(WeekView week, boolean editable) {
        if (editable) {
            return of("calendar.board.none");
        }
        return of(week.week().state() == WeekState.ISSUED ? "calendar.board.none-issued" : "calendar.board.not-issued");
    }

    /** What an activity is called where there is little room. */
    String title(ActivityRow activity) {
        if (activity.busy()) {
            return of("calendar.busy");
        }
        return activity.hidden() ? of("calendar.hidden") : activity.content();
    }

    String detail(ActivityRow activity) {
        String until = activity.period().severalDays()
                ? of("calendar.until", dayAndMonth(activity.period().toDate()))
                : null;
        String preparing = activity.preparing().isEmpty() ? null : of("calendar.prepared-by", activity.preparing());
        String authorised =
                activity.authorisation() == null ? null : of("calendar.authorised", activity.authorisation());
        String vehicle = activity.vehicle() == null ? null : of("calendar.by-car", activity.vehicle());
        return Stream.of(activity.place(), until, authorised, vehicle, preparing)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** "Thứ Hai 23/11, 8h00 – 9h30". */
    String when(Period period) {
        String day = weekday(period.fromDate()) + " " + dayAndMonth(period.fromDate());
        String hours = period.start() == null
                ? halfDay(period.halfDay())
                : hour(period.start())
                        + (period.end() == null ? "" : " – " + hour(period.end()))
                        + (period.halfDay() == HalfDay.ALL_DAY ? " (" + halfDay(HalfDay.ALL_DAY) + ")" : "");
        String until =
                period.severalDays() ? " – " + weekday(period.toDate()) + " " + dayAndMonth(period.toDate()) : "";
        return day + until + ", " + hours;
    }

    /** The whole of an activity in one sentence, for screen readers. */
    String sentence(ActivityRow activity, LocalDate day, @org.jspecify.annotations.Nullable String flag) {
        var start = activity.period().start();
        return Stream.of(
                        weekday(day) + " " + dayAndMonth(day),
                        halfDay(activity.period().halfDayOn(day)),
                        start == null ? "" : hour(start),
                        title(activity),
                        activity.chairs().isEmpty() ? "" : of("calendar.chaired-by", activity.chairs()),
                        detail(activity),
                        activity.state() == ActivityState.PLANNED ? "" : state(activity.state()),
                        flag == null ? "" : flag)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** What is wrong with each activity that clashes, in words. */
    Map<Long, String> flags(WeekView week) {
        Map<Long, ActivityRow> rows =
                week.activities().stream().collect(Collectors.toMap(ActivityRow::id, Function.identity()));
        Map<Long, String> leaders =
                week.leaders().stream().collect(Collectors.toMap(LeaderName::id, LeaderName::fullName));
        Map<Long, String> flags = new HashMap<>();
        for (Clash clash : week.clashes()) {
            ActivityRow mine = rows.get(clash.activityId());
            ActivityRow other = rows.get(clash.otherId());
            if (clash.strength() == Clash.Strength.OVERRIDDEN || mine == null || other == null) {
                continue;
            }
            flags.merge(
                    clash.activityId(),
                    "⚠ " + sentence(clash, mine, other, leaders),
                    (a, b) -> a.equals(b) ? a : a + " " + b);
        }
        return flags;
    }

    /** "Phòng họp 1 có thể trùng 8h30 “Họp …”". */
    String sentence(Clash clash, ActivityRow mine, ActivityRow other, Map<Long, String> leaders) {
        String what = clash.over() == Clash.Over.ROOM
                ? mine.place()
                : leaders.getOrDefault(clash.resourceId(), mine.chairs());
        var start = other.period().start();
        String hour = start == null ? halfDay(other.period().halfDay()) : hour(start);
        String strength = switch (clash.strength()) {
            case BLOCK -> "calendar.clash.block";
            case WARN -> "calendar.clash.warn";
            case OVERRIDDEN -> "calendar.clash.overridden";
        };
        return of(strength, what, hour, title(other));
    }
}
