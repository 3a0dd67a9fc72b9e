package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;

/** What the browser says while the connection is lost and when it is back. */
final class ConnectionSentences {

    private ConnectionSentences() {}

    static void apply(UI ui) {
        ui.getPage()
                .executeJs(
                        "const c = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + " if (c) { c.onlineText = $0; c.offlineText = $1; c.reconnectingText = $2; }",
                        ui.getTranslation("system.connection.online"),
                        ui.getTranslation("system.connection.offline"),
                        ui.getTranslation("system.connection.reconnecting"));
    }
}
