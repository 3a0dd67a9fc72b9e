package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vptu.base.search.SearchHit;

/** How one result reads: its title with the words marked, below it what tells it from others. */
final class FoundText {

    private FoundText() {}

    static Component[] of(SearchHit hit, List<String> words) {
        Span title = Highlight.of(hit.title(), words);
        title.addClassName("vptu-found-title");
        String more = hit.subtitle();
        if (more == null || more.isBlank()) {
            return new Component[] {title};
        }
        Span subtitle = Highlight.of(more, words);
        subtitle.addClassName("vptu-found-subtitle");
        return new Component[] {title, subtitle};
    }
}
