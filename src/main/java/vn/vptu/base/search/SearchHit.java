package vn.vptu.base.search;

import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param kind as in {@link SearchProvider#kind}
 * @param id which one of its kind
 * @param title what it is called
 * @param subtitle what tells it from others that are called the same; null when there is nothing
 * @param path the address of its page, without a leading slash: one that opens for whoever found it
 * @param rank how well it fits, the smallest first; see {@link SearchQuery#rank}
 */
public record SearchHit(
        String kind, String id, String title, @Nullable String subtitle, String path, int rank) {}
