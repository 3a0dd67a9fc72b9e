package vn.vptu.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vptu.security.internal.TestAccounts;

/** A page opened over HTTP with the requests that a browser sends, by somebody who signed in for it. */
public final class HttpPage {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");

    private final Ground ground;
    private String session = "";

    private HttpPage(Ground ground) {
        this.ground = ground;
    }

    /**
     * Signs in with these roles and opens a page, which stays open until its session times out.
     *
     * @param path without a slash before it
     * @param mark what the page must hold, or it is not the one that was meant
     */
    public static void open(Ground ground, String path, String mark, String... roles) throws Exception {
        HttpPage page = new HttpPage(ground);
        page.signIn(ground.bean(TestAccounts.class).usernameOf(roles));
        String shown = page.show(path);
        Ground.require(shown.contains(mark), "the page " + path + " has no " + mark + ": " + shown);
    }

    private void signIn(String username) throws Exception {
        Matcher token = CSRF.matcher(get("/login").body());
        Ground.require(token.find(), "the sign-in page has no token");
        HttpResponse<String> answer = send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + encoded(username) + "&password="
                        + encoded(TestAccounts.PASSWORD) + "&_csrf=" + encoded(token.group(1)))));
        String next = answer.headers().firstValue("Location").orElse("");
        Ground.require(answer.statusCode() == 302 && !next.contains("login"), "signing in led to " + next);
    }

    /** First the page's frame, then what its script asks for: the start, and the way to the view. */
    private String show(String path) throws Exception {
        get("/" + path);
        JsonNode start = JSON.readTree(
                        get("/?v-r=init&location=" + encoded(path) + "&query=").body())
                .get("appConfig");
        ObjectNode event =
                JSON.createObjectNode().put("type", "event").put("node", 1).put("event", "ui-navigate");
        event.putObject("data")
                .put("route", path)
                .put("query", "")
                .put("appShellTitle", "")
                .put("trigger", "")
                .putObject("historyState");
        String shown = tell(start, 0, event);
        // The browser answers at once, telling how it laid things out; only then the server forgets what it sent.
        tell(start, 1);
        return shown;
    }

    private String tell(JsonNode start, int turn, JsonNode... events) throws Exception {
        ObjectNode message = JSON.createObjectNode();
        message.put("csrfToken", start.get("uidl").get("Vaadin-Security-Key").asString());
        message.putArray("rpc").addAll(List.of(events));
        message.put("syncId", start.get("uidl").get("syncId").asInt() + turn);
        message.put("clientId", turn);
        return send(request("/?v-r=uidl&v-uiId=" + start.get("v-uiId").asInt())
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(message.toString())))
                .body();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ground.address(path)));
        return session.isEmpty() ? request : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        Ground.require(answer.statusCode() < 400, answer.uri() + " answers " + answer.statusCode() + answer.body());
        List<String> cookies = answer.headers().allValues("Set-Cookie");
        cookies.stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .forEach(cookie -> session = cookie.split(";", 2)[0]);
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
