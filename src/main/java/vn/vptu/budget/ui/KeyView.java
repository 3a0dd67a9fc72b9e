package vn.vptu.budget.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Check;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.Dates;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.budget.AsOf;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.BudgetKeys;
import vn.vptu.budget.KeySheet;
import vn.vptu.budget.LedgerEntries;
import vn.vptu.budget.PeriodSpan;

/**
 * A key of the estimate: all its figures for a span of periods and on any day, by share, period and subitem, its entries and
 * what is set aside. The span and the day stand in the address.
 */
@Route("budget/keys/:id")
@RolesAllowed({
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.CHIEF_OF_OFFICE,
    Roles.AUDITOR,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD
})
class KeyView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private static final String FROM = "from-period";
    private static final String TO = "to-period";
    private static final String DAY = "on";
    private static final List<Integer> PERIODS =
            IntStream.rangeClosed(1, PeriodSpan.AFTER_YEAR).boxed().toList();

    private final BudgetKeys keys;
    private final LedgerEntries entries;
    private final DocumentPaths documents;
    private final boolean seesAll;
    private final ComboBox<Integer> from = new ComboBox<>(getTranslation("budget.key.from-period"));
    private final ComboBox<Integer> to = new ComboBox<>(getTranslation("budget.key.to-period"));
    private final DatePicker day = Dates.field(getTranslation("budget.key.as-of"));
    private final PageBar bar = new PageBar();
    private final Div asked = new Div(from, to, day);
    private final Div body = new Div();
    private long id;
    private String title = getTranslation("budget.keys.title");
    private boolean showing;

    KeyView(BudgetKeys keys, LedgerEntries entries, DocumentPaths documents, CurrentActor actor) {
        this.keys = keys;
        this.entries = entries;
        this.documents = documents;
        seesAll = actor.get()
                .hasAny(Roles.FINANCE, Roles.CHIEF_ACCOUNTANT, Roles.CHIEF_OF_OFFICE, Roles.AUDITOR, Roles.LEADER);
        for (ComboBox<Integer> field : List.of(from, to)) {
            field.setItems(PERIODS);
            field.setItemLabelGenerator(period -> KeyWords.span(new PeriodSpan(period, period), this::getTranslation));
        }
        from.addValueChangeListener(change -> ask(true));
        to.addValueChangeListener(change -> ask(false));
        day.setHelperText(getTranslation("budget.key.as-of-help"));
        day.addValueChangeListener(change -> ask(false));
        asked.addClassName("vptu-filters");
        body.addClassName("vptu-document-panel");
        getContent().addClassNames("vptu-page", "vptu-form-page", "vptu-document");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getRouteParameters().get("id").orElse("");
        QueryParameters query = event.getLocation().getQueryParameters();
        if (named.equals(KeyWords.BY_CODES)) {
            BudgetKey key = KeyWords.read(query).orElseThrow(NotFoundException::new);
            keys.id(key).ifPresentOrElse(found -> event.forwardTo(KeyList.PATH + "/" + found), () -> notGiven(key));
            return;
        }
        id = named.matches("\\d{1,18}") ? Long.parseLong(named) : 0;
        AsOf asOf = read(query);
        Optional<KeySheet> found = keys.find(id, asOf);
        if (found.isEmpty() && seesAll) {
            throw new NotFoundException();
        }
        showing = true;
        from.setValue(asOf.span().from());
        to.setValue(asOf.span().to());
        day.setValue(asOf.day());
        showing = false;
        found.ifPresentOrElse(this::show, this::nothing);
    }

    /** What cannot be read counts as not asked for. */
    private static AsOf read(QueryParameters query) {
        int first = period(query, FROM).orElse(1);
        int last = period(query, TO).orElse(PeriodSpan.AFTER_YEAR);
        return new AsOf(
                first > last ? PeriodSpan.YEAR : new PeriodSpan(first, last),
                query.getSingleParameter(DAY).map(KeyView::day).orElse(null));
    }

    private static Optional<Integer> period(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(text -> text.matches("[1-9]|1[0-3]"))
                .map(Integer::valueOf);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            LocalDate read = LocalDate.parse(text);
            return Check.askable(read) ? read : null;
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** Reads the fields. Whoever moves one end of the span beyond the other means that period alone. */
    private void ask(boolean beginMoved) {
        if (showing) {
            return;
        }
        int first = Objects.requireNonNullElse(from.getValue(), 1);
        int last = Objects.requireNonNullElse(to.getValue(), PeriodSpan.AFTER_YEAR);
        PeriodSpan span =
                beginMoved ? new PeriodSpan(first, Math.max(first, last)) : new PeriodSpan(Math.min(first, last), last);
        AsOf asOf = new AsOf(span, Check.askable(day.getValue()) ? day.getValue() : null);
        showing = true;
        from.setValue(span.from());
        to.setValue(span.to());
        showing = false;
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(KeyList.PATH + "/" + id, new QueryParameters(query(asOf))));
        keys.find(id, asOf).ifPresentOrElse(this::show, this::nothing);
    }

    private static Map<String, List<String>> query(AsOf asOf) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        if (!asOf.span().equals(PeriodSpan.YEAR)) {
            query.put(FROM, List.of(Integer.toString(asOf.span().from())));
            query.put(TO, List.of(Integer.toString(asOf.span().to())));
        }
        LocalDate on = asOf.day();
        if (on != null) {
            query.put(DAY, List.of(on.toString()));
        }
        return query;
    }

    private void show(KeySheet sheet) {
        BudgetKey key = sheet.key();
        title = getTranslation("budget.key.title", KeyWords.codes(key), Integer.toString(key.year()));
        bar.setTitle(title);
        String ledger = KeyWords.ledger(key, sheet.asOf());
        Anchor link = new Anchor(ledger, getTranslation("budget.key.to-ledger"));
        link.addClassName("vptu-link");
        bar.setActions(Buttons.quiet(getTranslation("common.back"), this::back), link);
        KeyTables tables = new KeyTables(this, documents);
        body.removeAll();
        if (!sheet.holder().isEmpty()) {
            body.add(new Paragraph(getTranslation("budget.key.holder", sheet.holder())));
        }
        body.add(new Paragraph(counted(sheet)));
        if (!seesAll) {
            body.add(new Paragraph(getTranslation("budget.key.own-shares")));
        }
        body.add(
                new KeyFigures(sheet),
                tables.shares(sheet),
                tables.periods(sheet),
                tables.subitems(keys.subitems(key, sheet.asOf()), keys.subitemNames(key.year())),
                tables.reservations(keys.reservations(key, sheet.asOf())),
                new KeyEntriesGrid(this, entries, KeyWords.entries(key, sheet.asOf()), ledger, documents));
        getContent().removeAll();
        getContent().add(bar, asked, body, new Keys().on("Escape", this::back));
    }

    /** What the figures say, and up to when. */
    private String counted(KeySheet sheet) {
        String span = KeyWords.span(sheet.asOf().span(), this::getTranslation);
        LocalDate on = sheet.asOf().day();
        return on == null
                ? getTranslation("budget.key.counted", span)
                : getTranslation("budget.key.counted-until", span, VietnameseDates.numeric(on));
    }

    private void nothing() {
        sayOnly(getTranslation("budget.key.not-yours"));
    }

    private void notGiven(BudgetKey key) {
        sayOnly(getTranslation("budget.key.not-given", KeyWords.codes(key), Integer.toString(key.year())));
    }

    private void sayOnly(String sentence) {
        title = getTranslation("budget.keys.title");
        bar.setTitle(title);
        bar.setActions(Buttons.quiet(getTranslation("common.back"), this::back));
        getContent().removeAll();
        getContent().add(bar, new Paragraph(sentence), new Anchor(KeyList.PATH, getTranslation("budget.key.to-list")));
    }

    private void back() {
        UI.getCurrent().navigate(KeyList.PATH);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(title));
    }
}
