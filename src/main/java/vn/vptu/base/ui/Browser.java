package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a browser keeps for us. */
final class Browser {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Browser() {}

    static Preferences preferences(@Nullable VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        if (cookies == null) {
            return Preferences.DEFAULT;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> Preferences.COOKIE.equals(cookie.getName()))
                .findFirst()
                .map(cookie -> Preferences.parse(cookie.getValue()))
                .orElse(Preferences.DEFAULT);
    }

    /** Keeps the preferences and loads the page anew with them. */
    static void keep(UI ui, Preferences preferences) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=' + $2 + ';samesite=lax';"
                                + "window.location.reload()",
                        Preferences.COOKIE,
                        preferences.cookieValue(),
                        A_YEAR);
    }
}
