package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.PageBar;
import vn.vptu.calendar.WeekRow;
import vn.vptu.calendar.WeekStep;
import vn.vptu.calendar.Weeks;

/** The weeks on their way: what waits for approval or issue, what came back, and what was issued last. */
@Route("calendar/approvals")
@Menu(title = "nav.approvals", order = 120)
@RolesAllowed({Roles.SECRETARY, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR})
class ApprovalsView extends Composite<Div> implements HasDynamicTitle {

    private static final int LAST_ISSUED = 12;

    private final CalendarWords words = new CalendarWords(this);

    ApprovalsView(Weeks weeks) {
        Div page = getContent();
        page.addClassNames("vptu-page", "vptu-scroll");
        page.add(new PageBar(getPageTitle()));
        List<WeekRow> onTheirWay = weeks.onTheirWay();
        page.add(new H2(getTranslation("calendar.approvals.waiting")));
        if (onTheirWay.isEmpty()) {
            page.add(muted("calendar.approvals.none"));
        }
        onTheirWay.forEach(week -> page.add(card(week)));
        List<WeekRow> issued = weeks.issued(LAST_ISSUED);
        page.add(new H2(getTranslation("calendar.approvals.issued")));
        if (issued.isEmpty()) {
            page.add(muted("calendar.approvals.none-issued"));
        }
        issued.forEach(week -> page.add(card(week)));
    }

    private Component muted(String key) {
        Paragraph text = new Paragraph(getTranslation(key));
        text.addClassName("vptu-muted");
        return text;
    }

    private Component card(WeekRow week) {
        Anchor link = new Anchor(CalendarNavigation.week(week.monday()), words.title(week));
        link.addClassName("vptu-week-link");
        Div head = new Div(link, words.chip(week.state()));
        head.addClassName("vptu-week-card-head");
        Div card = new Div(head);
        card.addClassNames("vptu-card", "vptu-week-card");
        week.steps().forEach(step -> card.add(line(step)));
        return card;
    }

    private Component line(WeekStep step) {
        String reason = step.reason();
        String text = getTranslation(
                "calendar.step." + step.action().name().toLowerCase(java.util.Locale.ROOT),
                step.doneBy(),
                Moments.shown(step.doneAt()));
        Div line = new Div(reason == null ? text : text + " – " + reason);
        line.addClassNames("vptu-muted", "vptu-small");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.approvals");
    }
}
