package vn.vptu.base.search;

import java.util.List;

/**
 * What was found of one kind.
 *
 * @param kind as in {@link SearchProvider#kind}
 * @param titleKey as in {@link SearchProvider#titleKey}
 * @param hits the best ones, in order
 * @param more whether there are others
 * @param failed whether this kind could not be searched just now
 */
public record SearchGroup(String kind, String titleKey, List<SearchHit> hits, boolean more, boolean failed) {

    public SearchGroup {
        hits = List.copyOf(hits);
    }
}
