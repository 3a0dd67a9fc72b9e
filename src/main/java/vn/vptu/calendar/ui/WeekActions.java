package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekState;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.Weeks;

/** What can be done with a week by whom: turning the pages, printing, and the next step on its way as the big button. */
final class WeekActions {

    private final Component page;
    private final Weeks weeks;
    private final CurrentActor actor;
    private final Runnable refresh;
    private final WeekPrinting printing;

    WeekActions(Component page, Weeks weeks, CurrentActor actor, Runnable refresh) {
        this.page = page;
        this.weeks = weeks;
        this.actor = actor;
        this.refresh = refresh;
        this.printing = new WeekPrinting(page, actor);
    }

    static String link(LocalDate monday, WeekForm form) {
        return CalendarNavigation.week(monday)
                + (form == WeekForm.BOARD ? "" : "?view=" + form.name().toLowerCase(Locale.ROOT));
    }

    /** The papers of the week for this person. */
    WeekPrinting printing() {
        return printing;
    }

    Component[] of(WeekView view, WeekForm form) {
        WeekRow week = view.week();
        List<Component> all = new ArrayList<>();
        all.add(pages(week, form));
        all.add(forms(week, form));
        boolean secretary = actor.get().hasAny(Roles.SECRETARY);
        boolean chief = actor.get().hasAny(Roles.CHIEF_OF_OFFICE);
        if (secretary && week.state().open()) {
            all.add(Buttons.plain(
                    text("calendar.week.import"),
                    () -> CalendarNavigation.go(CalendarNavigation.IMPORT + "/" + week.monday())));
        }
        if (printing.hasPaper(week)) {
            all.add(printing.menu(view));
        }
        if (secretary && week.state() == WeekState.SUBMITTED) {
            all.add(Buttons.plain(
                    text("calendar.week.withdraw"),
                    () -> take(() -> weeks.withdraw(week.monday(), week.version()), "calendar.week.withdrawn")));
        }
        if (chief && (week.state() == WeekState.SUBMITTED || week.state() == WeekState.APPROVED)) {
            all.add(Buttons.plain(text("calendar.week.send-back"), () -> sendBack(week)));
        }
        next(week, secretary, chief).forEach(all::add);
        return all.toArray(Component[]::new);
    }

    private Component pages(WeekRow week, WeekForm form) {
        Button before = Buttons.icon(
                Glyph.BACK,
                text("calendar.week.before"),
                () -> CalendarNavigation.go(link(week.monday().minusWeeks(1), form)));
        Button now = Buttons.quiet(
                text("calendar.week.now"),
                () -> CalendarNavigation.go(
                        form == WeekForm.BOARD
                                ? CalendarNavigation.WEEK
                                : CalendarNavigation.WEEK + "?view="
                                        + form.name().toLowerCase(Locale.ROOT)));
        Button after = Buttons.icon(
                Glyph.NEXT,
                text("calendar.week.after"),
                () -> CalendarNavigation.go(link(week.monday().plusWeeks(1), form)));
        Div pages = new Div(before, now, after);
        pages.addClassName("vptu-segments");
        return pages;
    }

    private Component forms(WeekRow week, WeekForm chosen) {
        Div forms = new Div();
        forms.addClassName("vptu-segments");
        for (WeekForm form : WeekForm.values()) {
            Button button = Buttons.quiet(
                    text("enum.WeekForm." + form.name()), () -> CalendarNavigation.go(link(week.monday(), form)));
            button.getElement().setAttribute("aria-pressed", Boolean.toString(form == chosen));
            forms.add(button);
        }
        return forms;
    }

    private List<Component> next(WeekRow week, boolean secretary, boolean chief) {
        return switch (week.state()) {
            case DRAFTING, RETURNED ->
                secretary
                        ? List.of(step("submit", () -> weeks.submit(week.monday(), week.version()), "submitted"))
                        : List.of();
            case SUBMITTED ->
                chief
                        ? List.of(step("approve", () -> weeks.approve(week.monday(), week.version()), "approved"))
                        : List.of();
            case APPROVED ->
                secretary || chief
                        ? List.of(step("issue", () -> weeks.issue(week.monday(), week.version()), "issued"))
                        : List.of();
            case ISSUED -> List.of();
        };
    }

    private Button step(String name, Supplier<SaveResult> action, String done) {
        return Buttons.primary(text("calendar.week." + name), () -> take(action, "calendar.week." + done));
    }

    private void sendBack(WeekRow week) {
        new ReasonDialog(
                        text("calendar.week.send-back.title"),
                        text("calendar.week.send-back.consequence"),
                        text("calendar.week.send-back"),
                        reason -> take(
                                () -> weeks.sendBack(week.monday(), week.version(), reason), "calendar.week.sent-back"))
                .open();
    }

    private void take(Supplier<SaveResult> step, String done) {
        switch (step.get()) {
            case SaveResult.Saved saved -> Notices.done(text(done));
            case SaveResult.Conflict conflict ->
                Notices.error(page.getTranslation(
                        "calendar.week.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Refused refused -> {
                var first = refused.errors().getFirst();
                Notices.error(page.getTranslation(first.code(), first.args().toArray()));
            }
            case SaveResult.Gone gone -> Notices.error(text("common.error.gone"));
        }
        refresh.run();
    }

    private String text(String key) {
        return page.getTranslation(key);
    }
}
