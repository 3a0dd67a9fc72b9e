package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Menus;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekView;

/** The papers of a week for whoever looks at it: as issued, or as it stands with "BẢN NHÁP" across it. */
final class WeekPrinting {

    private final Component page;
    private final CurrentActor actor;

    WeekPrinting(Component page, CurrentActor actor) {
        this.page = page;
        this.actor = actor;
    }

    /** Whether there is a paper for this person: a draft is for those who make, approve or check the week. */
    boolean hasPaper(WeekRow week) {
        return week.issuedVersion() > 0 || actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR);
    }

    /** The paper in a frame, or why there is none. */
    Component shown(WeekRow week) {
        if (!hasPaper(week)) {
            Paragraph none = new Paragraph(page.getTranslation("calendar.week.no-paper"));
            none.addClassName("vptu-muted");
            return none;
        }
        IFrame frame = new IFrame(link(week));
        frame.setTitle(page.getTranslation("calendar.week.paper"));
        frame.addClassName("vptu-paper");
        return frame;
    }

    /** The paper with everything on it that this person may read. */
    private String link(WeekRow week) {
        return link(week, "pdf", "PORTRAIT", variant());
    }

    /** Every form of the paper; who reads everything can also print the one for those who do not. */
    Component menu(WeekView view) {
        WeekRow week = view.week();
        Button print = new Button(
                page.getTranslation(week.issuedVersion() > 0 ? "calendar.week.print" : "calendar.week.print-draft"));
        ContextMenu papers = Menus.of(print);
        add(papers, "pdf", link(week, "pdf", "PORTRAIT", variant()));
        add(papers, "landscape", link(week, "pdf", "LANDSCAPE", variant()));
        add(papers, "docx", link(week, "docx", "PORTRAIT", variant()));
        if (readsEverything() && view.activities().stream().anyMatch(ActivityRow::forLeadersOnly)) {
            add(papers, "limited", link(week, "pdf", "PORTRAIT", "LIMITED"));
        }
        return print;
    }

    private void add(ContextMenu papers, String name, String link) {
        Menus.addFile(papers, link, page.getTranslation("calendar.week.print." + name));
    }

    private static String link(WeekRow week, String format, String layout, String variant) {
        return "reports/week-schedule." + format + "?week=" + week.monday()
                + (week.issuedVersion() > 0 ? "&issue=" + week.issuedVersion() : "")
                + "&layout=" + layout + "&variant=" + variant;
    }

    private String variant() {
        return readsEverything() ? "FULL" : "LIMITED";
    }

    private boolean readsEverything() {
        return actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
    }
}
