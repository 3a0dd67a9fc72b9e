package vn.vptu.base.search;

import java.util.List;
import java.util.Set;

/**
 * One kind of thing that people can find. A module registers a bean of it; the palette, the page of results and the tests of
 * rights come for free. Rights are asked twice: the kind is left out for whoever holds none of its roles, and what it
 * finds comes from services or queries that keep to the actor's own rows, the same ones as the lists.
 */
public interface SearchProvider {

    /** The name of the kind, e.g. {@code directory.person}. */
    String kind();

    /** The translation key of what stands above its results. */
    String titleKey();

    /** Its place among the kinds, the smallest first. */
    int order();

    /** The roles of which one is enough; none when everybody who has signed in may. */
    Set<String> roles();

    /**
     * What the actor may see of this kind and what has all the words, the best first.
     *
     * @param limit how many at most
     */
    List<SearchHit> find(SearchQuery query, int limit);
}
