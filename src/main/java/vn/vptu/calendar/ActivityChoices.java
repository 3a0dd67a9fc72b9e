package vn.vptu.calendar;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.calendar.internal.DirectoryChoices;

/** What an activity can be put together from. */
@Service
@PreAuthorize("@may.signedIn()")
public class ActivityChoices {

    private final DirectoryChoices directory;
    private final ActivityKinds kinds;

    ActivityChoices(DirectoryChoices directory, ActivityKinds kinds) {
        this.directory = directory;
        this.kinds = kinds;
    }

    /** Everything that can be chosen for an activity. */
    public record Choices(
            List<Choice> leaders,
            List<Choice> organs,
            List<Choice> units,
            List<Choice> rooms,
            List<Choice> vehicles,
            List<Choice> drivers,
            List<Choice> people,
            List<KindRow> kinds) {}

    /**
     * What is there on the first day of this activity, and whatever it names already: what has been retired since stays
     * chosen until somebody chooses otherwise.
     */
    @Transactional(readOnly = true)
    public Choices of(ActivityDraft draft) {
        return directory.of(draft, kinds.active());
    }
}
