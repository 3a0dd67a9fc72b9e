package vn.vptu.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is said to somebody who asks whether a paper with a code was issued: nothing of what stands on it. */
public sealed interface PaperCheck {

    /**
     * It was.
     *
     * @param office who issued it, "Văn phòng Tỉnh uỷ Lạng Sơn"
     * @param kindKey the translation key of what kind of paper it is
     * @param number as it stands on the paper; null without one
     */
    record Issued(String office, String kindKey, @Nullable String number, LocalDate day, IssuedState state)
            implements PaperCheck {}

    /** No paper has this code. */
    record Unknown() implements PaperCheck {}

    /** There were too many questions from one address; later it is answered again. */
    record TooMany() implements PaperCheck {}
}
