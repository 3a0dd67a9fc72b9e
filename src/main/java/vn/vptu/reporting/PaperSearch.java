package vn.vptu.reporting;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.report.ReportDefinition;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.base.ui.OpenScreens;

/** Finds papers by their names and leads to where each is printed. */
@Component
class PaperSearch implements SearchProvider {

    private final List<ReportDefinition<?, ?>> definitions;
    private final CurrentActor actor;
    private final OpenScreens screens;
    private final Translations translations;

    PaperSearch(
            List<ReportDefinition<?, ?>> definitions,
            CurrentActor actor,
            OpenScreens screens,
            Translations translations) {
        this.definitions = definitions;
        this.actor = actor;
        this.screens = screens;
        this.translations = translations;
    }

    @Override
    public String kind() {
        return PaperKinds.PAPER;
    }

    @Override
    public String titleKey() {
        return "search.kind.papers";
    }

    @Override
    public int order() {
        return 70;
    }

    /** Each paper has roles of its own. */
    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) {
        Actor who = actor.get();
        Sentences sentences = translations.in(query.locale());
        return definitions.stream()
                .filter(paper -> paper.roles().stream().anyMatch(who::hasAny))
                .map(paper -> hit(paper.id(), sentences.say(paper.titleKey()), path(paper), query))
                .filter(hit -> query.matches(hit.title()))
                .sorted(Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }

    /** A page of its own where the person may open it, else the page of all papers. */
    private String path(ReportDefinition<?, ?> paper) {
        return paper.page().filter(screens::opens).orElse("papers/" + paper.id());
    }

    private SearchHit hit(String id, String title, String page, SearchQuery query) {
        return new SearchHit(kind(), id, title, null, page, query.rank(title));
    }
}
