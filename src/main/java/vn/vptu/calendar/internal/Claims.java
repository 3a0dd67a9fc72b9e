package vn.vptu.calendar.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.Authorisation;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;

/** What an activity keeps to itself while it takes place. */
final class Claims {

    private Claims() {}

    static Clashes.Claim of(StoredActivity activity) {
        return of(activity.id(), activity.draft(), activity.occupied());
    }

    static Clashes.Claim of(long id, ActivityDraft draft, Period.Occupied occupied) {
        return new Clashes.Claim(
                id,
                occupied,
                List.copyOf(chairing(draft)),
                draft.place().roomId(),
                draft.overrideReason() != null && !draft.overrideReason().isBlank());
    }

    /** The leaders who chair: whoever sent somebody else is free, and the one sent chairs in the place. */
    static Set<Long> chairing(ActivityDraft draft) {
        Set<Long> leaders = new LinkedHashSet<>();
        for (Participant chair : draft.chairs()) {
            Long leader = chair.leaderId();
            if (leader != null) {
                leaders.add(draft.authorisations().stream()
                        .filter(a -> a.fromLeaderId() == leader)
                        .map(Authorisation::toLeaderId)
                        .findFirst()
                        .orElse(leader));
            }
        }
        return leaders;
    }
}
