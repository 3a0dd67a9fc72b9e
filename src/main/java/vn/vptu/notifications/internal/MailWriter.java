package vn.vptu.notifications.internal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.ui.Moments;
import vn.vptu.notifications.ChoicesDraft.MailLanguage;
import vn.vptu.notifications.NoticeRow;

/**
 * Writes the text of mails in the reader's language. What is restricted is not in them: neither its sentence nor its topic,
 * nor where it leads, only that something waits.
 */
@Component
class MailWriter {

    private static final String ALL = "notifications";
    private static final String CHOICES = "account/notifications";

    private final Translations translations;
    private final String address;

    /**
     * Prepares to write.
     *
     * @param address where people reach the application, without a slash at the end; empty when nobody has said
     */
    MailWriter(Translations translations, @Value("${vptu.address}") String address) {
        this.translations = translations;
        this.address = address.replaceAll("/+$", "");
    }

    /** A mail about one thing. */
    MailText one(NoticeRow notice, MailLanguage language) {
        Locale locale = locale(language);
        Sentences words = translations.in(locale);
        if (notice.restricted()) {
            return text(
                    words,
                    words.say("notifications.mail.restricted-subject"),
                    List.of(new Line(words.say("notifications.mail.restricted"), link(ALL))));
        }
        String link = notice.link();
        return text(
                words,
                words.say("notifications.mail.subject", notice.topicSaid(translations, locale)),
                List.of(new Line(notice.said(translations, locale), link(link == null ? ALL : link))));
    }

    /** The mail of the day. */
    MailText digest(List<NoticeRow> notices, Instant now, MailLanguage language) {
        Locale locale = locale(language);
        Sentences words = translations.in(locale);
        List<Line> lines = new ArrayList<>();
        int kept = 0;
        for (NoticeRow notice : notices) {
            String link = notice.link();
            if (notice.restricted()) {
                kept++;
            } else {
                lines.add(new Line(
                        words.say(
                                "notifications.mail.digest-line",
                                Moments.shown(notice.createdAt()),
                                notice.said(translations, locale)),
                        link(link == null ? ALL : link)));
            }
        }
        if (kept > 0) {
            lines.add(new Line(words.say("notifications.mail.digest-restricted", kept), link(ALL)));
        }
        LocalDate today = LocalDate.ofInstant(now, OfficeClock.ZONE);
        return text(words, words.say("notifications.mail.digest-subject", notices.size(), today), lines);
    }

    private record Line(String sentence, @Nullable String link) {}

    private static Locale locale(MailLanguage language) {
        return language == MailLanguage.EN ? Translations.ENGLISH : Translations.VIETNAMESE;
    }

    private @Nullable String link(String path) {
        return address.isEmpty() ? null : address + "/" + path;
    }

    private MailText text(Sentences words, String subject, List<Line> lines) {
        StringBuilder plain = new StringBuilder();
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><body style=\"font-family:sans-serif\">");
        for (Line line : lines) {
            plain.append(line.sentence()).append('\n');
            html.append("<p>").append(escaped(line.sentence()));
            if (line.link() != null) {
                plain.append(line.link()).append('\n');
                html.append("<br><a href=\"")
                        .append(escaped(line.link()))
                        .append("\">")
                        .append(escaped(words.say("notifications.mail.open")))
                        .append("</a>");
            }
            plain.append('\n');
            html.append("</p>");
        }
        String choices = link(CHOICES);
        String foot = choices == null
                ? words.say("notifications.mail.foot")
                : words.say("notifications.mail.foot-link", choices);
        plain.append("-- \n").append(foot).append('\n');
        html.append("<hr><p style=\"color:#566172\">").append(escaped(foot)).append("</p></body></html>");
        return new MailText(subject, plain.toString(), html.toString());
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
