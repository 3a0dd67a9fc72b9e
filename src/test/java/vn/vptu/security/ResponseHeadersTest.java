package vn.vptu.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.vptu.testing.IntegrationTest;

/** What every answer tells the browser. */
@IntegrationTest
class ResponseHeadersTest {

    /** Of a session that is over. */
    private static final String OVER = "0123456789ABCDEF0123456789ABCDEF";

    @LocalServerPort
    private int port;

    private HttpHeaders headers(String path) throws IOException, InterruptedException {
        return answer(path).headers();
    }

    private HttpResponse<String> answer(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Cookie", "JSESSIONID=" + OVER)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer;
        }
    }

    @Test
    void aPageIsNeitherKeptNorGuessedAtNorFramedElsewhere() throws IOException, InterruptedException {
        HttpHeaders headers = headers("/login");

        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.allValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "object-src 'none'", "script-src 'self' 'nonce-"));
    }

    @Test
    void everyPageHasANonceOfItsOwn() throws IOException, InterruptedException {
        assertThat(headers("/login").firstValue("Content-Security-Policy"))
                .isNotEqualTo(headers("/login").firstValue("Content-Security-Policy"));
    }

    @Test
    void fontsAndStylesAreKeptByTheBrowser() throws IOException, InterruptedException {
        for (String path : new String[] {"/fonts/inter-latin-wght-normal.woff2", "/styles/vptu.css"}) {
            HttpHeaders headers = headers(path);
            assertThat(headers.firstValue("Cache-Control"))
                    .as(path)
                    .hasValueSatisfying(
                            value -> assertThat(value).contains("max-age").doesNotContain("no-store"));
            assertThat(headers.firstValue("Pragma").orElse("")).as(path).isEmpty();
        }
    }

    /** Its cookie would take the place of the one of a window in which somebody is just signing in. */
    @Test
    void aWindowThatAsksForNewsInASessionThatIsOverGetsNoNewOne() throws IOException, InterruptedException {
        HttpResponse<String> answer = answer("/VAADIN/push?v-r=push&v-uiId=1&X-Atmosphere-tracking-id=0"
                + "&X-Atmosphere-Framework=3&X-Atmosphere-Transport=long-polling");

        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).isEqualTo("45|{\"meta\":{\"async\":true,\"sessionExpired\":true}}");
    }
}
