package vn.vptu.calendar.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.ui.ComponentWords;
import vn.vptu.base.ui.FormParts;
import vn.vptu.calendar.ActivityChoices.Choices;
import vn.vptu.calendar.Choice;
import vn.vptu.calendar.Participant;

/**
 * One field for everybody who can chair or attend: leaders, organs, units and people of the directory, or whatever is typed
 * and entered with Enter, several parted by semicolons. The order of choosing is kept: the first chair is the one who
 * chairs.
 */
final class ParticipantField extends MultiSelectComboBox<Chosen> {

    private final Map<Participant, Chosen> known = new LinkedHashMap<>();

    ParticipantField(String label, Choices choices) {
        super(label);
        ComponentWords.set(this);
        all(choices.leaders(), Participant.Kind.LEADER);
        all(choices.organs(), Participant.Kind.ORGAN);
        all(choices.units(), Participant.Kind.UNIT);
        all(choices.people(), Participant.Kind.PERSON);
        setItems(ParticipantField::matches, List.copyOf(known.values()));
        setItemLabelGenerator(Chosen::label);
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setAutoExpand(AutoExpandMode.VERTICAL);
        addCustomValueSetListener(custom -> typed(custom.getDetail()));
    }

    private void all(List<Choice> choices, Participant.Kind kind) {
        choices.forEach(choice -> {
            Participant who = new Participant(kind, choice.id(), null);
            known.put(who, new Chosen(who, choice.label()));
        });
    }

    private static boolean matches(Chosen choice, String typed) {
        return SearchKey.of(choice.label()).contains(SearchKey.of(typed));
    }

    /** What was typed by hand: the one of exactly this name when there is only one, else the words themselves. */
    void typed(String typed) {
        List<Participant> now = new ArrayList<>(participants());
        for (String part : typed.split(";")) {
            if (!part.isBlank()) {
                now.add(named(part.strip()));
            }
        }
        participants(now);
    }

    private Participant named(String words) {
        String key = SearchKey.of(words);
        List<Participant> found = known.values().stream()
                .filter(choice -> SearchKey.of(choice.label()).equals(key))
                .map(Chosen::who)
                .toList();
        return found.size() == 1 ? found.getFirst() : Participant.words(words);
    }

    void part(FormParts parts, String name) {
        parts.add(
                name,
                this,
                chosen -> chosen.stream().map(Chosen::who).toList(),
                kept -> FormParts.list(kept, Participant.class).stream()
                        .map(this::chosen)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    List<Participant> participants() {
        return getValue().stream().map(Chosen::who).toList();
    }

    /** Shows these, in this order; who has left the directory since keeps the place under the words or a question mark. */
    void participants(List<Participant> chosen) {
        Set<Chosen> shown = new LinkedHashSet<>();
        chosen.forEach(who -> shown.add(chosen(who)));
        setValue(shown);
    }

    private Chosen chosen(Participant who) {
        String words = who.text();
        return words == null ? known.getOrDefault(who, new Chosen(who, "?")) : new Chosen(who, words);
    }

    /** How the directory calls this one, whatever was typed. */
    String name(Participant who) {
        Chosen named = known.get(new Participant(who.kind(), who.id(), null));
        return named == null ? "" : named.label();
    }
}
