package vn.vptu.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.PageBar;
import vn.vptu.base.ui.UnfinishedDrafts;
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
    private final LocalDateTime now;

    DeskView(Weeks weeks, Leaders leaders, CurrentActor actor, Clock clock, ObjectProvider<FirstSteps> firstSteps) {
        this.weeks = weeks;
        this.leaders = leaders;
        this.actor = actor.get();
        this.now = LocalDateTime.now(clock);
        this.today = now.toLocalDate();
        Div page = getContent();
        page.addClassNames("vptu-page", "vptu-desk");
        if (!seesWeeks()) {
            page.add(new PageBar(getTranslation("home.welcome", this.actor.name())));
            Paragraph nothing = new Paragraph(getTranslation("home.admin"));
            nothing.addClassName("vptu-muted");
            page.add(nothing);
            FirstSteps steps = firstSteps.getObject();
            if (steps.unfinished()) {
                page.add(steps);
            }
            return;
        }
        WeekView week = weeks.view(today, getLocale());
        page.add(new PageBar(title(week)));
        Div columns = new Div(new DayBox(week, next(week), mine(), now), new Div(waiting(), unfinished()));
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

    /** The week in which tomorrow lies: on Sunday it is the next one. */
    private WeekView next(WeekView week) {
        LocalDate tomorrow = today.plusDays(1);
        return week.week().sunday().isBefore(tomorrow) ? weeks.view(tomorrow, getLocale()) : week;
    }

    /** The leader whose day this is; null for everybody else, who sees the day of all. */
    private @Nullable Long mine() {
        Long personId = actor.personId();
        return personId == null
                ? null
                : leaders.ofPerson(personId).map(LeaderName::id).orElse(null);
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

    private static Component unfinished() {
        UnfinishedDrafts drafts = new UnfinishedDrafts();
        Div box = new Div(new H2(drafts.getTranslation("drafts.title")), drafts);
        box.addClassName("vptu-desk-box");
        box.setVisible(!drafts.isEmpty());
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
