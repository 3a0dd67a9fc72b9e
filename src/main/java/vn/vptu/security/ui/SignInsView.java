package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.security.SignInRow;
import vn.vptu.security.SignIns;

/** Where I am signed in, and was in the last month; what is not mine is ended here. */
@Route("account/sign-ins")
@PermitAll
class SignInsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final SignIns signIns;

    SignInsView(SignIns signIns) {
        this.signIns = signIns;
        getContent().addClassNames("vptu-page", "vptu-scroll");
        // There may be nothing but text: the keys must be able to scroll it.
        getContent().getElement().setAttribute("tabindex", "0");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        build();
    }

    private void build() {
        Div page = getContent();
        page.removeAll();
        List<SignInRow> rows = signIns.mine();
        PageBar bar = new PageBar(getTranslation("security.sign-ins.title"));
        if (rows.stream().anyMatch(row -> row.end() == null && !row.current())) {
            bar.setActions(Buttons.plain(getTranslation("security.sign-ins.end-others"), this::endOthers));
        }
        Paragraph sentence = new Paragraph(getTranslation("security.sign-ins.sentence"));
        sentence.addClassName("vptu-muted");
        page.add(bar, sentence);
        if (rows.isEmpty()) {
            page.add(new Paragraph(getTranslation("security.sign-ins.none")));
        }
        rows.forEach(row -> page.add(card(row)));
    }

    private Component card(SignInRow row) {
        String device = row.device() == null ? getTranslation("security.sign-ins.unknown-device") : row.device();
        Div head = new Div(new H3(device), state(row));
        head.addClassName("vptu-detail-head");
        Div card = new Div(head);
        card.addClassNames("vptu-card", "vptu-sign-in");
        line(
                card,
                getTranslation(
                        "security.sign-ins.from",
                        row.address() == null ? "–" : row.address(),
                        Moments.shown(row.signedInAt())));
        line(
                card,
                row.endedAt() == null
                        ? getTranslation("security.sign-ins.active", Moments.shown(row.lastActive()))
                        : getTranslation("security.sign-ins.ended", Moments.shown(row.endedAt())));
        if (row.secondFactor()) {
            line(card, getTranslation("security.sign-ins.with-code"));
        }
        if (row.end() == null && !row.current()) {
            Div actions = new Div(Buttons.plain(getTranslation("security.sign-ins.end"), () -> end(row)));
            actions.addClassName("vptu-form-actions");
            card.add(actions);
        }
        return card;
    }

    private Chip state(SignInRow row) {
        if (row.current()) {
            return new Chip(getTranslation("security.sign-ins.here"), Chip.Tone.OK);
        }
        return row.end() == null
                ? new Chip(getTranslation("security.sign-ins.lasts"), Chip.Tone.INFO)
                : new Chip(getTranslation("enum.End." + row.end().name()), Chip.Tone.MUTED);
    }

    private static void line(Div card, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName("vptu-muted");
        card.add(line);
    }

    private void end(SignInRow row) {
        if (signIns.end(row.id())) {
            Notices.done(getTranslation("security.sign-ins.done"));
        }
        build();
    }

    private void endOthers() {
        Notices.done(getTranslation("security.sign-ins.done-others", signIns.endOthers()));
        build();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.sign-ins.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("security.sign-ins.title")));
    }
}
