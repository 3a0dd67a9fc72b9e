package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.FieldErrors;
import vn.vptu.calendar.ActivityChoices.Choices;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.Participant;

/** Who chairs, who attends, who does not, who goes in whose place, and who of the Office follows it. */
final class PeopleFields extends Composite<Div> {

    private final MultiSelectComboBox<Choice> chairs;
    private final TextField chairText = new TextField(getTranslation("calendar.activity.chair-text"));
    private final MultiSelectComboBox<Choice> leaders;
    private final MultiSelectComboBox<Choice> organs;
    private final MultiSelectComboBox<Choice> units;
    private final TextField others = new TextField(getTranslation("calendar.activity.attendee-text"));
    private final MultiSelectComboBox<Choice> except;
    private final ComboBox<Choice> deputy;
    private final ComboBox<Choice> from;
    private final ComboBox<Choice> to;
    /** Kept as they came: what this form cannot show must not be lost by saving it. */
    private List<Attendee> kept = List.of();

    private List<Authorisation> more = List.of();

    PeopleFields(Choices choices) {
        chairs = Picks.several(getTranslation("calendar.activity.chairs"), choices.leaders());
        chairs.setHelperText(getTranslation("calendar.activity.chairs-help"));
        leaders = Picks.several(getTranslation("calendar.activity.attending-leaders"), choices.leaders());
        organs = Picks.several(getTranslation("calendar.activity.attending-organs"), choices.organs());
        units = Picks.several(getTranslation("calendar.activity.attending-units"), choices.units());
        except = Picks.several(getTranslation("calendar.activity.except"), choices.leaders());
        deputy = Picks.one(getTranslation("calendar.activity.deputy"), choices.leaders());
        from = Picks.one(getTranslation("calendar.activity.authorised-from"), choices.leaders());
        to = Picks.one(getTranslation("calendar.activity.authorised-to"), choices.leaders());
        getContent().addClassNames("vptu-fields", "vptu-fields-wide");
        getContent().add(chairs, chairText, organs, leaders, units, others, except, deputy, from, to);
    }

    void names(FieldErrors errors) {
        errors.field("chairs", chairs);
        errors.field("attendees", others);
        errors.field("authorisations", to);
    }

    void read(ActivityDraft draft) {
        Picks.choose(chairs, ids(draft.chairs(), Participant.Kind.LEADER));
        chairText.setValue(words(draft.chairs()));
        List<Participant> there = draft.attendees().stream()
                .filter(a -> !a.excluded())
                .map(Attendee::who)
                .toList();
        Picks.choose(leaders, ids(there, Participant.Kind.LEADER));
        Picks.choose(organs, ids(there, Participant.Kind.ORGAN));
        Picks.choose(units, ids(there, Participant.Kind.UNIT));
        others.setValue(words(there));
        Picks.choose(
                except,
                ids(
                        draft.attendees().stream()
                                .filter(Attendee::excluded)
                                .map(Attendee::who)
                                .toList(),
                        Participant.Kind.LEADER));
        Picks.choose(deputy, draft.deputyLeaderId());
        kept = draft.attendees().stream()
                .filter(a -> a.who().kind() == Participant.Kind.PERSON)
                .toList();
        Authorisation first =
                draft.authorisations().isEmpty() ? null : draft.authorisations().getFirst();
        Picks.choose(from, first == null ? null : first.fromLeaderId());
        Picks.choose(to, first == null ? null : first.toLeaderId());
        more = draft.authorisations().stream().skip(1).toList();
    }

    List<Participant> chairs() {
        List<Participant> all = new ArrayList<>();
        Picks.ids(chairs).forEach(id -> all.add(Participant.leader(id)));
        String guest = Picks.typed(chairText.getValue());
        if (guest != null) {
            all.add(Participant.words(guest));
        }
        return all;
    }

    List<Attendee> attendees() {
        List<Attendee> all = new ArrayList<>();
        Picks.ids(organs).forEach(id -> all.add(Attendee.attending(Participant.organ(id))));
        Picks.ids(leaders).forEach(id -> all.add(Attendee.attending(Participant.leader(id))));
        Picks.ids(units).forEach(id -> all.add(Attendee.attending(Participant.unit(id))));
        all.addAll(kept);
        String words = Picks.typed(others.getValue());
        if (words != null) {
            all.add(Attendee.attending(Participant.words(words)));
        }
        Picks.ids(except).forEach(id -> all.add(Attendee.except(id)));
        return all;
    }

    List<Authorisation> authorisations() {
        List<Authorisation> all = new ArrayList<>();
        Long giver = Picks.id(from);
        Long taker = Picks.id(to);
        if (giver != null && taker != null) {
            all.add(new Authorisation(giver, taker));
        }
        all.addAll(more);
        return all;
    }

    @Nullable Long deputy() {
        return Picks.id(deputy);
    }

    private static List<Long> ids(List<Participant> all, Participant.Kind kind) {
        List<Long> ids = new ArrayList<>();
        for (Participant participant : all) {
            Long id = participant.id();
            if (participant.kind() == kind && id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static String words(List<Participant> all) {
        List<String> words = new ArrayList<>();
        for (Participant participant : all) {
            String text = participant.text();
            if (text != null) {
                words.add(text);
            }
        }
        return String.join("; ", words);
    }
}
