package vn.vptu.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the application, for screens and for what is made without one: papers, spreadsheets, jobs. Vietnamese
 * first: it is spoken whenever nothing else was asked for, whatever language the machine itself is set to.
 */
@Component
public class Translations implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger LOG = LoggerFactory.getLogger(Translations.class);
    private static final String BUNDLE = "vaadin-i18n/translations";

    private final ResourceBundle vietnamese = bundle(Locale.ROOT);
    private final ResourceBundle english = bundle(ENGLISH);

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
        boolean inEnglish = locale != null && locale.getLanguage().equals(ENGLISH.getLanguage());
        return sentence(inEnglish ? english : vietnamese, inEnglish ? ENGLISH : VIETNAMESE, key, args);
    }

    /** Whether there are words for this key. */
    public boolean has(String key) {
        return vietnamese.containsKey(key);
    }

    /** The Vietnamese sentence, for papers and whatever else leaves the office. */
    public String vietnamese(String key, Object... args) {
        return sentence(vietnamese, VIETNAMESE, key, args);
    }

    private static String sentence(ResourceBundle bundle, Locale locale, String key, Object... args) {
        String pattern;
        try {
            pattern = bundle.getString(key);
        } catch (MissingResourceException missing) {
            LOG.warn("No words for {}", key);
            return key;
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
