package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.Roles;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.PageBar;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityRow;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.WeekView;
import vn.vptu.calendar.Weeks;
import vn.vptu.files.Attachments;

/**
 * The leaders' week on one screen, as a board, as a list, or as the paper. The address names the week, the form and the
 * activity shown beside it, so that a link leads to exactly what one sees.
 */
@Route("calendar/week/:day?")
@Menu(title = "nav.week", order = 100)
@RolesAllowed({
    Roles.SECRETARY,
    Roles.CHIEF_OF_OFFICE,
    Roles.LEADER,
    Roles.DEPARTMENT_HEAD,
    Roles.AUDITOR,
    Roles.STAFF,
    Roles.FINANCE,
    Roles.CHIEF_ACCOUNTANT,
    Roles.ASSET_MANAGER
})
class WeekBoardView extends Composite<MasterDetailLayout> implements BeforeEnterObserver, HasDynamicTitle, HasCrumbs {

    private final Weeks weeks;
    private final Clock clock;
    private final boolean editor;
    private final CalendarWords words = new CalendarWords(this);
    private final WeekActions actions;
    private final Attachments attachments;
    private final ActivityActions activityActions;
    private final PageBar bar = new PageBar();
    private final Div body = new Div();
    private final WeekBoard board = new WeekBoard();
    private WeekView week;
    private WeekForm form = WeekForm.BOARD;
    private @Nullable Long selected;

    @SuppressWarnings("NullAway.Init") // the week is read when the page is entered, before anything uses it
    WeekBoardView(Weeks weeks, Activities activities, Attachments attachments, CurrentActor actor, Clock clock) {
        this.weeks = weeks;
        this.clock = clock;
        this.attachments = attachments;
        this.editor = actor.get().hasAny(Roles.SECRETARY);
        this.actions = new WeekActions(this, weeks, actor, this::refresh);
        this.activityActions = new ActivityActions(this, activities, this::refresh);
        board.setSizeFull();
        board.onOpen(this::select);
        board.onEdit(this::edit);
        board.onMove(this::move);
        board.onCreate(this::create);
        board.onStep(this::step);
        body.addClassName("vptu-week-body");
        Keys keys = new Keys()
                .on("PageUp", () -> step(-1))
                .on("PageDown", () -> step(1))
                .on("Escape", () -> select(null));
        if (editor) {
            keys.on("n", this::createSomewhere)
                    .on("e", () -> chosen().ifPresent(a -> edit(a.id())))
                    .on("m", () -> chosen().ifPresent(a -> move(a.id())));
        }
        Div master = new Div(bar, body, keys);
        master.addClassName("vptu-page");
        MasterDetailLayout layout = getContent();
        layout.setSizeFull();
        layout.setMasterSize("min(480px, 100vw)", true);
        layout.setDetailSize("340px");
        layout.setOverlaySize("min(400px, 100%)");
        layout.addBackdropClickListener(click -> select(null));
        layout.setMaster(master);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        LocalDate day =
                event.getRouteParameters().get("day").map(WeekBoardView::parse).orElse(LocalDate.now(clock));
        QueryParameters query = event.getLocation().getQueryParameters();
        form = query.getSingleParameter("view")
                .flatMap(text -> List.of(WeekForm.values()).stream()
                        .filter(f -> f.name().equalsIgnoreCase(text))
                        .findFirst())
                .orElse(WeekForm.BOARD);
        selected = query.getSingleParameter("item")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        week = weeks.view(day, getLocale());
        show();
    }

    private static LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDate) {
            throw new NotFoundException();
        }
    }

    /** Reads the week again, after something was done to it. */
    private void refresh() {
        week = weeks.view(week.week().monday(), getLocale());
        show();
    }

    private void show() {
        bar.setTitle(words.title(week.week()));
        long clashes = week.openClashes();
        Component state = words.chip(week.week().state());
        if (clashes > 0) {
            bar.setStates(state, new Chip(words.of("calendar.week.clashes", Long.toString(clashes)), Chip.Tone.BAD));
        } else {
            bar.setStates(state);
        }
        bar.setActions(actions.of(week, form));
        body.removeAll();
        String reason = week.week().returnedBecause();
        if (reason != null) {
            body.add(Files.note(words.of("calendar.week.returned", reason)));
        }
        body.add(content());
        showDetail();
    }

    private Component content() {
        return switch (form) {
            case BOARD -> {
                board.setWeek(() -> new BoardJson(week, words).write(editable(), selected));
                yield board;
            }
            case LIST -> new WeekList(week, words, editable(), this::select);
            case PAPER -> actions.printing().shown(week.week());
        };
    }

    private boolean editable() {
        return editor && week.week().state().open();
    }

    private Optional<ActivityRow> chosen() {
        Long id = selected;
        return id == null ? Optional.empty() : row(id);
    }

    private Optional<ActivityRow> row(long id) {
        return week.activities().stream().filter(a -> a.id() == id).findFirst();
    }

    private void showDetail() {
        Component detail = chosen().map(activity -> (Component) new ActivityPanel(
                        activity, week, words, editable() ? activityActions : null, attachments, () -> select(null)))
                .orElse(null);
        getContent().setDetail(detail);
    }

    private void select(@Nullable Long id) {
        selected = id;
        board.select(id);
        String query = (form == WeekForm.BOARD ? "" : "&view=" + form.name().toLowerCase(java.util.Locale.ROOT))
                + (id == null ? "" : "&item=" + id);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        CalendarNavigation.week(week.week().monday())
                                + (query.isEmpty() ? "" : "?" + query.substring(1))));
        showDetail();
    }

    private void step(int direction) {
        CalendarNavigation.go(WeekActions.link(week.week().monday().plusWeeks(direction), form));
    }

    private void edit(long id) {
        if (editable()) {
            CalendarNavigation.go(CalendarNavigation.edit(id));
        } else {
            select(id);
        }
    }

    private void move(long id) {
        if (editable()) {
            row(id).ifPresent(activityActions::move);
        }
    }

    private void create(LocalDate day, HalfDay halfDay, @Nullable Long leaderId) {
        if (editable()) {
            CalendarNavigation.go(CalendarNavigation.create(day, halfDay, leaderId));
        }
    }

    private void createSomewhere() {
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = week.week().monday();
        boolean thisWeek = !today.isBefore(monday) && !today.isAfter(week.week().sunday());
        create(thisWeek ? today : monday, HalfDay.MORNING, null);
    }

    @Override
    public String getPageTitle() {
        return words.title(week.week());
    }

    @Override
    public List<Crumb> crumbs() {
        return List.of(Crumb.here(words.of("calendar.week.short", week.week().number())));
    }
}
