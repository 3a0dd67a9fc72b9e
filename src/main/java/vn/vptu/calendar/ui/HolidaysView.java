package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.time.DayKind;
import vn.vptu.base.time.Holiday;
import vn.vptu.base.time.HolidayDecisions;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.base.ui.ListOptions;
import vn.vptu.base.ui.PageBar;

/** A year's holidays, days off and days worked instead, and the decisions that made them so. */
@Route("calendar/holidays/:year?([0-9]{4})/:decision?")
@Menu(title = "nav.holidays", order = 160)
@PermitAll
class HolidaysView extends Composite<MasterDetailLayout>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String PATH = "calendar/holidays";

    private final WorkingDays workingDays;
    private final HolidayDecisions decisions;
    private final boolean editable;
    private final int thisYear;
    private final CalendarWords words = new CalendarWords(this);
    private final ComboBox<Integer> years = new ComboBox<>();
    private final Paragraph summary = new Paragraph();
    private final DecisionCards cards;
    private final ListGrid<Holiday, HolidayFilter> list;
    private @Nullable DecisionPanel panel;
    private int year;

    HolidaysView(
            HolidayList definition,
            WorkingDays workingDays,
            HolidayDecisions decisions,
            CurrentActor actor,
            Clock clock) {
        this.list = new ListGrid<>(definition);
        this.workingDays = workingDays;
        this.decisions = decisions;
        this.editable = actor.get().hasAny(Roles.SECRETARY, Roles.CHIEF_OF_OFFICE);
        this.thisYear = LocalDate.now(clock).getYear();
        this.year = thisYear;
        this.cards = new DecisionCards(decisions, editable, code -> go(year, code));
        columns();
        summary.addClassNames("vptu-muted", "vptu-summary");
        Keys keys = new Keys().on("Escape", () -> go(year, "")).on("Ctrl+s", this::save);
        Div master = new Div(bar(), summary, cards, list.grid(), keys);
        master.addClassNames("vptu-page", "vptu-scroll");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(420px, 100%)", true);
        layout.setDetailSize("460px");
        layout.setOverlaySize("min(460px, 100%)");
        layout.setMaster(master);
        layout.addBackdropClickListener(click -> go(year, ""));
    }

    private Component bar() {
        years.setItems(IntStream.rangeClosed(WorkingDays.FIRST_YEAR, WorkingDays.LAST_YEAR)
                .boxed()
                .toList());
        years.setAriaLabel(getTranslation("calendar.holidays.year"));
        years.setWidth("96px");
        years.setItemLabelGenerator(each -> Integer.toString(each));
        years.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go(change.getValue(), "");
            }
        });
        PageBar bar = new PageBar(getTranslation("calendar.holidays.title"));
        bar.setActions(
                Buttons.icon(Glyph.BACK, getTranslation("calendar.holidays.before"), () -> step(-1)),
                years,
                Buttons.icon(Glyph.NEXT, getTranslation("calendar.holidays.after"), () -> step(1)),
                ListOptions.of(list));
        return bar;
    }

    private void columns() {
        list.cell("kind", this::kind);
        list.cell("legal-basis", HolidaysView::basis);
        list.build(this, this::card, day -> {}, this::narrowed);
        list.grid().addClassName("vptu-list-still");
        list.grid().setSelectionMode(Grid.SelectionMode.NONE);
        list.grid().setHeight("auto");
        list.grid().setAllRowsVisible(true);
    }

    /** A saved view may show another year; which one stands in the path. */
    private void narrowed() {
        Integer wanted = list.filter().year();
        int shown = wanted == null ? thisYear : wanted;
        if (shown == year) {
            list.address(HolidayFilter.YEAR);
        } else {
            UI.getCurrent().navigate(PATH + "/" + shown, new QueryParameters(list.query(HolidayFilter.YEAR)));
        }
    }

    /** The whole of it, also where the column is too narrow. */
    private static Component basis(Holiday day) {
        Span basis = new Span(day.legalBasis());
        basis.setTitle(day.legalBasis());
        return basis;
    }

    private Component kind(Holiday day) {
        Div chips = new Div(new Chip(getTranslation("enum.DayKind." + day.kind()), tone(day.kind())));
        chips.addClassName("vptu-chips");
        if (day.provisional()) {
            chips.add(new Chip(getTranslation("calendar.holiday.provisional"), Chip.Tone.WARN));
        }
        return chips;
    }

    private static Chip.Tone tone(DayKind kind) {
        return switch (kind) {
            case LE -> Chip.Tone.BAD;
            case NGHI_BU, HOAN_DOI_NGHI -> Chip.Tone.OK;
            case LAM_BU -> Chip.Tone.INFO;
        };
    }

    private Component card(Holiday day) {
        return new Card(words.weekday(day.date()) + " " + VietnameseDates.numeric(day.date()))
                .line(words.nameOf(day))
                .line(words.lunar(day.date()))
                .end(kind(day));
    }

    private void step(int by) {
        go(Math.clamp((long) year + by, WorkingDays.FIRST_YEAR, WorkingDays.LAST_YEAR), "");
    }

    private static void go(int year, String decision) {
        UI.getCurrent().navigate(PATH + "/" + year + (decision.isEmpty() ? "" : "/" + decision));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("year").orElse(thisYear);
        if (year < WorkingDays.FIRST_YEAR || year > WorkingDays.LAST_YEAR) {
            throw new NotFoundException();
        }
        Integer inPath = event.getRouteParameters().getInteger("year").orElse(null);
        list.take(event.getLocation().getQueryParameters(), new HolidayFilter(inPath));
        show();
        String decision = event.getRouteParameters().get("decision").orElse("");
        if (decision.isEmpty()) {
            panel = null;
            getContent().setDetail((Component) null);
        } else {
            String name = cards.nameOf(decision).orElseThrow(NotFoundException::new);
            panel = new DecisionPanel(decisions, workingDays, year, decision, name, () -> go(year, ""));
            getContent().setDetail(panel);
        }
    }

    private void show() {
        years.setValue(year);
        List<Holiday> days = workingDays.of(year);
        list.refresh();
        cards.show(year, days);
        LocalDate first = LocalDate.of(year, 1, 1);
        summary.setText(getTranslation(
                "calendar.holidays.summary",
                Integer.toString(year),
                count(days, DayKind.LE),
                count(days, DayKind.NGHI_BU),
                count(days, DayKind.HOAN_DOI_NGHI),
                first.datesUntil(first.plusYears(1))
                        .filter(workingDays::isWorkingDay)
                        .count()));
    }

    private static long count(List<Holiday> days, DayKind kind) {
        return days.stream().filter(day -> day.kind() == kind).count();
    }

    private void save() {
        if (panel != null) {
            panel.save();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        DecisionPanel open = panel;
        if (open != null && open.changed()) {
            Leaving.ask(event, open::forget);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calendar.holidays.title-of", Integer.toString(year));
    }
}
