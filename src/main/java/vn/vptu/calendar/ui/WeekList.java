package vn.vptu.calendar.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.DayRow;
import vn.vptu.calendar.WeekView;

/** The week as a list in the order of the paper; the form for telephones. */
final class WeekList extends Div {

    private final CalendarWords words;
    private final Consumer<Long> open;
    private final Map<Long, String> flags;

    WeekList(WeekView week, CalendarWords words, boolean editable, Consumer<Long> open) {
        this.words = words;
        this.open = open;
        this.flags = words.flags(week);
        addClassName("vptu-week-list");
        if (week.activities().isEmpty()) {
            Paragraph none = new Paragraph(words.nothing(week, editable));
            none.addClassName("vptu-muted");
            add(none);
        }
        for (DayRow day : week.days()) {
            List<ActivityRow> activities = week.on(day.date());
            // A weekend on which nothing happens is not worth a line; a holiday is.
            if (activities.isEmpty() && !day.working() && day.holiday() == null) {
                continue;
            }
            add(day(day, activities));
        }
    }

    private Div day(DayRow day, List<ActivityRow> activities) {
        H2 title = new H2(words.weekday(day.date()));
        Span small = new Span(words.subtitle(day));
        small.addClassName("vptu-muted");
        Div head = new Div(title, small);
        head.addClassName("vptu-week-list-day");
        if (day.today()) {
            head.add(new Chip(words.of("calendar.board.today"), Chip.Tone.INFO));
        }
        var holiday = day.holiday();
        if (holiday != null) {
            head.add(new Chip(words.holiday(holiday), day.working() ? Chip.Tone.WARN : Chip.Tone.BAD));
        }
        Div box = new Div(head);
        if (day.today()) {
            // A telephone shows two days at most: whoever opens this week is looking for today.
            box.getElement().executeJs("this.parentElement.scrollTop = this.offsetTop - this.parentElement.offsetTop");
        }
        activities.forEach(activity -> box.add(card(activity, day)));
        if (activities.isEmpty() && day.working()) {
            Paragraph none = new Paragraph(words.of("calendar.list.nothing"));
            none.addClassNames("vptu-muted", "vptu-small");
            box.add(none);
        }
        return box;
    }

    private Div card(ActivityRow activity, DayRow day) {
        var start = activity.period().start();
        boolean first = day.date().equals(activity.period().fromDate());
        String time = start != null && first
                ? VietnameseDates.clock(start)
                : words.halfDay(activity.period().halfDayOn(day.date()));
        Span hour = new Span(time);
        hour.addClassName("vptu-week-list-hour");
        Span title = new Span(words.title(activity));
        title.addClassName("vptu-week-list-title");
        Div text = new Div(title);
        boolean off = activity.state() == ActivityState.POSTPONED || activity.state() == ActivityState.CANCELLED;
        if (off) {
            title.addClassName("vptu-struck");
            text.add(new Chip(words.state(activity.state()), Chip.Tone.MUTED));
        }
        line(text, activity.chairs(), "calendar.chaired-by");
        line(text, activity.attendees(), "calendar.attended-by");
        line(text, words.detail(activity), null);
        String flag = flags.get(activity.id());
        if (flag != null && !off) {
            Div warning = new Div(flag);
            warning.addClassName("vptu-week-list-flag");
            text.add(warning);
        }
        Div card = new Div(hour, text);
        card.addClassName("vptu-week-list-card");
        card.getElement().setAttribute("role", "button").setAttribute("tabindex", "0");
        card.getElement().setAttribute("aria-label", words.sentence(activity, day.date(), flag));
        card.addClickListener(click -> open.accept(activity.id()));
        card.getElement()
                .addEventListener("keydown", event -> open.accept(activity.id()))
                .setFilter("event.key === 'Enter'");
        return card;
    }

    private void line(Div text, String value, @org.jspecify.annotations.Nullable String key) {
        if (!value.isBlank()) {
            Div line = new Div(key == null ? value : words.of(key, value));
            line.addClassNames("vptu-muted", "vptu-small");
            text.add(line);
        }
    }
}
