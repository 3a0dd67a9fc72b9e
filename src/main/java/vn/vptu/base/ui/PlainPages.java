package vn.vptu.base.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;

/**
 * Pages that say what went wrong where the application itself is not there to say it: without a script, in the language
 * and the colours this browser has chosen.
 */
@Component
public class PlainPages {

    /** What such a page may load. */
    public static final String POLICY =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'self'";

    private final Translations translations;
    private final String template;

    PlainPages(Translations translations) throws IOException {
        this.translations = translations;
        try (InputStream page = PlainPages.class.getResourceAsStream("plain-page.html")) {
            if (page == null) {
                throw new IllegalStateException("plain-page.html is missing");
            }
            this.template = new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The words of the application in the language this browser has chosen. */
    public Sentences words(HttpServletRequest request) {
        return translations.in(Preferences.of(request.getCookies()).locale());
    }

    /** The page with a title and a paragraph for each sentence, for what went well. */
    public String html(HttpServletRequest request, String title, List<String> sentences) {
        return html(request, "", title, sentences);
    }

    /** The page with the number of what went wrong, a title and a paragraph for each sentence. */
    public String html(HttpServletRequest request, int status, String title, List<String> sentences) {
        return html(request, Integer.toString(status), title, sentences);
    }

    private String html(HttpServletRequest request, String code, String title, List<String> sentences) {
        Preferences preferences = Preferences.of(request.getCookies());
        StringBuilder paragraphs = new StringBuilder();
        sentences.forEach(
                sentence -> paragraphs.append("<p>").append(escaped(sentence)).append("</p>"));
        return template.replace("{{language}}", preferences.locale().getLanguage())
                .replace("{{scheme}}", escaped(preferences.scheme()))
                .replace("{{root}}", escaped(request.getContextPath() + "/"))
                .replace("{{home}}", escaped(words(request).say("error.home")))
                .replace("{{code}}", code)
                .replace("{{title}}", escaped(title))
                .replace("{{sentences}}", paragraphs);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
