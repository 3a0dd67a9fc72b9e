package vn.vptu.base.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the application, for screens and for what is made without one: papers, spreadsheets, jobs. Vietnamese
 * first: it is spoken whenever nothing else was asked for, whatever the machine's own language is.
 */
@Component
public class Translations implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String BUNDLE = "vaadin-i18n.translations";
    /** Without it Vietnamese, which has no file of its own name, would be looked for in the machine's language first. */
    private static final ResourceBundle.Control NO_DETOUR =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... args) {
        Locale spoken = locale == null ? VIETNAMESE : locale;
        String sentence;
        try {
            sentence = ResourceBundle.getBundle(BUNDLE, spoken, Translations.class.getClassLoader(), NO_DETOUR)
                    .getString(key);
        } catch (MissingResourceException e) {
            return "!" + spoken.getLanguage() + ": " + key;
        }
        return args.length == 0 ? sentence : new MessageFormat(sentence, spoken).format(args);
    }

    /** The Vietnamese sentence, for papers and whatever else leaves the office. */
    public String vietnamese(String key, Object... args) {
        return getTranslation(key, VIETNAMESE, args);
    }
}
