package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.FieldError;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.ActivityChoices.Choices;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.Participant;

/** Who chairs, who attends, who does not, who goes in whose place, and who of the Office follows it. */
final class PeopleFields extends Composite<Div> {

    private final ParticipantField chairs;
    private final ParticipantField attending;
    private final AttendeeRows rows;
    private final Details roles;
    private final MultiSelectComboBox<Choice> except;
    private final ComboBox<Choice> deputy;
    private final ComboBox<Choice> from;
    private final ComboBox<Choice> to;
    /** Kept as they came: what this form cannot show must not be lost by saving it. */
    private List<Attendee> otherExcepted = List.of();

    private List<Authorisation> more = List.of();

    PeopleFields(Choices choices) {
        chairs = new ParticipantField(getTranslation("calendar.activity.chairs"), choices);
        chairs.setHelperText(getTranslation("calendar.activity.chairs-help"));
        attending = new ParticipantField(getTranslation("calendar.activity.attendees"), choices);
        attending.setHelperText(getTranslation("calendar.activity.attendees-help"));
        rows = new AttendeeRows(attending);
        roles = new Details(getTranslation("calendar.activity.roles"), rows);
        roles.setWidthFull();
        attending.addValueChangeListener(
                change -> roles.setVisible(!change.getValue().isEmpty()));
        except = Picks.several(getTranslation("calendar.activity.except"), choices.leaders());
        deputy = Picks.one(getTranslation("calendar.activity.deputy"), choices.leaders());
        from = Picks.one(getTranslation("calendar.activity.authorised-from"), choices.leaders());
        to = Picks.one(getTranslation("calendar.activity.authorised-to"), choices.leaders());
        chairs.setWidthFull();
        attending.setWidthFull();
        Div rest = new Div(except, deputy, from, to);
        rest.addClassNames("vptu-fields", "vptu-fields-wide");
        getContent().addClassName("vptu-form");
        getContent().add(chairs, attending, roles, rest);
    }

    void names(FieldErrors errors) {
        errors.field("chairs", chairs);
        errors.field("attendees", attending);
        errors.field("authorisations", to);
    }

    void parts(FormParts parts) {
        chairs.part(parts, "chairs");
        attending.part(parts, "attendees");
        rows.part(parts);
        Picks.part(parts, "except", except);
        Picks.part(parts, "deputy", deputy);
        Picks.part(parts, "authorisedFrom", from);
        Picks.part(parts, "authorisedTo", to);
    }

    void onRoleChange(Runnable listener) {
        rows.onChange(listener);
    }

    void read(ActivityDraft draft) {
        chairs.participants(draft.chairs());
        List<Attendee> there =
                draft.attendees().stream().filter(a -> !a.excluded()).toList();
        attending.participants(there.stream().map(Attendee::who).toList());
        rows.read(there);
        roles.setVisible(!there.isEmpty());
        // Folded away unless somebody does more than attend.
        roles.setOpened(there.stream().anyMatch(a -> a.role() != Attendee.Role.ATTEND));
        List<Attendee> excepted =
                draft.attendees().stream().filter(Attendee::excluded).toList();
        Picks.choose(except, leaders(excepted));
        otherExcepted =
                excepted.stream().filter(a -> a.who().leaderId() == null).toList();
        Picks.choose(deputy, draft.deputyLeaderId());
        Authorisation first =
                draft.authorisations().isEmpty() ? null : draft.authorisations().getFirst();
        Picks.choose(from, first == null ? null : first.fromLeaderId());
        Picks.choose(to, first == null ? null : first.toLeaderId());
        more = draft.authorisations().stream().skip(1).toList();
    }

    List<Participant> chairs() {
        return chairs.participants();
    }

    List<Attendee> attendees() {
        List<Attendee> all = new ArrayList<>();
        attending.participants().forEach(who -> all.add(new Attendee(who, rows.role(who), false)));
        Picks.ids(except).forEach(id -> all.add(Attendee.except(id)));
        all.addAll(otherExcepted);
        return all;
    }

    List<Authorisation> authorisations(List<FieldError> faults) {
        List<Authorisation> all = new ArrayList<>();
        Long giver = Picks.id(from);
        Long taker = Picks.id(to);
        if (giver != null && taker != null) {
            all.add(new Authorisation(giver, taker));
        } else if (giver != null || taker != null) {
            faults.add(FieldError.of("authorisations", "calendar.error.half-authorisation"));
        }
        all.addAll(more);
        return all;
    }

    @Nullable Long deputy() {
        return Picks.id(deputy);
    }

    private static List<Long> leaders(List<Attendee> attendees) {
        List<Long> ids = new ArrayList<>();
        for (Attendee attendee : attendees) {
            Long leader = attendee.who().leaderId();
            if (leader != null) {
                ids.add(leader);
            }
        }
        return ids;
    }
}
