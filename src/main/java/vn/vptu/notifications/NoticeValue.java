package vn.vptu.notifications;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import vn.vptu.base.i18n.Translations;

/**
 * A value of a sentence as it is kept: what kind it is and how it is written, so that it is said in the reader's language
 * years later.
 *
 * @param kind what the text stands for
 * @param text the value; of an enum the translation key of its constant
 */
public record NoticeValue(Kind kind, String text) {

    /** What a value is. */
    public enum Kind {
        WORDS,
        NUMBER,
        DATE,
        TIME,
        CONSTANT
    }

    /** Keeps a value. */
    public static NoticeValue of(Object value) {
        return switch (value) {
            case LocalDate day -> new NoticeValue(Kind.DATE, day.toString());
            case LocalTime time -> new NoticeValue(Kind.TIME, time.toString());
            case Integer number -> new NoticeValue(Kind.NUMBER, number.toString());
            case Long number -> new NoticeValue(Kind.NUMBER, number.toString());
            case BigDecimal number -> new NoticeValue(Kind.NUMBER, number.toPlainString());
            case Enum<?> constant ->
                new NoticeValue(
                        Kind.CONSTANT, "enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            case String words -> new NoticeValue(Kind.WORDS, words);
            default ->
                throw new IllegalArgumentException(
                        "a notice keeps words, numbers, dates, times and constants, not " + value.getClass());
        };
    }

    /** The value as a sentence of this language takes it. */
    Object in(Translations translations, Locale locale) {
        return switch (kind) {
            case WORDS -> text;
            case NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TIME -> LocalTime.parse(text);
            case CONSTANT -> translations.kept(text, locale).orElse("–");
        };
    }
}
