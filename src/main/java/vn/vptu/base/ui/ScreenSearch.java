package vn.vptu.base.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.search.SearchHit;
import vn.vptu.base.search.SearchProvider;
import vn.vptu.base.search.SearchQuery;

/** Finds the screens that the actor may open, by what the menus call them and their group. */
@Component
class ScreenSearch implements SearchProvider {

    private static final List<Screens.Screen> OF_THE_ACCOUNT = List.of(
            new Screens.Screen("account.drafts", "search.screens.account", DraftsView.PATH),
            new Screens.Screen("account.password", "search.screens.account", "account/password"),
            new Screens.Screen("notifications.title", "search.screens.account", "notifications"));

    private final Screens screens;
    private final List<AccountMenuPart> account;
    private final Translations translations;

    ScreenSearch(Screens screens, List<AccountMenuPart> account, Translations translations) {
        this.screens = screens;
        this.account = account;
        this.translations = translations;
    }

    @Override
    public String kind() {
        return "base.screen";
    }

    @Override
    public String titleKey() {
        return "search.kind.screens";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> roles() {
        return Set.of();
    }

    @Override
    public List<SearchHit> find(SearchQuery query, int limit) {
        Sentences sentences = translations.in(query.locale());
        return Stream.concat(screens.ofTheMenu().stream(), ofTheAccount())
                .map(screen -> {
                    String title = sentences.say(screen.titleKey());
                    String group = sentences.say(screen.groupKey());
                    return new SearchHit(
                            kind(),
                            "/" + screen.path(),
                            title,
                            group.equals(title) ? null : group,
                            screen.path(),
                            query.rank(title));
                })
                .filter(hit -> query.matches(hit.title() + " " + (hit.subtitle() == null ? "" : hit.subtitle())))
                .sorted(java.util.Comparator.comparingInt(SearchHit::rank))
                .limit(limit)
                .toList();
    }

    /** The pages behind one's own name, those that modules add among them. */
    private Stream<Screens.Screen> ofTheAccount() {
        return Stream.concat(
                        OF_THE_ACCOUNT.stream(),
                        account.stream()
                                .flatMap(part -> part.pages().stream())
                                .map(page ->
                                        new Screens.Screen(page.titleKey(), "search.screens.account", page.path())))
                .filter(screen -> screens.opens(screen.path()));
    }
}
