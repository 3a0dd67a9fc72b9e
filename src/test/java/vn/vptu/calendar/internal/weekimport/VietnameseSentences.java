package vn.vptu.calendar.internal.weekimport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The translations as the application reads them, without the application. */
enum VietnameseSentences implements Sentences {
    INSTANCE;

    private final Properties texts = texts("translations.properties");

    static Properties texts(String file) {
        var texts = new Properties();
        try (var in = VietnameseSentences.class.getResourceAsStream("/vaadin-i18n/" + file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    @Override
    public String say(String key, Object... args) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return args.length == 0 ? text : new MessageFormat(text, Locale.of("vi")).format(args);
    }
}
