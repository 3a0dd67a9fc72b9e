package vn.vptu.base.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.vptu.base.time.OfficeClock;

/** Moments as screens show them, by the office's clock. */
public final class Moments {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private Moments() {}

    /** "07:30 05/01/2026". */
    public static String shown(Instant moment) {
        return SHOWN.format(moment.atZone(OfficeClock.ZONE));
    }
}
