package vn.vptu.calendar.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.Attendee;
import vn.vptu.calendar.Basis;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Trip;

/** Turns stored activities into rows of words, and leaves out what is not for the reader. */
final class RowWriter {

    private static final String BETWEEN = "; ";

    private final Names names;
    private final boolean contents;
    private final boolean reasons;
    private final Sentences sentences;

    /**
     * Prepares for one week and one reader.
     *
     * @param contents whether the reader also sees what is for leaders only
     * @param reasons whether the reader also sees why something stands in spite of a clash
     * @param sentences the reader's language, or that of papers
     */
    RowWriter(Names names, boolean contents, boolean reasons, Sentences sentences) {
        this.names = names;
        this.contents = contents;
        this.reasons = reasons;
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
                hidden ? null : basis(draft.basis()),
                hidden,
                forLeaders,
                reasons ? draft.overrideReason() : null);
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

    /** Where several chair, each with whom he goes for: "Đ/c Hạ (uỷ quyền của đ/c Đạt); Đ/c Uy". */
    private String chairs(ActivityDraft draft) {
        boolean several = draft.chairs().size() > 1;
        return draft.chairs().stream()
                .map(chair -> several ? presentFor(draft, chair) : present(draft, chair))
                .collect(Collectors.joining(BETWEEN));
    }

    /** Who is represented by the only chair, e.g. "Đ/c Đạt". */
    private String authorisation(ActivityDraft draft) {
        if (draft.chairs().size() > 1) {
            return null;
        }
        String givers = draft.authorisations().stream()
                .filter(a -> draft.chairs().contains(Participant.leader(a.fromLeaderId())))
                .map(a -> comrade(a.fromLeaderId()))
                .collect(Collectors.joining(BETWEEN));
        return givers.isEmpty() ? null : givers;
    }

    private String attendees(ActivityDraft draft) {
        List<String> all = new ArrayList<>();
        draft.attendees().stream()
                .filter(attendee -> !attendee.excluded())
                .forEach(attendee -> all.add(attended(draft, attendee)));
        String except = draft.attendees().stream()
                .filter(Attendee::excluded)
                .map(attendee -> words(attendee.who()))
                .collect(Collectors.joining(", "));
        if (!except.isEmpty()) {
            all.add(sentences.say("calendar.paper.except") + " " + except);
        }
        if (draft.basis().separateInvitation()) {
            all.add(sentences.say("calendar.paper.separate-invitation"));
        }
        if (draft.basis().replacesInvitation()) {
            all.add(sentences.say("calendar.paper.replaces-invitation"));
        }
        if (draft.deputyLeaderId() != null) {
            all.add(sentences.say("calendar.paper.deputy") + " " + comrade(draft.deputyLeaderId()));
        }
        return String.join(BETWEEN, all);
    }

    /** "Đ/c Đạt (phát biểu)". */
    private String attended(ActivityDraft draft, Attendee attendee) {
        String role = switch (attendee.role()) {
            case ATTEND -> "";
            case LEAD_DELEGATION -> sentences.say("calendar.paper.role.LEAD_DELEGATION");
            case SPEAK -> sentences.say("calendar.paper.role.SPEAK");
            case AWARD -> sentences.say("calendar.paper.role.AWARD");
        };
        return presentFor(draft, attendee.who()) + (role.isEmpty() ? "" : " (" + role + ")");
    }

    /** Who is there: the one named, or whoever goes in the place. */
    private String present(ActivityDraft draft, Participant who) {
        Long leader = who.leaderId();
        if (leader == null) {
            return words(who);
        }
        return draft.authorisations().stream()
                .filter(a -> a.fromLeaderId() == leader)
                .map(a -> comrade(a.toLeaderId()))
                .findFirst()
                .orElseGet(() -> words(who));
    }

    /** Who is there, and for whom. */
    private String presentFor(ActivityDraft draft, Participant who) {
        Long leader = who.leaderId();
        boolean sent =
                leader != null && draft.authorisations().stream().anyMatch(given -> given.fromLeaderId() == leader);
        return present(draft, who)
                + (sent ? " " + sentences.say("calendar.paper.authorised", Names.withinSentence(comrade(leader))) : "");
    }

    private String place(ActivityDraft draft) {
        Long room = draft.place().roomId();
        String name = room == null ? null : names.rooms().getOrDefault(room, "?");
        String where = joined(", ", name, draft.place().text());
        String form = switch (draft.place().form()) {
            case IN_PERSON -> "";
            case ONLINE -> sentences.say("calendar.paper.form.ONLINE");
            case HYBRID -> sentences.say("calendar.paper.form.HYBRID");
        };
        if (form.isEmpty()) {
            return where;
        }
        String points = draft.place().connectionPoints();
        String how = joined(
                BETWEEN,
                form,
                points == null ? null : sentences.say("calendar.paper.connection-points") + " " + points);
        return where.isEmpty() ? how : where + " (" + how + ")";
    }

    /** "12-GM/BTCTW, 20/11/2026, Ban Tổ chức Trung ương". */
    private static String basis(Basis basis) {
        String words = joined(
                ", ",
                basis.number(),
                basis.date() == null ? null : VietnameseDates.numeric(basis.date()),
                basis.text());
        return words.isEmpty() ? null : words;
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
    }

    private String preparing(ActivityDraft draft) {
        Long unit = draft.preparingUnitId();
        String name = unit == null ? null : names.units().getOrDefault(unit, "?");
        return joined(BETWEEN, name, draft.preparingText());
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
