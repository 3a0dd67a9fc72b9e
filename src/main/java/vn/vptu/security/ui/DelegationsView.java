package vn.vptu.security.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.base.time.OfficeClock;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.directory.Units;
import vn.vptu.security.DelegationDraft;
import vn.vptu.security.DelegationRow;
import vn.vptu.security.Delegations;
import vn.vptu.security.ui.DelegationForm.Purpose;

/** One's delegations: those given, those taken, a new one, and beginning to act under one. */
@Route("account/delegations/:id?")
@PermitAll
class DelegationsView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    static final String PATH = "account/delegations";
    private static final String NEW = "new";
    private static final String ASK = "ask";

    private final Delegations delegations;
    private final ActingSwitch acting;
    private final Clock clock;
    private final RightWords words;
    private @Nullable DelegationForm form;
    private @Nullable DelegationRow asked;
    private Purpose purpose = Purpose.GIVE;

    DelegationsView(Delegations delegations, Units units, ActingSwitch acting, Clock clock) {
        this.delegations = delegations;
        this.acting = acting;
        this.clock = clock;
        this.words = new RightWords(this, units);
        getContent().addClassNames("vptu-page", "vptu-scroll");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get("id").orElse("");
        form = null;
        asked = null;
        if (id.equals(NEW)) {
            form(Purpose.GIVE);
        } else if (id.equals(ASK)) {
            form(Purpose.ASK);
        } else if (id.matches("\\d{1,18}")) {
            asked = delegations
                    .find(Long.parseLong(id))
                    .filter(row -> row.given() && row.phase() == DelegationRow.Phase.ASKED)
                    .orElse(null);
            if (asked != null) {
                form(Purpose.ANSWER);
            }
        }
        build();
    }

    private void form(Purpose wanted) {
        purpose = wanted;
        DelegationForm made = new DelegationForm(wanted, delegations, words, clock);
        DelegationRow question = asked;
        made.read(
                question == null
                        ? made.blank()
                        : new DelegationDraft(
                                question.takerId(),
                                Set.of(),
                                local(question.from()),
                                local(question.until()),
                                question.basis()));
        form = made;
    }

    private void build() {
        Div page = getContent();
        page.removeAll();
        PageBar bar = new PageBar(getTranslation("security.delegation.title"));
        bar.setActions(
                Buttons.plain(getTranslation("security.delegation.ask"), () -> go(ASK)),
                Buttons.primary(getTranslation("security.delegation.new"), () -> go(NEW)));
        page.add(bar, new Keys().on("n", () -> go(NEW)).on("Ctrl+s", this::save).on("Escape", () -> go("")));
        if (form != null) {
            page.add(card(form));
            form.focusFirst();
        }
        List<DelegationRow> rows = delegations.mine();
        section(
                "security.delegation.taken",
                "security.delegation.none-taken",
                rows.stream().filter(row -> !row.given()).toList());
        section(
                "security.delegation.given",
                "security.delegation.none-given",
                rows.stream().filter(DelegationRow::given).toList());
    }

    private Div card(DelegationForm fields) {
        Div actions = new Div(
                Buttons.quiet(getTranslation("common.back"), () -> go("")),
                Buttons.primary(
                        getTranslation(
                                purpose == Purpose.ASK ? "security.delegation.send" : "security.delegation.give"),
                        this::save));
        actions.addClassName("vptu-form-actions");
        Paragraph sentence = new Paragraph(getTranslation(
                purpose == Purpose.ASK ? "security.delegation.ask-sentence" : "security.delegation.give-sentence"));
        sentence.addClassName("vptu-muted");
        Div card = new Div(sentence, fields, actions);
        card.addClassNames("vptu-card", "vptu-narrow");
        return card;
    }

    private void section(String title, String none, List<DelegationRow> rows) {
        Div page = getContent();
        page.add(new H2(getTranslation(title)));
        if (rows.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation(none));
            empty.addClassName("vptu-muted");
            page.add(empty);
        }
        rows.forEach(row -> page.add(
                new DelegationCard(row, words, delegations, chosen -> acting.begin(chosen.id()), () -> go(""))));
    }

    private void save() {
        DelegationForm fields = form;
        if (fields == null) {
            return;
        }
        fields.write().ifPresent(draft -> {
            DelegationRow question = asked;
            SaveResult result = switch (purpose) {
                case ASK -> delegations.ask(draft);
                case GIVE, ANSWER ->
                    delegations.give(
                            question == null ? null : question.id(), question == null ? 0 : question.version(), draft);
            };
            switch (result) {
                case SaveResult.Saved saved -> {
                    form = null;
                    Notices.done(getTranslation("common.saved"));
                    go("");
                }
                case SaveResult.Refused refused -> fields.show(refused.errors());
                case SaveResult.Conflict conflict ->
                    fields.show(getTranslation(
                            "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())));
                case SaveResult.Gone gone -> fields.show(getTranslation("common.error.gone"));
            }
        });
    }

    private void go(String id) {
        String path = id.isEmpty() ? PATH : PATH + "/" + id;
        if (UI.getCurrent().getInternals().getActiveViewLocation().getPath().equals(path)) {
            build();
        } else {
            UI.getCurrent().navigate(path);
        }
    }

    private static LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, OfficeClock.ZONE);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (form != null && form.changed()) {
            Leaving.ask(event, () -> form = null);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.delegation.title");
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(getTranslation("security.delegation.title")));
    }
}
