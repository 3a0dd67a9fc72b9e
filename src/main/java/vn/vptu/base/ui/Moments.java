package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.time.OfficeClock;

/** Moments as screens show them, by the office's clock. */
public final class Moments {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Moments() {}

    /** An hour of the day as the reader's language writes it: "8h30", "8:30". */
    public static String hour(Component page, LocalTime time) {
        return page.getTranslation("common.hour", Translations.hourAndMinute(time));
    }

    /** "07:30 05/01/2026". */
    public static String shown(Instant moment) {
        return SHOWN.format(moment.atZone(OfficeClock.ZONE));
    }
}
