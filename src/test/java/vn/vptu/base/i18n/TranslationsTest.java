package vn.vptu.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    @Test
    void aMachineThatSpeaksEnglishStillWritesVietnamese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            Translations words = new Translations();
            assertThat(words.vietnamese("common.save")).isEqualTo("Lưu");
            assertThat(words.getTranslation("common.save", null)).isEqualTo("Lưu");
            assertThat(words.getTranslation("common.save", Locale.forLanguageTag("vi-VN")))
                    .isEqualTo("Lưu");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aValueStandsInItsSentence() {
        assertThat(new Translations().vietnamese("calendar.week.short", "48")).isEqualTo("Tuần 48");
    }
}
