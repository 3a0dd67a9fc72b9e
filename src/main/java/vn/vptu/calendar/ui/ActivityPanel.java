package vn.vptu.calendar.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Glyph;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.ActivityState;
import vn.vptu.calendar.Clash;
import vn.vptu.calendar.WeekView;
import vn.vptu.directory.LeaderName;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.ui.AttachmentsPanel;

/** One activity beside the week: what it is, what it clashes with, what can be done with it. */
final class ActivityPanel extends Div {

    private final CalendarWords words;

    ActivityPanel(
            ActivityRow activity,
            WeekView week,
            CalendarWords words,
            @Nullable ActivityActions actions,
            Attachments attachments,
            Runnable close) {
        this.words = words;
        addClassName("vptu-detail");
        Div head = new Div(state(activity), Buttons.icon(Glyph.CLOSE, words.of("common.close"), close));
        head.addClassName("vptu-detail-head");
        add(head, new H2(words.title(activity)), facts(activity));
        clashes(activity, week);
        add(new AttachmentsPanel(
                attachments, new OwnerRef("calendar.activity", activity.id()), words.of("calendar.activity.papers")));
        if (actions != null) {
            add(buttons(activity, actions));
        }
    }

    private Chip state(ActivityRow activity) {
        Chip.Tone tone = switch (activity.state()) {
            case PLANNED -> Chip.Tone.INFO;
            case DRAFT, REGISTERED -> Chip.Tone.WARN;
            case POSTPONED, CANCELLED -> Chip.Tone.MUTED;
        };
        return new Chip(words.state(activity.state()), tone);
    }

    private DescriptionList facts(ActivityRow activity) {
        DescriptionList list = new DescriptionList();
        list.addClassName("vptu-facts");
        fact(list, "when", words.when(activity.period()));
        fact(list, "kind", activity.kind());
        String chairs = activity.authorisation() == null
                ? activity.chairs()
                : activity.chairs() + " (" + words.of("calendar.authorised", activity.authorisation()) + ")";
        fact(list, "chairs", chairs);
        fact(list, "attendees", activity.attendees());
        fact(list, "place", activity.place());
        fact(list, "preparing", activity.preparing());
        fact(list, "vehicle", activity.vehicle());
        fact(list, "basis", activity.basis());
        fact(list, "note", activity.note());
        fact(list, "reason", activity.stateReason());
        fact(list, "override", activity.overrideReason());
        if (activity.forLeadersOnly()) {
            fact(list, "visibility", words.of("enum.Visibility.LEADERS"));
        }
        return list;
    }

    private void fact(DescriptionList list, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            list.add(
                    new DescriptionList.Term(words.of("calendar.activity." + name)),
                    new DescriptionList.Description(value));
        }
    }

    private void clashes(ActivityRow activity, WeekView week) {
        Map<Long, ActivityRow> rows =
                week.activities().stream().collect(Collectors.toMap(ActivityRow::id, Function.identity()));
        Map<Long, String> leaders =
                week.leaders().stream().collect(Collectors.toMap(LeaderName::id, LeaderName::fullName));
        for (Clash clash : week.clashes()) {
            ActivityRow other = rows.get(clash.otherId());
            if (clash.activityId() != activity.id() || other == null) {
                continue;
            }
            Div box = new Div(new Paragraph(words.sentence(clash, activity, other, leaders)));
            box.addClassNames(
                    "vptu-note", clash.strength() == Clash.Strength.OVERRIDDEN ? "vptu-note-plain" : "vptu-note-bad");
            box.add(Buttons.quiet(
                    words.of("calendar.clash.see"),
                    () -> CalendarNavigation.go(
                            CalendarNavigation.activity(other.period().fromDate(), other.id()))));
            add(box);
        }
    }

    private Div buttons(ActivityRow activity, ActivityActions actions) {
        Div buttons = new Div();
        buttons.addClassName("vptu-detail-actions");
        if (activity.state() == ActivityState.POSTPONED || activity.state() == ActivityState.CANCELLED) {
            buttons.add(Buttons.primary(words.of("calendar.activity.reinstate"), () -> actions.reinstate(activity)));
            return buttons;
        }
        buttons.add(
                Buttons.quiet(words.of("calendar.activity.cancel"), () -> actions.cancel(activity)),
                Buttons.quiet(words.of("calendar.activity.postpone"), () -> actions.postpone(activity)),
                Buttons.plain(words.of("calendar.activity.move"), () -> actions.move(activity)),
                Buttons.primary(
                        words.of("calendar.activity.edit"),
                        () -> CalendarNavigation.go(CalendarNavigation.edit(activity.id()))));
        return buttons;
    }
}
