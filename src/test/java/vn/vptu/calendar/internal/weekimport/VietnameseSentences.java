package vn.vptu.calendar.internal.weekimport;

import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.i18n.Translations;

/** The office's own sentences; one without words fails the test. */
enum VietnameseSentences implements Sentences {
    INSTANCE;

    private final Translations translations = new Translations();

    @Override
    public String say(String key, Object... args) {
        String sentence = translations.vietnamese(key, args);
        if (sentence.equals(key)) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return sentence;
    }
}
