package vn.vptu.calendar;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.calendar.internal.KindStore;

/** The kinds of activities the office distinguishes. */
@Service
@PreAuthorize("@may.signedIn()")
public class ActivityKinds {

    private final KindStore store;

    ActivityKinds(KindStore store) {
        this.store = store;
    }

    /** The kinds offered, in their order. */
    @Transactional(readOnly = true)
    public List<KindRow> active() {
        return store.active();
    }
}
