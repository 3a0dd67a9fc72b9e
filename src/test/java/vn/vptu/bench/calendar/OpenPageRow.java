package vn.vptu.bench.calendar;

import java.util.Locale;
import vn.vptu.base.Roles;
import vn.vptu.bench.Ground;
import vn.vptu.bench.HttpPage;
import vn.vptu.bench.Line;
import vn.vptu.bench.Pace;
import vn.vptu.bench.Row;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.Weeks;

/**
 * What a page that somebody left open costs the server: as many people as a small office sign in over HTTP, open the full
 * week as a browser does, and go for a walk. The heap after garbage collection tells the rest.
 */
record OpenPageRow(Ground ground) implements Row {

    private static final int PAGES = 50;
    private static final int FIRST = 5;
    private static final double MOST = 1.5;

    @Override
    public String operation() {
        return "idle open page, week board with 400 items";
    }

    @Override
    public Line measure(Pace pace) throws Exception {
        // The first ones bring classes, caches and threads that all later ones share.
        open(FIRST);
        long before = usedHeap();
        open(PAGES);
        double each = (usedHeap() - before) / (double) PAGES / (1 << 20);
        String size = String.format(Locale.ROOT, "%.2f MB", each);
        return new Line(operation(), size, "", "≤ 1.5 MB", "", "", each <= MOST ? "met" : "missed");
    }

    private void open(int pages) throws Exception {
        WeekView week = ground.as(
                ground.holding(Roles.SECRETARY), () -> ground.bean(Weeks.class).view(CalendarPart.FULL));
        String last = "\"id\":\"" + week.activities().getLast().id() + '"';
        for (int i = 0; i < pages; i++) {
            HttpPage.open(ground, "calendar/week/" + CalendarPart.FULL, last, Roles.SECRETARY);
        }
    }

    private static long usedHeap() throws InterruptedException {
        long used = Long.MAX_VALUE;
        // What is weakly held goes step by step.
        for (int i = 0; i < 5; i++) {
            System.gc();
            Thread.sleep(200);
            Runtime runtime = Runtime.getRuntime();
            used = Math.min(used, runtime.totalMemory() - runtime.freeMemory());
        }
        return used;
    }
}
