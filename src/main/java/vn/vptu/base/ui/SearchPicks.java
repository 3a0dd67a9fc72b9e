package vn.vptu.base.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import vn.vptu.base.Actor;
import vn.vptu.base.search.SearchHit;

/** What somebody has picked from results lately, for as long as the session lasts and the rights are the same. */
final class SearchPicks {

    private static final int KEPT = 6;

    private final Actor whose;
    private final Deque<SearchHit> picks = new ArrayDeque<>();

    private SearchPicks(Actor whose) {
        this.whose = whose;
    }

    static SearchPicks of(Actor actor) {
        VaadinSession session = VaadinSession.getCurrent();
        SearchPicks kept = session.getAttribute(SearchPicks.class);
        // Acting for somebody else, or with fewer rights than before, one starts anew.
        if (kept == null || !kept.whose.equals(actor)) {
            kept = new SearchPicks(actor);
            session.setAttribute(SearchPicks.class, kept);
        }
        return kept;
    }

    void add(SearchHit hit) {
        picks.removeIf(other -> other.kind().equals(hit.kind()) && other.id().equals(hit.id()));
        picks.addFirst(hit);
        while (picks.size() > KEPT) {
            picks.removeLast();
        }
    }

    /** The latest first. */
    List<SearchHit> all() {
        return List.copyOf(picks);
    }
}
