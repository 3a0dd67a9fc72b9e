package vn.vptu.calendar.internal.weekimport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Leader;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Organ;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Person;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Title;
import vn.vptu.calendar.internal.weekimport.DirectorySnapshot.Unit;
import vn.vptu.calendar.internal.weekimport.NameIndex.Form;
import vn.vptu.calendar.internal.weekimport.NameIndex.Target;

/** The forms in which people write the names of the directory, filled into an index. */
final class NameForms {

    private static final String PARTY = " Tỉnh uỷ";
    /** A position held by more people than this names nobody ("chuyên viên"). */
    private static final int MOST_HOLDERS = 5;

    private final DirectorySnapshot directory;
    private final NameIndex index = new NameIndex();
    private final Map<Long, Organ> organs;
    private final Set<String> officialTitles;

    private NameForms(DirectorySnapshot directory) {
        this.directory = directory;
        this.officialTitles = directory.leaders().stream()
                .flatMap(leader -> leader.titles().stream())
                .flatMap(title -> titles(title).stream())
                .map(NameForms::key)
                .collect(Collectors.toSet());
        this.organs = directory.organs().stream().collect(Collectors.toMap(Organ::id, o -> o, (a, b) -> a));
    }

    /** People, organs and units: whoever chairs or attends. */
    static NameIndex ofParticipants(DirectorySnapshot directory) {
        var forms = new NameForms(directory);
        directory.leaders().forEach(forms::leader);
        forms.people();
        directory.organs().forEach(forms::organ);
        directory.units().forEach(forms::unit);
        return forms.index;
    }

    static NameIndex ofUnits(DirectorySnapshot directory) {
        var forms = new NameForms(directory);
        directory.units().forEach(forms::unit);
        return forms.index;
    }

    static NameIndex ofRooms(DirectorySnapshot directory) {
        var forms = new NameForms(directory);
        directory.rooms().forEach(room -> {
            var found = new Match.Found(Match.Kind.ROOM, room.id(), room.name());
            forms.bodies(found, List.of(room.name(), room.code()));
        });
        return forms.index;
    }

    private void leader(Leader leader) {
        String main = leader.titles().isEmpty()
                ? ""
                : ", " + leader.titles().getFirst().shortTitle();
        var found = new Match.Found(Match.Kind.LEADER, leader.id(), leader.fullName() + main);
        Set<String> titles = new LinkedHashSet<>();
        leader.titles().forEach(title -> titles.addAll(titles(title)));
        leader.titles().forEach(title -> madeUp(title).stream()
                .filter(form -> !officialTitles.contains(key(form)))
                .forEach(titles::add));
        var target = new Target(
                found, leader.personId(), titles.stream().map(SearchKey::of).toList());
        names(target, leader.fullName());
        titles.forEach(title -> index.add(target, Form.TITLE, title));
    }

    private static Set<String> titles(Title title) {
        Set<String> forms = new LinkedHashSet<>();
        for (String said : List.of(title.shortTitle(), title.fullTitle())) {
            if (!said.isBlank()) {
                forms.add(said);
                forms.add(withoutParty(said));
            }
        }
        return forms;
    }

    /**
     * The title with its organ, which the directory writes down nowhere. "Phó Bí thư" of the "Thường trực" would give
     * somebody else's "Phó Bí thư Thường trực": a title that somebody really has is never made up.
     */
    private Set<String> madeUp(Title title) {
        Set<String> forms = new LinkedHashSet<>();
        Organ organ = organs.get(title.organId());
        for (String said : titles(title)) {
            for (String name : organ == null ? List.<String>of() : organ.names()) {
                forms.add(said + " " + name);
                if (SearchKey.of(name).contains("tinh uy")) {
                    forms.add(withoutParty(said) + PARTY);
                }
            }
        }
        return forms;
    }

    /** The words with abbreviations written out. */
    private static String key(String title) {
        return Token.of(title).stream()
                .flatMap(token -> token.words().stream())
                .map(NameWord::folded)
                .collect(Collectors.joining(" "));
    }

    private void people() {
        Set<Long> leaders = new HashSet<>();
        directory.leaders().forEach(leader -> leaders.add(leader.personId()));
        Map<String, List<Target>> holders = new HashMap<>();
        for (Person person : directory.people()) {
            if (leaders.contains(person.id())) {
                continue;
            }
            String unit = person.unit() == null || person.unit().isBlank() ? "" : " (" + person.unit() + ")";
            var found = new Match.Found(Match.Kind.PERSON, person.id(), person.fullName() + unit);
            List<String> aside = Stream.of(person.unit(), person.position())
                    .filter(text -> text != null && !text.isBlank())
                    .map(SearchKey::of)
                    .toList();
            var target = new Target(found, person.id(), aside);
            names(target, person.fullName());
            if (person.position() != null && !person.position().isBlank()) {
                holders.computeIfAbsent(person.position(), p -> new ArrayList<>())
                        .add(target);
            }
        }
        holders.forEach((position, targets) -> {
            if (targets.size() <= MOST_HOLDERS) {
                targets.forEach(target -> {
                    index.add(target, Form.POSITION, position);
                    index.add(target, Form.POSITION, withoutParty(position));
                });
            }
        });
    }

    /** The whole name, every end of it ("Văn Ánh", "Ánh"), and first with last ("Hoàng Ánh"). */
    private void names(Target target, String fullName) {
        index.add(target, Form.FULL_NAME, fullName);
        String[] words = fullName.strip().split("\\s+");
        for (int i = 1; i < words.length; i++) {
            index.add(target, Form.PART_OF_NAME, String.join(" ", List.of(words).subList(i, words.length)));
        }
        if (words.length > 2) {
            index.add(target, Form.PART_OF_NAME, words[0] + " " + words[words.length - 1]);
        }
    }

    private void organ(Organ organ) {
        if (!organ.names().isEmpty()) {
            bodies(new Match.Found(Match.Kind.ORGAN, organ.id(), organ.names().getFirst()), organ.names());
        }
    }

    private void unit(Unit unit) {
        var found = new Match.Found(Match.Kind.UNIT, unit.id(), unit.shortName());
        bodies(found, List.of(unit.name(), unit.shortName(), unit.code()));
    }

    /** With and without "Tỉnh uỷ" at the end: nobody in the house writes it. */
    private void bodies(Match.Found found, List<String> names) {
        var target = new Target(found, 0, List.of());
        for (String name : names) {
            if (!name.isBlank()) {
                index.add(target, Form.BODY, name);
                String without = withoutParty(name);
                index.add(target, Form.BODY, without);
                if (without.indexOf(' ') > 0) {
                    index.add(target, Form.BODY, without + PARTY);
                }
            }
        }
    }

    private static String withoutParty(String name) {
        String key = SearchKey.of(name);
        if (key.endsWith(" tinh uy") && key.length() > " tinh uy".length()) {
            String[] words = name.strip().split("\\s+");
            return String.join(" ", List.of(words).subList(0, words.length - 2));
        }
        return name;
    }
}
