package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.vptu.base.i18n.Translations;

/**
 * Prepares every page before the browser gets it: language, colours and density from the browser's cookie, the font
 * loaded first (grids measure their columns before a late font arrives), and the Content-Security-Policy with a fresh
 * nonce.
 */
@Component
class PageSetup implements VaadinServiceInitListener {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String POLICY =
            "default-src 'self'; base-uri 'self'; object-src 'none'; frame-ancestors 'self';"
                    + " form-action 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
                    + " script-src 'self' 'nonce-%s' 'unsafe-eval'; style-src 'self' 'unsafe-inline'";

    private final SecureRandom random = new SecureRandom();
    private final Failures failures;
    private final Translations translations;

    PageSetup(Failures failures, Translations translations) {
        this.failures = failures;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepare);
        event.getSource().addUIInitListener(this::prepare);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(failures));
        event.getSource().setSystemMessagesProvider(new SystemSentences(translations));
    }

    private void prepare(UIInitEvent event) {
        UI ui = event.getUI();
        ui.setLocale(Browser.preferences(VaadinRequest.getCurrent()).locale());
        ConnectionSentences.apply(ui);
        AriaRepairs.apply(ui);
    }

    private void prepare(IndexHtmlResponse response) {
        Preferences preferences = Browser.preferences(response.getVaadinRequest());
        Document page = response.getDocument();
        Element html = page.child(0);
        html.attr("lang", preferences.locale().getLanguage());
        html.attr("data-density", preferences.density());
        html.attr("data-scheme", preferences.scheme());
        preload(page, "fonts/inter-latin-wght-normal.woff2");
        preload(page, "fonts/inter-vietnamese-wght-normal.woff2");

        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.select("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader(POLICY_HEADER, POLICY.formatted(nonce));
    }

    /** After the base element: before it the address would count from the page instead of from the application. */
    private static void preload(Document page, String font) {
        Element link = new Element("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "anonymous")
                .attr("href", font);
        Element base = page.head().selectFirst("base");
        if (base == null) {
            page.head().prependChild(link);
        } else {
            base.after(link);
        }
    }
}
