package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import org.jspecify.annotations.Nullable;

/** Reads and writes what a browser keeps for us. */
final class Browser {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Browser() {}

    static Preferences preferences(@Nullable VaadinRequest request) {
        return Preferences.of(request == null ? null : request.getCookies());
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
