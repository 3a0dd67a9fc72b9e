package vn.vptu.base.i18n;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the application, for screens and for what is made without one: papers, spreadsheets, jobs. Vietnamese
 * first: it is spoken whenever nothing else was asked for.
 */
@Component
public class Translations implements I18NProvider {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final I18NProvider bundles =
            new DefaultI18NProvider(List.of(VIETNAMESE, ENGLISH), Translations.class.getClassLoader());

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, Object... args) {
        return bundles.getTranslation(key, locale == null ? VIETNAMESE : locale, args);
    }

    /** The Vietnamese sentence, for papers and whatever else leaves the office. */
    public String vietnamese(String key, Object... args) {
        return bundles.getTranslation(key, VIETNAMESE, args);
    }
}
