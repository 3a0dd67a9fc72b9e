package vn.vptu.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.audit.Trail;
import vn.vptu.audit.TrailRow;
import vn.vptu.base.RecordKind;
import vn.vptu.base.RecordKinds;
import vn.vptu.base.Roles;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.search.Search;
import vn.vptu.base.search.SearchQuery;
import vn.vptu.base.ui.OpenScreens;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Pages;
import vn.vptu.testing.ViewTest;

/**
 * The link of every kind of record that has one, taken from the registry, with every role: nothing offers it to somebody for
 * whom it does not open, and who follows it all the same is refused, which stands in the trail.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordLinksTest extends ViewTest {

    private static final List<String> WORDS = List.of("a", "e", "i", "n", "1", "phong", "test");

    private List<Pages.Page> open = List.of();

    @Autowired
    private List<RecordKinds> modules;

    @Autowired
    private Pages pages;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private Search search;

    @Autowired
    private Trail trail;

    @Autowired
    private OpenScreens screens;

    @Autowired
    private JdbcClient jdbc;

    Stream<RecordKind> linked() {
        return modules.stream().flatMap(module -> module.kinds().stream()).filter(kind -> kind.path() != null);
    }

    /** Each kind with each role that its page does not let in. */
    Stream<Arguments> strangers() {
        return linked().flatMap(kind ->
                Roles.ALL.stream().filter(role -> !example(kind).isFor(role)).map(role -> Arguments.of(kind, role)));
    }

    /** A page that a link of this kind leads to; a kind whose link leads to none has no example in {@link Pages}. */
    private Pages.Page example(RecordKind kind) {
        String form = kind.path().replace("{id}", "[^/]+");
        return open().stream()
                .filter(page -> page.path().matches(form) && !page.path().endsWith("/new"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind.kind() + " leads to " + kind.path() + ", where no page is"));
    }

    /** Looked for once: finding a record for each page takes longer than all that is asked of it here. */
    private List<Pages.Page> open() {
        if (open.isEmpty()) {
            open = pages.all();
        }
        return open;
    }

    private static String idIn(RecordKind kind, Pages.Page page) {
        return kind.path().contains("{id}") ? page.path().substring(page.path().lastIndexOf('/') + 1) : "1";
    }

    private void comeAs(String role) {
        comeAs(accounts.holding(role));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whoFollowsItWithoutTheRightIsRefusedAndThatStandsInTheTrail(RecordKind kind, String role) {
        String path = example(kind).path();
        comeAs(role);
        long before = refusals(path);

        open(path);

        assertThat(pageTitle()).isEqualTo("Không có quyền xem trang này");
        assertThat(refusals(path)).isEqualTo(before + 1);
    }

    private long refusals(String path) {
        return jdbc.sql(
                        "select count(*) from audit_entry where kind = 'base.page' and record_id = ? and action = 'refused'")
                .param("/" + path)
                .query(Long.class)
                .single();
    }

    static Stream<String> roles() {
        return Roles.ALL.stream();
    }

    /** What a search of each word offers somebody leads to no page that is not for him. */
    @ParameterizedTest
    @MethodSource("roles")
    void theSearchDoesNotOfferIt(String role) {
        List<String> closed = linked().filter(kind -> !example(kind).isFor(role))
                .map(kind -> kind.path().replace("{id}", ""))
                .toList();
        comeAs(role);

        for (String word : WORDS) {
            assertThat(search.find(SearchQuery.of(word, Translations.VIETNAMESE), 5))
                    .flatExtracting(group -> group.hits())
                    .noneMatch(hit -> closed.stream().anyMatch(hit.path()::startsWith));
        }
    }

    @ParameterizedTest
    @MethodSource("linked")
    void theTrailOffersItToThoseForWhomItOpensAndToNobodyElse(RecordKind kind) {
        Pages.Page page = example(kind);
        for (String role : List.of(Roles.AUDITOR, Roles.ADMIN)) {
            comeAs(role);
            TrailDetail detail = new TrailDetail(
                    new TrailRow(
                            1,
                            Instant.EPOCH,
                            0,
                            "",
                            null,
                            null,
                            kind.kind(),
                            idIn(kind, page),
                            "update",
                            null,
                            null,
                            null,
                            false),
                    trail,
                    screens,
                    () -> {});
            com.vaadin.flow.component.UI.getCurrent().add(detail);

            boolean offered =
                    find(Anchor.class).all().stream().map(Anchor::getHref).anyMatch(href -> href.equals(page.path()));
            assertThat(offered).as("%s to %s", page, role).isEqualTo(page.isFor(role));
        }
    }
}
