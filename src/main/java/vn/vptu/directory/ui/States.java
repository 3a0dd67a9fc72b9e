package vn.vptu.directory.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.ui.Chip;

/** The states of the directory's records as chips. */
final class States {

    private States() {}

    /** Whether a thing can still be used. */
    static Chip inUse(Component page, boolean active) {
        return active
                ? new Chip(page.getTranslation("common.in-use"), Chip.Tone.OK)
                : new Chip(page.getTranslation("common.retired"), Chip.Tone.MUTED);
    }

    /** Whether a person still works here. */
    static Chip atWork(Component page, boolean active) {
        return active
                ? new Chip(page.getTranslation("directory.people.at-work"), Chip.Tone.OK)
                : new Chip(page.getTranslation("directory.people.left"), Chip.Tone.MUTED);
    }

    /** Whether a period has begun and not ended; the end is the first day no longer in it. */
    static Chip inForce(Component page, LocalDate from, @Nullable LocalDate end, LocalDate today) {
        if (today.isBefore(from)) {
            return new Chip(page.getTranslation("common.not-yet"), Chip.Tone.INFO);
        }
        return end == null || today.isBefore(end)
                ? new Chip(page.getTranslation("common.in-force"), Chip.Tone.OK)
                : new Chip(page.getTranslation("common.ended"), Chip.Tone.MUTED);
    }
}
