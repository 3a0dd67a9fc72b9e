package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;

/** Whether a period has begun and not ended, in words and as a chip; the end is the first day no longer in it. */
public final class Validity {

    private Validity() {}

    /** As lists and cards show it. */
    public static Chip chip(Component page, LocalDate from, @Nullable LocalDate end, LocalDate today) {
        if (today.isBefore(from)) {
            return new Chip(page.getTranslation("common.not-yet"), Chip.Tone.INFO);
        }
        return end == null || today.isBefore(end)
                ? new Chip(page.getTranslation("common.in-force"), Chip.Tone.OK)
                : new Chip(page.getTranslation("common.ended"), Chip.Tone.MUTED);
    }

    /** As a spreadsheet says it. */
    public static String words(Sentences words, LocalDate from, @Nullable LocalDate end, LocalDate today) {
        if (today.isBefore(from)) {
            return words.say("common.not-yet");
        }
        return words.say(end == null || today.isBefore(end) ? "common.in-force" : "common.ended");
    }
}
