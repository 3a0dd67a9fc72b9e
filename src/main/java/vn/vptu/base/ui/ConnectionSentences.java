package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;

/** What the browser says while the connection is lost and when it is back. */
final class ConnectionSentences {

    private ConnectionSentences() {}

    /**
     * Once everything that waited has been answered, the framework goes on saying that it reconnects until the next request;
     * whoever goes on typing would see that for minutes.
     */
    private static final String WATCH = """
            if (!indicator.watched) {
              indicator.watched = true;
              let quiet = 0;
              setInterval(() => {
                const clients = Object.values(window.Vaadin.Flow?.clients ?? {});
                const waiting = clients.some(client => client.isActive && client.isActive());
                const reconnecting = window.Vaadin.connectionState.state === 'reconnecting';
                quiet = reconnecting && !waiting ? quiet + 1 : 0;
                if (quiet > 1) {
                  window.Vaadin.connectionState.state = 'connected';
                }
              }, 1000);
            }
            """;

    static void apply(UI ui) {
        ui.getPage()
                .executeJs(
                        "const indicator = window.Vaadin && window.Vaadin.connectionIndicator; if (indicator) {"
                                + " indicator.onlineText = $0; indicator.offlineText = $1;"
                                + " indicator.reconnectingText = $2; " + WATCH + "}",
                        ui.getTranslation("system.connection.online"),
                        ui.getTranslation("system.connection.offline"),
                        ui.getTranslation("system.connection.reconnecting"));
    }
}
