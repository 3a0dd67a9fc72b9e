package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;

/** The states of the directory's records as chips. */
final class States {

    private States() {}

    /** Whether a thing can still be used; the end is the first day on which it cannot. */
    static Chip inUse(Component page, @Nullable LocalDate end, LocalDate today) {
        return until(page, "common.in-use", "common.retired-from", end, today);
    }

    /** Whether somebody still drives for the office. */
    static Chip driving(Component page, @Nullable LocalDate end, LocalDate today) {
        return until(page, "directory.drivers.driving", "directory.drivers.stopped-from", end, today);
    }

    private static Chip until(Component page, String now, String ended, @Nullable LocalDate end, LocalDate today) {
        if (end == null) {
            return new Chip(page.getTranslation(now), Chip.Tone.OK);
        }
        return new Chip(
                page.getTranslation(ended, VietnameseDates.numeric(end)),
                today.isBefore(end) ? Chip.Tone.INFO : Chip.Tone.MUTED);
    }

    /** Whether a person still works here. */
    static Chip atWork(Component page, boolean active) {
        return active
                ? new Chip(page.getTranslation("directory.people.at-work"), Chip.Tone.OK)
                : new Chip(page.getTranslation("directory.people.left"), Chip.Tone.MUTED);
    }

    static String inUse(Sentences words, @Nullable LocalDate end) {
        return end == null
                ? words.say("common.in-use")
                : words.say("common.retired-from", VietnameseDates.numeric(end));
    }

    static String driving(Sentences words, @Nullable LocalDate end) {
        return end == null
                ? words.say("directory.drivers.driving")
                : words.say("directory.drivers.stopped-from", VietnameseDates.numeric(end));
    }

    static String atWork(Sentences words, boolean active) {
        return words.say(active ? "directory.people.at-work" : "directory.people.left");
    }
}
