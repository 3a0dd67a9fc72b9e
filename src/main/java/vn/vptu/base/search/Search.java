package vn.vptu.base.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;

/**
 * Looks for words in everything that the actor may see. A kind that fails is logged and said to have failed; the others are
 * shown.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Search {

    /** How many a page of results shows. */
    public static final int PAGE = 20;

    /** After so many pages another word helps more than another page. */
    public static final int MOST_PAGES = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private final List<SearchProvider> providers;
    private final CurrentActor actor;

    Search(List<SearchProvider> providers, CurrentActor actor) {
        this.providers = providers.stream()
                .sorted(Comparator.comparingInt(SearchProvider::order))
                .toList();
        this.actor = actor;
    }

    /**
     * The best of every kind; a kind of which nothing was found is left out.
     *
     * @param each how many of a kind at most
     */
    public List<SearchGroup> find(SearchQuery query, int each) {
        if (query.isEmpty()) {
            return List.of();
        }
        Actor who = actor.get();
        return providers.stream()
                .filter(provider -> isFor(provider, who))
                .map(provider -> group(provider, query, 0, each))
                .filter(group -> group.failed() || !group.hits().isEmpty())
                .toList();
    }

    /**
     * One page of one kind; empty when there is no such kind for the actor.
     *
     * @param page counts from 0
     */
    public Optional<SearchGroup> page(SearchQuery query, String kind, int page) {
        Actor who = actor.get();
        int from = Math.clamp(page, 0, MOST_PAGES - 1) * PAGE;
        return providers.stream()
                .filter(provider -> provider.kind().equals(kind) && isFor(provider, who))
                .findFirst()
                .map(provider -> group(provider, query, from, PAGE));
    }

    private static boolean isFor(SearchProvider provider, Actor who) {
        return provider.roles().isEmpty() || provider.roles().stream().anyMatch(who::hasAny);
    }

    private static SearchGroup group(SearchProvider provider, SearchQuery query, int from, int size) {
        List<SearchHit> hits = List.of();
        boolean failed = false;
        try {
            // One more than is shown tells whether there are others.
            hits = query.isEmpty() ? List.of() : provider.find(query, from + size + 1);
        } catch (RuntimeException failure) {
            LOG.error("{} could not be searched", provider.kind(), failure);
            failed = true;
        }
        List<SearchHit> shown = hits.stream()
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .skip(from)
                .limit(size)
                .toList();
        return new SearchGroup(provider.kind(), provider.titleKey(), shown, hits.size() > from + size, failed);
    }
}
