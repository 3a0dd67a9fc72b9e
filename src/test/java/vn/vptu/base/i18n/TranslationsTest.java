package vn.vptu.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private final Translations translations = new Translations();

    @Test
    void vietnameseIsSpokenWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);

            assertThat(translations.vietnamese("calendar.paper.draft-mark")).isEqualTo("BẢN NHÁP");
            assertThat(translations.getTranslation("calendar.paper.draft-mark", null))
                    .isEqualTo("BẢN NHÁP");
            assertThat(translations.getTranslation("calendar.paper.draft-mark", Locale.ENGLISH))
                    .isEqualTo("DRAFT");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatHasNoSentenceSaysItsKey() {
        assertThat(translations.vietnamese("no.such.key")).isEqualTo("!vi: no.such.key");
    }
}
