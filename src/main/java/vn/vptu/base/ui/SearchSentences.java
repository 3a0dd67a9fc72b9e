package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import vn.vptu.base.search.SearchGroup;
import vn.vptu.base.search.SearchQuery;

/** How many there are, or what can be tried when there is nothing. */
final class SearchSentences {

    private SearchSentences() {}

    static String of(Component place, SearchQuery query, List<SearchGroup> groups) {
        int shown = groups.stream().mapToInt(group -> group.hits().size()).sum();
        boolean more = groups.stream().anyMatch(SearchGroup::more);
        String failed = groups.stream()
                .filter(SearchGroup::failed)
                .map(group -> place.getTranslation(group.titleKey()))
                .collect(Collectors.joining(", "));
        String count = shown == 0
                ? failed.isEmpty() ? place.getTranslation("search.nothing", query.text()) : ""
                : place.getTranslation(more ? "search.count-more" : "search.count", Integer.toString(shown));
        return failed.isEmpty() ? count : (count + " " + place.getTranslation("search.failed", failed)).strip();
    }
}
