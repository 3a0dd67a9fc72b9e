package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.vptu.base.Roles;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.MomentField;
import vn.vptu.base.ui.PageBar;
import vn.vptu.base.ui.Picker;
import vn.vptu.directory.Units;
import vn.vptu.security.Delegations;
import vn.vptu.security.Rights;
import vn.vptu.security.RightsPicture;

/** What anybody may see and do at any moment, and why. */
@Route("admin/rights/:id?")
@Menu(title = "nav.rights", order = 705)
@RolesAllowed({Roles.ADMIN, Roles.AUDITOR})
class RightsView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "admin/rights";

    private final Rights rights;
    private final Units units;
    private final Picker account;
    private final MomentField at;
    private final Div answer = new Div();

    RightsView(Rights rights, Units units, Clock clock) {
        this.rights = rights;
        this.units = units;
        account = Picker.searching(
                getTranslation("security.rights.whose"),
                (text, limit) -> rights.accounts(text, limit).stream()
                        .map(RightsView::choice)
                        .toList(),
                id -> rights.account(id).map(RightsView::choice));
        at = Dates.momentField(getTranslation("security.rights.at"));
        at.setValue(LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES));
        account.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent().navigate(PATH + "/" + change.getValue().id());
            }
        });
        at.addValueChangeListener(change -> show());
        Div question = new Div(account, at);
        question.addClassName("vptu-filter-bar");
        getContent().addClassNames("vptu-page", "vptu-scroll");
        // There may be nothing but text: the keys must be able to scroll it.
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().add(new PageBar(getTranslation("nav.rights")), question, answer);
    }

    private static Picker.Choice choice(Delegations.Candidate candidate) {
        return new Picker.Choice(candidate.accountId(), candidate.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get("id")
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> rights.account(Long.parseLong(id)))
                .ifPresentOrElse(found -> account.setValue(choice(found)), account::clear);
        show();
    }

    private void show() {
        answer.removeAll();
        Optional<RightsPicture> picture = Optional.ofNullable(account.getValue())
                .filter(chosen -> at.getValue() != null)
                .flatMap(chosen -> rights.of(
                        chosen.id(), at.getValue().atZone(OfficeClock.ZONE).toInstant()));
        picture.ifPresentOrElse(found -> answer.add(new RightsTable(found, new RightWords(this, units))), () -> {
            Paragraph hint = new Paragraph(getTranslation("security.rights.choose"));
            hint.addClassName("vptu-muted");
            answer.add(hint);
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("nav.rights");
    }
}
