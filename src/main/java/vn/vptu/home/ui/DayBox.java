package vn.vptu.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.ui.CalendarNavigation;

/** Today, activity by activity, made for ten seconds on a telephone; and what tomorrow begins with. */
final class DayBox extends Div {

    /** From here on it is said how long there still is. */
    private static final Duration SOON = Duration.ofMinutes(60);

    private static final Duration LIKELY_OVER = Duration.ofHours(2);

    private final LocalDateTime now;
    private final LocalDate today;
    private final @Nullable Long leaderId;

    /**
     * Shows the day.
     *
     * @param week the week of today
     * @param next the week of tomorrow
     * @param leaderId whose day it is; null shows the day of everybody
     * @param now the time at the office
     */
    DayBox(WeekView week, WeekView next, @Nullable Long leaderId, LocalDateTime now) {
        this.now = now;
        this.today = now.toLocalDate();
        this.leaderId = leaderId;
        addClassName("vptu-desk-box");
        add(new H2(getTranslation(leaderId == null ? "home.schedule" : "home.my-schedule")));
        week.days().stream()
                .filter(day -> day.date().equals(today))
                .map(DayRow::holiday)
                .filter(Objects::nonNull)
                .forEach(holiday -> add(new Chip(holiday.name(), Chip.Tone.BAD)));
        List<ActivityRow> mine = of(week, today);
        if (mine.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("home.nothing-today"));
            none.addClassName("vptu-muted");
            add(none);
        }
        mine.forEach(activity -> add(card(activity)));
        tomorrow(next);
        Anchor whole = new Anchor(CalendarNavigation.week(today), getTranslation("home.whole-week"));
        whole.addClassName("vptu-desk-more");
        add(whole);
    }

    private List<ActivityRow> of(WeekView week, LocalDate day) {
        return week.on(day).stream()
                .filter(activity -> activity.state() != ActivityState.CANCELLED)
                .filter(activity -> leaderId == null || activity.leaderIds().contains(leaderId))
                .toList();
    }

    private Div card(ActivityRow activity) {
        LocalTime start =
                today.equals(activity.period().fromDate()) ? activity.period().start() : null;
        Span hour = new Span(hour(activity, today));
        hour.addClassName("vptu-week-list-hour");
        Span what = new Span(title(activity));
        what.addClassName("vptu-week-list-title");
        Div text = new Div();
        boolean postponed = activity.state() == ActivityState.POSTPONED;
        Duration until = start == null ? null : Duration.between(now, today.atTime(start));
        if (postponed) {
            what.addClassName("vptu-struck");
        } else if (until != null && until.isPositive() && until.compareTo(SOON) <= 0) {
            text.add(new Chip(getTranslation("home.soon", until.toMinutes() + 1), Chip.Tone.BAD));
        }
        text.add(what);
        if (postponed) {
            text.add(new Chip(getTranslation("enum.ActivityState.POSTPONED"), Chip.Tone.MUTED));
        }
        Div small = new Div(detail(activity));
        small.addClassName("vptu-muted");
        text.add(small);
        Div card = new Div(hour, text);
        card.addClassName("vptu-week-list-card");
        if (until != null && until.plus(LIKELY_OVER).isNegative()) {
            card.addClassName("vptu-desk-past");
        }
        return card;
    }

    private String detail(ActivityRow activity) {
        return Stream.of(
                        activity.chairs().isEmpty() ? "" : getTranslation("calendar.chaired-by", activity.chairs()),
                        activity.place(),
                        activity.vehicle() == null ? "" : getTranslation("calendar.by-car", activity.vehicle()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private void tomorrow(WeekView next) {
        LocalDate tomorrow = today.plusDays(1);
        of(next, tomorrow).stream()
                .filter(activity -> activity.state() != ActivityState.POSTPONED)
                .findFirst()
                .ifPresent(first -> {
                    Paragraph line =
                            new Paragraph(getTranslation("home.tomorrow", title(first), hour(first, tomorrow)));
                    line.addClassName("vptu-muted");
                    add(line);
                });
    }

    private String hour(ActivityRow activity, LocalDate day) {
        LocalTime start = activity.period().start();
        return start != null && day.equals(activity.period().fromDate())
                ? VietnameseDates.clock(start)
                : getTranslation(
                        "enum.HalfDay." + activity.period().halfDayOn(day).name());
    }

    private String title(ActivityRow activity) {
        if (activity.busy()) {
            return getTranslation("calendar.busy");
        }
        return activity.hidden() ? getTranslation("calendar.hidden") : activity.content();
    }
}
