package vn.vptu.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.PageBar;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.Weeks;
import vn.vptu.calendar.ui.CalendarNavigation;
import vn.vptu.directory.LeaderName;
import vn.vptu.directory.Leaders;

/** My day: what today holds for me, and what waits for me. */
@Route("")
@Menu(title = "nav.home", order = 0)
@PermitAll
class DeskView extends Composite<Div> implements HasDynamicTitle {

    private final Weeks weeks;
    private final Leaders leaders;
    private final Actor actor;
    private final LocalDate today;
    private final LocalTime now;

    DeskView(Weeks weeks, Leaders leaders, CurrentActor actor, Clock clock) {
        this.weeks = weeks;
        this.leaders = leaders;
        this.actor = actor.get();
        this.today = LocalDate.now(clock);
        this.now = LocalTime.now(clock);
        Div page = getContent();
        page.addClassNames("vptu-page", "vptu-desk");
        if (!seesWeeks()) {
            page.add(new PageBar(getTranslation("home.welcome", this.actor.name())));
            Paragraph nothing = new Paragraph(getTranslation("home.admin"));
            nothing.addClassName("vptu-muted");
            page.add(nothing);
            return;
        }
        WeekView week = weeks.view(today, getLocale());
        page.add(new PageBar(title(week)));
        Div columns = new Div(day(week), waiting());
        columns.addClassName("vptu-desk-columns");
        page.add(columns);
    }

    /** Looking after accounts gives nobody a view of business. */
    private boolean seesWeeks() {
        return actor.roles().stream().anyMatch(role -> !role.equals(Roles.ADMIN));
    }

    private String title(WeekView week) {
        DayRow day = week.days().stream()
                .filter(d -> d.date().equals(today))
                .findFirst()
                .orElseThrow();
        return getTranslation(
                "home.today",
                getTranslation("enum.DayOfWeek." + today.getDayOfWeek().name()),
                VietnameseDates.numeric(today),
                day.lunar().day() + "/" + day.lunar().month(),
                day.lunar().yearName());
    }

    private Component day(WeekView week) {
        Long personId = actor.personId();
        Long leaderId = personId == null
                ? null
                : leaders.ofPerson(personId).map(LeaderName::id).orElse(null);
        List<ActivityRow> all = week.on(today).stream()
                .filter(activity -> activity.state() != ActivityState.CANCELLED)
                .toList();
        List<ActivityRow> mine = leaderId == null
                ? all
                : all.stream().filter(a -> a.leaderIds().contains(leaderId)).toList();
        Div box = new Div(new H2(getTranslation(leaderId == null ? "home.schedule" : "home.my-schedule")));
        box.addClassName("vptu-desk-box");
        week.days().stream()
                .filter(d -> d.date().equals(today))
                .map(DayRow::holiday)
                .filter(Objects::nonNull)
                .forEach(holiday -> box.add(new Chip(
                        holiday.isLoneSwap() ? getTranslation("calendar.holidays.swaps") : holiday.name(),
                        Chip.Tone.BAD)));
        if (mine.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("home.nothing-today"));
            none.addClassName("vptu-muted");
            box.add(none);
        }
        mine.forEach(activity -> box.add(card(activity)));
        Anchor whole = new Anchor(CalendarNavigation.week(today), getTranslation("home.whole-week"));
        whole.addClassName("vptu-desk-more");
        box.add(whole);
        return box;
    }

    private Component card(ActivityRow activity) {
        LocalTime start = activity.period().start();
        boolean firstDay = today.equals(activity.period().fromDate());
        Span hour = new Span(
                start != null && firstDay
                        ? Moments.hour(this, start)
                        : getTranslation("enum.HalfDay."
                                + activity.period().halfDayOn(today).name()));
        hour.addClassName("vptu-week-list-hour");
        Span what = new Span(
                activity.busy()
                        ? getTranslation("calendar.busy")
                        : activity.hidden() ? getTranslation("calendar.hidden") : activity.content());
        what.addClassName("vptu-week-list-title");
        Div text = new Div(what);
        if (activity.state() == ActivityState.POSTPONED) {
            what.addClassName("vptu-struck");
            text.add(new Chip(getTranslation("enum.ActivityState.POSTPONED"), Chip.Tone.MUTED));
        }
        String detail = Stream.of(
                        activity.chairs().isEmpty() ? "" : getTranslation("calendar.chaired-by", activity.chairs()),
                        activity.place(),
                        activity.vehicle() == null ? "" : getTranslation("calendar.by-car", activity.vehicle()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        Div small = new Div(detail);
        small.addClassName("vptu-muted");
        text.add(small);
        Div card = new Div(hour, text);
        card.addClassName("vptu-week-list-card");
        if (start != null && firstDay && start.plusHours(2).isBefore(now)) {
            card.addClassName("vptu-desk-past");
        }
        return card;
    }

    private Component waiting() {
        Div box = new Div(new H2(getTranslation("home.waiting")));
        box.addClassName("vptu-desk-box");
        boolean nothing = true;
        for (WeekRow week : mayHaveToAct() ? weeks.onTheirWay() : List.<WeekRow>of()) {
            String waits = whatWaits(week);
            if (waits != null) {
                nothing = false;
                Div line = new Div(
                        new Anchor(CalendarNavigation.week(week.monday()), getTranslation(waits, week.number())));
                line.addClassNames("vptu-card", "vptu-desk-task");
                box.add(line);
            }
        }
        if (nothing) {
            Paragraph none = new Paragraph(getTranslation("home.nothing-waits"));
            none.addClassName("vptu-muted");
            box.add(none);
        }
        return box;
    }

    private boolean mayHaveToAct() {
        return actor.hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE);
    }

    /** The key of what this person should do with a week on its way; null for nothing. */
    private @Nullable String whatWaits(WeekRow week) {
        return switch (week.state()) {
            case SUBMITTED -> actor.hasAny(Roles.CHIEF_OF_OFFICE) ? "home.waiting.submitted" : null;
            case RETURNED -> actor.hasAny(Roles.SECRETARY) ? "home.waiting.returned" : null;
            case APPROVED -> "home.waiting.approved";
            case DRAFTING, ISSUED -> null;
        };
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.home");
    }
}
