package vn.vptu.base.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private final Translations words = new Translations();

    @Test
    void aMachineThatSpeaksEnglishStillWritesVietnamese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ENGLISH);
        try {
            Translations started = new Translations();
            assertThat(started.vietnamese("common.save")).isEqualTo("Lưu");
            assertThat(started.getTranslation("common.save", null)).isEqualTo("Lưu");
            assertThat(started.getTranslation("common.save", Locale.forLanguageTag("vi-VN")))
                    .isEqualTo("Lưu");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whoeverChoseEnglishReadsEnglish() {
        assertThat(words.getTranslation("common.save", Translations.ENGLISH)).isEqualTo("Save");
        assertThat(words.getTranslation("common.save", Locale.UK)).isEqualTo("Save");
    }

    @Test
    void aValueStandsInItsSentence() {
        assertThat(words.vietnamese("calendar.week.short", "48")).isEqualTo("Tuần 48");
    }

    @Test
    void daysHoursAndConstantsAreSaidInTheLanguageOfTheirSentence() {
        String key = "calendar.import.mark.day-read-as";
        LocalDate monday = LocalDate.of(2026, 11, 23);
        assertThat(words.vietnamese(key, "23", DayOfWeek.MONDAY, monday)).isEqualTo("“23” hiểu là Thứ Hai 23/11/2026.");
        assertThat(words.getTranslation(key, Translations.ENGLISH, "23", DayOfWeek.MONDAY, monday))
                .isEqualTo("“23” was read as Monday 23/11/2026.");
        String hour = "calendar.import.mark.time-read-as";
        assertThat(words.vietnamese(hour, "7.3", LocalTime.of(7, 30))).isEqualTo("“7.3” hiểu là 7h30.");
        assertThat(words.getTranslation(hour, Translations.ENGLISH, "7.3", LocalTime.of(7, 5)))
                .isEqualTo("“7.3” was read as 7:05.");
    }
}
