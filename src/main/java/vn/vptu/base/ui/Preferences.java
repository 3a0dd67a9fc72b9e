package vn.vptu.base.ui;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Translations;

/**
 * How one browser shows the application: language, colours, density. Kept in a cookie, so that the sign-in page and the
 * first paint already have it.
 */
public record Preferences(Locale locale, String scheme, String density) {

    public static final String COOKIE = "vptu-ui";
    public static final Set<String> SCHEMES = Set.of("system", "light", "dark");
    public static final Set<String> DENSITIES = Set.of("compact", "comfortable");

    private static final Map<String, Locale> LOCALES =
            Map.of("vi", Translations.VIETNAMESE, "en", Translations.ENGLISH);

    static final Preferences DEFAULT = new Preferences(Translations.VIETNAMESE, "system", "compact");

    /** What a browser has kept; the default for one that kept nothing. */
    public static Preferences of(Cookie @Nullable [] cookies) {
        if (cookies == null) {
            return DEFAULT;
        }
        return Arrays.stream(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .findFirst()
                .map(cookie -> parse(cookie.getValue()))
                .orElse(DEFAULT);
    }

    /** Reads a cookie's value; whatever is wrong in it falls back to the default. */
    static Preferences parse(String value) {
        String[] parts = value.split("\\.", -1);
        if (parts.length != 3) {
            return DEFAULT;
        }
        return new Preferences(
                LOCALES.getOrDefault(parts[0], Translations.VIETNAMESE),
                SCHEMES.contains(parts[1]) ? parts[1] : DEFAULT.scheme(),
                DENSITIES.contains(parts[2]) ? parts[2] : DEFAULT.density());
    }

    String cookieValue() {
        return locale.getLanguage() + "." + scheme + "." + density;
    }

    Preferences withLanguage(String language) {
        return new Preferences(LOCALES.getOrDefault(language, Translations.VIETNAMESE), scheme, density);
    }

    Preferences withScheme(String newScheme) {
        return new Preferences(locale, newScheme, density);
    }

    Preferences withDensity(String newDensity) {
        return new Preferences(locale, scheme, newDensity);
    }
}
