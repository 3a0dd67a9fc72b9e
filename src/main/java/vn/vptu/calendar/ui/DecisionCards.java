package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.HolidayDecision;
import vn.vptu.base.time.HolidayDecisions;
import vn.vptu.base.time.HolidayRule;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;

/** What is decided anew each year: has it been, on what basis, and the way to enter it. */
final class DecisionCards extends Div {

    private final HolidayDecisions decisions;
    private final boolean editable;
    private final Consumer<String> open;
    private final Map<String, String> names = new LinkedHashMap<>();

    DecisionCards(HolidayDecisions decisions, boolean editable, Consumer<String> open) {
        this.decisions = decisions;
        this.editable = editable;
        this.open = open;
        addClassName("vptu-decisions");
    }

    /** The heading of a decision that this person may enter in the year shown. */
    Optional<String> nameOf(String code) {
        return editable ? Optional.ofNullable(names.get(code)) : Optional.empty();
    }

    void show(int year, List<Holiday> days) {
        removeAll();
        names.clear();
        Map<String, HolidayDecision> entered = decisions.of(year).stream()
                .collect(Collectors.toMap(HolidayDecision::holidayCode, decision -> decision));
        decisions.rulesOf(year).stream()
                .filter(HolidayRule::decidedYearly)
                .sorted(Comparator.comparing(HolidayRule::month))
                .forEach(rule -> names.putIfAbsent(
                        rule.code(), getTranslation("calendar.holidays.of", rule.name(), Integer.toString(year))));
        boolean next = true;
        for (String code : names.keySet()) {
            HolidayDecision decision = entered.get(code);
            add(card(code, decision, days, next && decision == null));
            next &= decision != null;
        }
        names.put(HolidayDecision.SWAPS, getTranslation("calendar.holidays.swaps-of", Integer.toString(year)));
        add(card(HolidayDecision.SWAPS, entered.get(HolidayDecision.SWAPS), days, false));
    }

    private Component card(String code, @Nullable HolidayDecision decision, List<Holiday> days, boolean next) {
        boolean swaps = code.equals(HolidayDecision.SWAPS);
        Chip state = decision != null
                ? new Chip(getTranslation("calendar.holidays.decided"), Chip.Tone.OK)
                : swaps
                        ? new Chip(getTranslation("calendar.holidays.no-swaps"), Chip.Tone.MUTED)
                        : new Chip(getTranslation("calendar.holiday.provisional"), Chip.Tone.WARN);
        Div head = new Div(new H2(names.get(code)), state);
        head.addClassName("vptu-decision-head");
        Div card = new Div(head);
        card.addClassNames("vptu-card", "vptu-decision");
        String when = when(code, days);
        if (!when.isEmpty()) {
            card.add(new Paragraph(when));
        }
        if (decision != null) {
            Paragraph basis = new Paragraph(decision.basis());
            basis.addClassNames("vptu-muted", "vptu-small");
            card.add(basis);
        }
        if (editable) {
            String text = getTranslation(
                    decision != null
                            ? "calendar.holidays.change"
                            : swaps ? "calendar.holidays.swap" : "calendar.holidays.enter");
            Button enter = next
                    ? Buttons.primary(text, () -> open.accept(code))
                    : Buttons.plain(text, () -> open.accept(code));
            enter.setAriaLabel(text + ": " + names.get(code));
            card.add(enter);
        }
        return card;
    }

    /** The holiday's own days, or the days swapped. */
    private String when(String code, List<Holiday> days) {
        if (code.equals(HolidayDecision.SWAPS)) {
            return days.stream()
                    .filter(day -> day.kind() == DayKind.HOAN_DOI_NGHI || day.kind() == DayKind.LAM_BU)
                    .map(day ->
                            getTranslation("enum.DayKind." + day.kind()) + " " + CalendarWords.dayAndMonth(day.date()))
                    .collect(Collectors.joining(", "));
        }
        List<LocalDate> own = days.stream()
                .filter(day -> day.code().equals(code) && day.kind() == DayKind.LE)
                .map(Holiday::date)
                .toList();
        return own.isEmpty()
                ? ""
                : getTranslation(
                        "calendar.holidays.from-to",
                        CalendarWords.dayAndMonth(own.getFirst()),
                        CalendarWords.dayAndMonth(own.getLast()));
    }
}
