package vn.vptu.base.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.reporting.TestIssues;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Pages;
import vn.vptu.testing.TestCalendar;
import vn.vptu.testing.TestCatalogues;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestLedger;
import vn.vptu.testing.TestOffice;
import vn.vptu.testing.TestWeeks;
import vn.vptu.testing.ViewTest;

/** Every kind that can be found, taken from the registry, with every role: nothing but what is theirs, and it opens. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRightsTest extends ViewTest {

    static final List<String> ROLES = Roles.ALL;

    /** Together they find something of every kind. */
    private static final List<String> WORDS = List.of("a", "e", "i", "n", "1", "hop", "lich", "phong", "dang");

    /** Their titles say which week, which year and whose settings; they are found by what the menu calls them. */
    private static final Set<String> CALLED_OTHERWISE = Set.of("calendar/week", "calendar/holidays", "admin/settings");

    private static final int OF_EACH_PAGE = 5;

    @Autowired
    private List<SearchProvider> providers;

    @Autowired
    private Search search;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCalendar calendar;

    @Autowired
    private TestOffice office;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestIssues issues;

    @Autowired
    private TestCatalogues catalogues;

    @Autowired
    private Pages pages;

    @ParameterizedTest
    @FieldSource("ROLES")
    void nothingIsFoundOfAKindThatIsNotForTheRole(String role) {
        comeAs(accounts.holding(role));
        for (SearchProvider provider : providers) {
            if (provider.roles().isEmpty() || provider.roles().contains(role)) {
                continue;
            }
            for (String word : WORDS) {
                SearchQuery query = query(word);
                assertThat(search.find(query, 5)).extracting(SearchGroup::kind).doesNotContain(provider.kind());
                assertThat(search.page(query, provider.kind(), 0)).isEmpty();
                assertThat(foundByItself(provider, query))
                        .as(provider.kind() + " by itself")
                        .isEmpty();
            }
        }
    }

    /** The second lock: the provider's own services refuse too. */
    private static List<SearchHit> foundByItself(SearchProvider provider, SearchQuery query) {
        try {
            return provider.find(query, 5);
        } catch (AccessDeniedException refused) {
            return List.of();
        }
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void whateverIsFoundOpensForWhoeverFoundIt(String role) {
        arrange();
        comeAs(accounts.holding(role));
        List<SearchHit> hits = WORDS.stream()
                .flatMap(word -> search.find(query(word), 5).stream())
                .peek(group -> assertThat(group.failed()).as(group.kind()).isFalse())
                .flatMap(group -> group.hits().stream())
                .collect(Collectors.toMap(SearchHit::path, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .toList();
        assertThat(hits).isNotEmpty();
        Set<Class<? extends Component>> views =
                pages.all().stream().map(Pages.Page::view).collect(Collectors.toSet());
        List<String> closed = new ArrayList<>();
        for (SearchHit hit : someOfEachPage(hits)) {
            open(hit.path());
            if (!views.contains(getCurrentView().getClass()) || words().contains("403")) {
                closed.add(hit.path() + ": " + pageTitle());
            }
        }
        assertThat(closed).isEmpty();
    }

    /** A few of those that lead to records on the same page: they are let in or kept out alike. */
    private static List<SearchHit> someOfEachPage(List<SearchHit> hits) {
        return hits.stream().collect(Collectors.groupingBy(hit -> hit.path().replaceAll("\\d+", "#"))).values().stream()
                .flatMap(alike -> alike.stream().limit(OF_EACH_PAGE))
                .toList();
    }

    @Test
    void everyKindFindsSomethingForSomebody() {
        arrange();
        Set<String> found = new HashSet<>();
        for (String role : List.of(Roles.SECRETARY, Roles.FINANCE, Roles.ADMIN)) {
            comeAs(accounts.holding(role));
            WORDS.forEach(word -> search.find(query(word), 5).stream()
                    .filter(group -> !group.hits().isEmpty())
                    .forEach(group -> found.add(group.kind())));
        }
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(
                        providers.stream().map(SearchProvider::kind).toList());
    }

    /** Whatever can be opened by its address alone can be found by what stands above it. */
    @ParameterizedTest
    @FieldSource("ROLES")
    void everyPageThatStandsAloneIsFoundByItsTitle(String role) {
        comeAs(accounts.holding(role));
        List<String> missing = new ArrayList<>();
        for (Pages.Page page : pages.all()) {
            if (!page.needsSignIn() || !page.isFor(role) || !standsAlone(page)) {
                continue;
            }
            open(page.path());
            String title = pageTitle();
            String kind = page.path().matches("papers/(?!forms|issued|numbers|check|jobs|schedules|bundle).*")
                    ? "reporting.paper"
                    : "base.screen";
            boolean found = search.page(query(title), kind, 0).stream()
                    .flatMap(group -> group.hits().stream())
                    .anyMatch(hit -> hit.path().equals(page.path()));
            if (!found) {
                missing.add(page.path() + ": " + title);
            }
        }
        assertThat(missing).isEmpty();
    }

    /**
     * Neither the page of results, nor on the way in, nor one that begins from a record, a file or another page, nor a paper
     * that is looked for on a page of its own.
     */
    private static boolean standsAlone(Pages.Page page) {
        return !page.path()
                        .matches(
                                "search|login/code|papers/week-schedule.*|(imports|history|calendar/(import|activities))/.*")
                && !page.path().matches(".*/(\\d.*|new|ask)")
                && !CALLED_OTHERWISE.contains(page.path());
    }

    @Test
    void whoHoldsNothingIsShownNoActivity() {
        arrange();
        comeAs(accounts.holding());

        assertThat(search.find(query("hop"), 5))
                .extracting(SearchGroup::kind)
                .doesNotContain("calendar.activity", "security.account", "reporting.paper");
    }

    private void arrange() {
        var monday = TestWeeks.monday();
        calendar.meeting(monday, 8, "Họp tìm được");
        calendar.submit(monday);
        calendar.approve(monday);
        calendar.issue(monday);
        office.room("Phòng tìm được");
        catalogues.fill();
        documents.any();
        ledger.aKeyOfThisYear();
        contracts.any();
        issues.as(Roles.STAFF);
        issues.issuedRooms();
    }

    private static SearchQuery query(String typed) {
        return SearchQuery.of(typed, Translations.VIETNAMESE);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
