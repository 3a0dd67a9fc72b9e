package vn.vptu.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.vptu.base.Roles;
import vn.vptu.security.internal.TestAccounts;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.Pages;
import vn.vptu.testing.Pages.Page;
import vn.vptu.testing.RawKeys;
import vn.vptu.testing.ViewTest;

/** Every page with every role: whoever may opens it whole, whoever may not is told so. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends ViewTest {

    @Autowired
    private Pages pages;

    @Autowired
    private TestAccounts accounts;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @MethodSource("allowed")
    void opensForWhoeverMay(Page page, String role) {
        openAs(role, page);

        assertThat(getCurrentView()).as("%s as %s", page, role).isInstanceOf(page.view());
        assertThat(pageTitle()).isNotBlank();
        assertThat(RawKeys.in(UI.getCurrent())).as("%s as %s", page, role).isEmpty();
        assertThat(notices()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void tellsWhoeverMayNot(Page page, String role) {
        openAs(role, page);

        assertThat(getCurrentView()).as("%s as %s", page, role).isNotInstanceOf(page.view());
        assertThat(pageTitle()).isEqualTo("Không có quyền xem trang này");
        assertThat(words()).contains("403");
    }

    @ParameterizedTest
    @MethodSource("closed")
    void asksStrangersToSignIn(Page page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                .build();
        try (HttpClient stranger = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = stranger.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(URI.create(answer.headers().firstValue("Location").orElseThrow()))
                    .hasPath("/login");
        }
    }

    @Test
    void onlyTheSignInPageIsOpenToStrangers() {
        assertThat(pages.all())
                .filteredOn(page -> !page.needsSignIn())
                .extracting(Page::path)
                .containsExactly("login");
    }

    List<Page> closed() {
        return pages.all().stream().filter(Page::needsSignIn).toList();
    }

    Stream<Arguments> allowed() {
        return combinations(true);
    }

    Stream<Arguments> forbidden() {
        return combinations(false);
    }

    private Stream<Arguments> combinations(boolean may) {
        List<Page> all = closed();
        return Roles.ALL.stream()
                .flatMap(role ->
                        all.stream().filter(page -> page.isFor(role) == may).map(page -> Arguments.of(page, role)));
    }

    private void openAs(String role, Page page) {
        comeAs(accounts.holding(role));
        open(page.path());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
