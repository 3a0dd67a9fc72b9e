package vn.vptu.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.vptu.base.time.VietnameseDates;

/**
 * Every sentence of the application, for screens and for what is made without one: papers, spreadsheets, jobs. Vietnamese
 * first: it is spoken whenever nothing else was asked for, whatever language the machine itself is set to.
 *
 * <p>What a sentence names may be a value instead of text: days, hours and the constants of enums ({@code
 * enum.<Type>.<CONST>}) are said in the language of the sentence.
 */
@Component
public class Translations implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final String BUNDLE = "vaadin-i18n/translations";

    private final Language vietnamese = new Language(VIETNAMESE, bundle(Locale.ROOT));
    private final Language english = new Language(ENGLISH, bundle(ENGLISH));

    private static ResourceBundle bundle(Locale locale) {
        // Without a fallback: a machine that speaks English must not turn the office's papers English.
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                Translations.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... args) {
        return in(locale).say(key, args);
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return vietnamese.words().containsKey(key);
    }

    /** A sentence whose key was kept; empty when this version has no words for it any more. */
    public Optional<String> kept(String key, @Nullable Locale locale, Object... args) {
        return has(key) ? Optional.of(in(locale).say(key, args)) : Optional.empty();
    }

    /** The Vietnamese sentence, for papers and whatever else leaves the office. */
    public String vietnamese(String key, Object... args) {
        return vietnamese.say(key, args);
    }

    /** The sentences of a language. */
    public Sentences in(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals(ENGLISH.getLanguage()) ? english : vietnamese;
    }

    /** What "common.hour" names: an hour without a leading zero, a minute with one. */
    public static Object[] hourAndMinute(LocalTime time) {
        return new Object[] {Integer.toString(time.getHour()), "%02d".formatted(time.getMinute())};
    }

    private record Language(Locale locale, ResourceBundle words) implements Sentences {

        @Override
        public String say(String key, Object... args) {
            String pattern;
            try {
                pattern = words.getString(key);
            } catch (MissingResourceException missing) {
                LOG.warn("No words for {}", key);
                return key;
            }
            return args.length == 0
                    ? pattern
                    : new MessageFormat(pattern, locale)
                            .format(Arrays.stream(args).map(this::said).toArray());
        }

        private Object said(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case LocalDate day -> VietnameseDates.numeric(day);
                case LocalTime time -> say("common.hour", hourAndMinute(time));
                case Enum<?> constant ->
                    say("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
                default -> value;
            };
        }
    }
}
