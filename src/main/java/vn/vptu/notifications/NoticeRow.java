package vn.vptu.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Translations;

/**
 * Something that one person was told.
 *
 * @param sentence a translation key
 * @param args the values of the sentence
 * @param link the page it is about, without a slash in front; null when there is none
 */
public record NoticeRow(
        long id,
        String topic,
        String sentence,
        List<NoticeValue> args,
        @Nullable String link,
        boolean restricted,
        Instant createdAt,
        @Nullable Instant readAt) {

    public NoticeRow {
        args = List.copyOf(args);
    }

    /** The sentence in one language; one that nobody says any more is named as such. */
    public String said(Translations translations, Locale locale) {
        Object[] values =
                args.stream().map(value -> value.in(translations, locale)).toArray();
        return translations
                .kept(sentence, locale, values)
                .orElseGet(() -> translations.in(locale).say("notifications.old"));
    }

    /** What it is about in one language; empty when nobody speaks of it any more. */
    public String topicSaid(Translations translations, Locale locale) {
        return translations.kept("notifications.topic." + topic, locale).orElse("");
    }
}
