package vn.vptu.calendar.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Trip;

/** Turns stored activities into rows of words, and leaves out what is not for the reader. */
final class RowWriter {

    private static final String BETWEEN = "; ";

    private final Names names;
    private final boolean contents;
    private final Sentences sentences;

    /**
     * Prepares for one week and one reader.
     *
     * @param contents whether the reader also sees what is for leaders only
     * @param sentences the reader's language, or that of papers
     */
    RowWriter(Names names, boolean contents, Sentences sentences) {
        this.names = names;
        this.contents = contents;
        this.sentences = sentences;
    }

    ActivityRow row(StoredActivity activity) {
        ActivityDraft draft = activity.draft();
        boolean forLeaders = draft.visibility() == ActivityDraft.Visibility.LEADERS;
        boolean hidden = forLeaders && !contents;
        Set<Long> chairing = Claims.chairing(draft);
        return new ActivityRow(
                activity.id(),
                activity.version(),
                draft.period(),
                activity.state(),
                hidden ? null : activity.stateReason(),
                hidden || activity.busy() ? "" : draft.content(),
                activity.kindName(),
                activity.absence(),
                activity.busy(),
                leaders(draft, chairing, hidden),
                List.copyOf(chairing),
                chairs(draft),
                authorisation(draft),
                draft.chairs().isEmpty()
                        ? Integer.MAX_VALUE
                        : names.rank(draft.chairs().getFirst()),
                hidden ? "" : attendees(draft),
                hidden ? "" : place(draft),
                hidden ? "" : preparing(draft),
                draft.deputyLeaderId() == null ? null : comrade(draft.deputyLeaderId()),
                hidden ? null : vehicle(draft.trip()),
                hidden ? null : draft.note(),
                hidden,
                forLeaders,
                draft.overrideReason() != null);
    }

    /** "Đ/c Đạt". */
    private String comrade(long leaderId) {
        return sentences.say("calendar.paper.comrade", names.called(leaderId));
    }

    /** The words for a participant: those somebody typed, where they say more than the name. */
    private String words(Participant participant) {
        String typed = participant.text();
        Long leader = participant.leaderId();
        return typed != null ? typed : leader != null ? comrade(leader) : names.nameOf(participant);
    }

    private String chairs(ActivityDraft draft) {
        return draft.chairs().stream()
                .map(chair -> {
                    Long leader = chair.leaderId();
                    return leader == null
                            ? words(chair)
                            : draft.authorisations().stream()
                                    .filter(a -> a.fromLeaderId() == leader)
                                    .map(a -> comrade(a.toLeaderId()))
                                    .findFirst()
                                    .orElseGet(() -> comrade(leader));
                })
                .collect(Collectors.joining(BETWEEN));
    }

    /** Who is represented by the chair, e.g. "Đ/c Bí thư". */
    private String authorisation(ActivityDraft draft) {
        String givers = draft.authorisations().stream()
                .filter(a -> draft.chairs().contains(Participant.leader(a.fromLeaderId())))
                .map(a -> comrade(a.fromLeaderId()))
                .collect(Collectors.joining(BETWEEN));
        return givers.isEmpty() ? null : givers;
    }

    private String attendees(ActivityDraft draft) {
        List<String> words = new ArrayList<>();
        draft.attendees().stream()
                .filter(attendee -> !attendee.excluded())
                .forEach(attendee -> words.add(attended(draft, attendee.who())));
        String except = draft.attendees().stream()
                .filter(Attendee::excluded)
                .map(attendee -> words(attendee.who()))
                .collect(Collectors.joining(", "));
        if (!except.isEmpty()) {
            words.add(sentences.say("calendar.paper.except") + " " + except);
        }
        if (draft.basis().separateInvitation()) {
            words.add(sentences.say("calendar.paper.separate-invitation"));
        }
        if (draft.deputyLeaderId() != null) {
            words.add(sentences.say("calendar.paper.deputy") + " " + comrade(draft.deputyLeaderId()));
        }
        return String.join(BETWEEN, words);
    }

    private String attended(ActivityDraft draft, Participant who) {
        Long leader = who.leaderId();
        if (leader == null) {
            return words(who);
        }
        return draft.authorisations().stream()
                .filter(a -> a.fromLeaderId() == leader)
                .map(Authorisation::toLeaderId)
                .map(this::comrade)
                .findFirst()
                .orElseGet(() -> comrade(leader));
    }

    private String place(ActivityDraft draft) {
        Long room = draft.place().roomId();
        String words = draft.place().text();
        String name = room == null ? null : names.rooms().getOrDefault(room, "?");
        return Stream.of(name, words)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private String preparing(ActivityDraft draft) {
        Long unit = draft.preparingUnitId();
        String words = draft.preparingText();
        String name = unit == null ? null : names.units().getOrDefault(unit, "?");
        return Stream.of(name, words)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(BETWEEN));
    }

    private String vehicle(Trip trip) {
        return trip == null ? null : names.vehicles().get(trip.vehicleId());
    }

    /** In whose columns it stands: those who chair, then those who attend, each by rank; nobody who sent another. */
    private List<Long> leaders(ActivityDraft draft, Set<Long> chairing, boolean hidden) {
        Set<Long> there = new LinkedHashSet<>();
        if (!hidden) {
            for (Attendee attendee : draft.attendees()) {
                Participant who = attendee.who();
                if (attendee.excluded() || who.id() == null) {
                    continue;
                }
                if (who.kind() == Participant.Kind.LEADER) {
                    there.add(who.id());
                } else if (who.kind() == Participant.Kind.ORGAN) {
                    there.addAll(names.membersOf(who.id(), draft.period().fromDate()));
                }
            }
            draft.attendees().stream()
                    .filter(Attendee::excluded)
                    .map(attendee -> attendee.who().id())
                    .forEach(there::remove);
            draft.authorisations().forEach(a -> {
                there.remove(a.fromLeaderId());
                there.add(a.toLeaderId());
            });
            if (draft.deputyLeaderId() != null) {
                there.add(draft.deputyLeaderId());
            }
        }
        there.addAll(chairing);
        return there.stream()
                .sorted(Comparator.comparing((Long leader) -> !chairing.contains(leader))
                        .thenComparing(leader -> names.rank(Participant.leader(leader))))
                .toList();
    }
}
