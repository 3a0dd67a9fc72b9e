package vn.vptu.calendar.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.text.SearchKey;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;
import vn.vptu.directory.LeaderEntry;

/**
 * What an activity is found by: its content, the place in words, who chairs it, who attends or goes in place of another. A
 * leader has the name and the short titles of that day: who was "Bí thư" then is found by it later, too.
 */
@Component
public class ActivitySearchKeys {

    /** As much as the column holds. */
    private static final int LONGEST = 2400;

    private final DirectoryNames directory;

    ActivitySearchKeys(DirectoryNames directory) {
        this.directory = directory;
    }

    String of(ActivityDraft draft) {
        return of(draft.period().fromDate(), draft.period().toDate(), List.of(draft))
                .getFirst();
    }

    /** Those of many, in their order, with the names and titles of the first day. */
    public List<String> of(LocalDate first, LocalDate last, List<ActivityDraft> drafts) {
        Names names = directory.of(first, last, drafts);
        return drafts.stream().map(draft -> key(names, draft)).toList();
    }

    private static String key(Names names, ActivityDraft draft) {
        String place = Check.trimmed(draft.place().text());
        String key =
                SearchKey.of(draft.content().strip() + " " + (place == null ? "" : place) + " " + people(names, draft));
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    private static String people(Names names, ActivityDraft draft) {
        Stream<Participant> there = Stream.concat(
                draft.chairs().stream(),
                draft.attendees().stream()
                        .filter(attendee -> !attendee.excluded())
                        .map(Attendee::who));
        Stream<Long> deputies = draft.authorisations().stream().map(Authorisation::toLeaderId);
        return Stream.concat(there.map(who -> words(names, who)), deputies.map(leader -> leader(names, leader)))
                .collect(Collectors.joining(" "));
    }

    private static String words(Names names, Participant who) {
        Long leader = who.leaderId();
        String name = leader == null ? names.nameOf(who) : leader(names, leader);
        return who.text() == null ? name : name + " " + who.text();
    }

    private static String leader(Names names, long id) {
        LeaderEntry leader = names.leaders().get(id);
        return leader == null
                ? ""
                : Stream.concat(
                                Stream.of(leader.fullName()),
                                leader.titles().stream().map(LeaderEntry.HeldTitle::shortTitle))
                        .collect(Collectors.joining(" "));
    }
}
