package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Participant;

/**
 * What each attendee does there, and the words by which the schedule calls them where they say more than the name ("Lãnh
 * đạo Ban Tổ chức").
 */
final class AttendeeRows extends Composite<Div> {

    private final ParticipantField attending;
    private final Map<Participant, Attendee.Role> roles = new HashMap<>();
    private boolean rewording;
    private Runnable changed = () -> {};

    AttendeeRows(ParticipantField attending) {
        this.attending = attending;
        getContent().addClassName("vptu-attendee-rows");
        attending.addValueChangeListener(change -> {
            if (!rewording) {
                show();
            }
        });
    }

    void read(List<Attendee> attendees) {
        roles.clear();
        attendees.forEach(attendee -> roles.put(attendee.who(), attendee.role()));
        show();
    }

    void part(FormParts parts) {
        parts.add(
                "roles",
                getTranslation("calendar.activity.roles"),
                () -> attending.participants().stream()
                        .filter(who -> role(who) != Attendee.Role.ATTEND)
                        .map(who -> new Attendee(who, role(who), false))
                        .toList(),
                kept -> read(FormParts.list(kept, Attendee.class)),
                kept -> FormParts.list(kept, Attendee.class).stream()
                        .map(attendee -> attending.name(attendee.who()) + ": "
                                + getTranslation(
                                        "enum.AttendeeRole." + attendee.role().name()))
                        .collect(Collectors.joining("; ")));
    }

    /** Is told whenever somebody is given another part. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    Attendee.Role role(Participant who) {
        return roles.getOrDefault(who, Attendee.Role.ATTEND);
    }

    private void show() {
        getContent().removeAll();
        attending.participants().forEach(who -> getContent().add(row(who)));
    }

    private Div row(Participant who) {
        boolean named = who.kind() != Participant.Kind.TEXT;
        String name = named ? attending.name(who) : Picks.shown(who.text());
        Row row = new Row(who);
        Span title = new Span(name);
        Select<Attendee.Role> role = new Select<>();
        role.setItems(Attendee.Role.values());
        role.setItemLabelGenerator(value -> getTranslation("enum.AttendeeRole." + value.name()));
        role.setValue(role(who));
        role.setAriaLabel(getTranslation("calendar.activity.role-of", name));
        role.addValueChangeListener(change -> {
            roles.put(row.who, change.getValue());
            changed.run();
        });
        Div line = new Div(title, role);
        if (named) {
            TextField words = new TextField();
            words.setValue(Picks.shown(who.text()));
            words.setPlaceholder(getTranslation("calendar.activity.words"));
            words.setAriaLabel(getTranslation("calendar.activity.words-of", name));
            words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
            words.addValueChangeListener(change -> reword(row, Picks.typed(change.getValue())));
            line.add(words);
        }
        return line;
    }

    /** Puts the same one in the same place under other words. */
    private void reword(Row row, @Nullable String words) {
        Participant before = row.who;
        Participant after = new Participant(before.kind(), before.id(), words);
        List<Participant> all = new ArrayList<>(attending.participants());
        all.replaceAll(who -> who.equals(before) ? after : who);
        roles.put(after, role(before));
        row.who = after;
        rewording = true;
        attending.participants(all);
        rewording = false;
    }

    /** Whom a line is about; the words change while it is shown. */
    private static final class Row {
        private Participant who;

        Row(Participant who) {
            this.who = who;
        }
    }
}
