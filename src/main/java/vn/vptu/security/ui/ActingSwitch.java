package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vptu.base.ui.AccountMenuPart;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ShellBanner;
import vn.vptu.security.DelegationRow;
import vn.vptu.security.Delegations;

/**
 * Begins and ends acting for somebody else, says on every page that one does, and adds the pages about one's own account to
 * the menu behind one's name.
 */
@org.springframework.stereotype.Component
class ActingSwitch implements ShellBanner, AccountMenuPart {

    private final Delegations delegations;

    ActingSwitch(Delegations delegations) {
        this.delegations = delegations;
    }

    void begin(long delegation) {
        if (delegations.actUnder(delegation)) {
            reload();
        } else {
            Notices.error(UI.getCurrent().getTranslation("security.delegation.not-in-force"));
        }
    }

    private void end() {
        delegations.actForMyself();
        reload();
    }

    /** Every window of this session begins anew: none must go on with the name and the menu of before. */
    private static void reload() {
        UI here = UI.getCurrent();
        VaadinSession.getCurrent().getUIs().stream()
                .filter(ui -> ui != here)
                .forEach(ui -> ui.access(() -> ui.getPage().setLocation("/")));
        here.getPage().setLocation("/");
    }

    @Override
    public Optional<Component> banner() {
        return delegations.current().map(this::banner);
    }

    private Component banner(DelegationRow row) {
        Div banner = new Div();
        banner.addClassName("vptu-banner");
        banner.getElement().setAttribute("role", "status");
        boolean holds = row.phase() == DelegationRow.Phase.IN_FORCE;
        banner.add(
                new Span(
                        holds
                                ? banner.getTranslation("security.acting.now", row.giver(), Moments.shown(row.until()))
                                : banner.getTranslation("security.acting.over", row.giver())),
                Buttons.quiet(banner.getTranslation("security.acting.stop"), this::end));
        if (!holds) {
            banner.addClassName("vptu-banner-over");
        }
        return banner;
    }

    @Override
    public List<Entry> entries(Component words) {
        List<Entry> entries = new ArrayList<>();
        if (delegations.current().isPresent()) {
            entries.add(new Entry(words.getTranslation("security.acting.stop"), this::end));
        } else {
            for (DelegationRow row : delegations.usable()) {
                entries.add(
                        new Entry(words.getTranslation("security.acting.begin", row.giver()), () -> begin(row.id())));
            }
        }
        return entries;
    }

    @Override
    public List<Page> pages() {
        return List.of(
                new Page("security.delegation.title", DelegationsView.PATH),
                new Page("security.rights.mine", "account/rights"),
                new Page("security.sign-ins.title", "account/sign-ins"),
                new Page("security.factor.title", "account/second-factor"));
    }
}
