package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.Holiday;

/** The weeks around some days as a small table, each day with what it becomes: colour and word. */
final class YearPicture extends Div {

    YearPicture() {
        addClassName("vptu-year-picture");
        getElement().setAttribute("role", "table");
    }

    /**
     * Shows the weeks in which these days lie.
     *
     * @param days which weeks are shown
     * @param year all holidays of the years they touch
     */
    void show(Collection<LocalDate> days, List<Holiday> year) {
        removeAll();
        Map<LocalDate, Holiday> marked = year.stream()
                .collect(Collectors.toMap(Holiday::date, Function.identity(), (one, other) -> one, TreeMap::new));
        TreeSet<LocalDate> mondays = new TreeSet<>();
        days.forEach(day -> mondays.add(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))));
        setVisible(!mondays.isEmpty());
        Div head = row();
        for (DayOfWeek day : DayOfWeek.values()) {
            head.add(cell("columnheader", "vptu-year-picture-head", getTranslation("calendar.weekday-short." + day)));
        }
        add(head);
        for (LocalDate monday : mondays) {
            Div week = row();
            for (int i = 0; i < 7; i++) {
                LocalDate day = monday.plusDays(i);
                week.add(day(day, marked.get(day)));
            }
            add(week);
        }
    }

    private Component day(LocalDate day, @Nullable Holiday holiday) {
        Div cell = cell("cell", "vptu-year-picture-day", CalendarWords.dayAndMonth(day));
        if (holiday != null) {
            Span word = new Span(getTranslation("enum.DayKind." + holiday.kind()));
            word.addClassName("vptu-year-picture-word");
            cell.add(word);
            cell.addClassName(holiday.kind().isOff() ? "vptu-day-off" : "vptu-day-work");
            cell.setClassName("vptu-day-provisional", holiday.provisional());
        } else if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            cell.addClassName("vptu-day-weekend");
        }
        return cell;
    }

    private static Div row() {
        Div row = new Div();
        row.addClassName("vptu-year-picture-row");
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static Div cell(String role, String style, String text) {
        Div cell = new Div(new Span(text));
        cell.addClassName(style);
        cell.getElement().setAttribute("role", role);
        return cell;
    }
}
