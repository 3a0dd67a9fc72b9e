package vn.vptu.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.io.Serial;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/**
 * What the windows of a journey showed last and what went between them and the server, told with its failure: a journey that
 * fails once in a hundred runs cannot be looked at again.
 */
final class Seen implements TestExecutionExceptionHandler {

    private static final int MOST_EVENTS = 60;
    private static final int MOST_WORDS = 400;
    private static final int MOST_WINDOWS = 3;

    /** The connection tells of itself at every step. */
    private static final Set<String> QUIET = Set.of("debug", "log");

    /** Windows are closed on the way out of a journey, before anybody hears of its failure. */
    private static final Deque<String> CLOSED = new ArrayDeque<>();

    private final Deque<String> events = new ArrayDeque<>();
    private final long begin = System.nanoTime();

    /** Watches everything that happens in this context from now on. */
    static Seen watching(BrowserContext context) {
        Seen seen = new Seen();
        context.onResponse(seen::answered);
        context.onRequestFailed(request -> seen.add("failed " + request.url() + " " + request.failure()));
        context.onConsoleMessage(message -> {
            if (!QUIET.contains(message.type())) {
                seen.add(message.type() + ": " + message.text());
            }
        });
        return seen;
    }

    private void answered(Response response) {
        if (response.url().contains("/VAADIN/build/") || response.url().contains("/fonts/")) {
            return;
        }
        String cookie = response.headers().get("set-cookie");
        add(response.status() + " " + response.url() + (cookie == null ? "" : " sets " + cookie));
    }

    private void add(String event) {
        if (events.size() == MOST_EVENTS) {
            events.removeFirst();
        }
        events.add((System.nanoTime() - begin) / 1_000_000 + " ms " + cut(event, 2 * MOST_WORDS));
    }

    /** Keeps what its pages show now. */
    void closing(BrowserContext context) {
        StringBuilder said = new StringBuilder();
        for (Page page : context.pages()) {
            said.append(page.url()).append(" shows: ").append(words(page)).append('\n');
        }
        said.append(String.join("\n", events));
        if (CLOSED.size() == MOST_WINDOWS) {
            CLOSED.removeFirst();
        }
        CLOSED.add(said.toString());
    }

    private static String words(Page page) {
        try {
            return cut(
                    String.valueOf(page.evaluate(
                                    "() => (document.querySelector('main, [role=main]') ?? document.body).innerText"))
                            .replaceAll("\\s+", " "),
                    MOST_WORDS);
        } catch (PlaywrightException gone) {
            return gone.getMessage();
        }
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable problem) throws Throwable {
        problem.addSuppressed(new Windows(String.join("\n\n", CLOSED)));
        throw problem;
    }

    /** Carries the words; where it was made says nothing. */
    private static final class Windows extends Exception {

        @Serial
        private static final long serialVersionUID = 1L;

        Windows(String words) {
            super("the windows that were closed last\n" + words, null, false, false);
        }
    }
}
