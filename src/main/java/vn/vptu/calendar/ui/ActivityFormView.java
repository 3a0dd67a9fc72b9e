package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Edited;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.time.IsoWeek;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Crumb;
import vn.vptu.base.ui.DraftKeeper;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.HasCrumbs;
import vn.vptu.base.ui.Keys;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.PageBar;
import vn.vptu.calendar.Activities;
import vn.vptu.calendar.ActivityChoices;
import vn.vptu.calendar.ActivityDraft;
import vn.vptu.calendar.ActivityKinds;
import vn.vptu.calendar.HalfDay;
import vn.vptu.calendar.Participant;
import vn.vptu.calendar.Period;

/** Entering a new activity, or changing one. Ctrl+S saves, Esc goes back to the week after asking. */
@Route("calendar/activities/:id")
@RolesAllowed(Roles.SECRETARY)
class ActivityFormView extends Composite<Div>
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, HasCrumbs {

    private static final String NEW = "new";

    private final Activities activities;
    private final ActivityChoices choices;
    private final ActivityKinds kinds;
    private final Clock clock;
    private ActivityForm form;
    private ActivityDraft base;
    private @Nullable Long id;
    private int version;
    private DraftKeeper keeper;
    private String address = "";
    private boolean leaving;

    @SuppressWarnings("NullAway.Init") // the form is made when the page is entered, before anything uses it
    ActivityFormView(Activities activities, ActivityChoices choices, ActivityKinds kinds, Clock clock) {
        this.activities = activities;
        this.choices = choices;
        this.kinds = kinds;
        this.clock = clock;
        getContent().addClassNames("vptu-page", "vptu-form-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String record = event.getRouteParameters().get("id").orElse("");
        if (record.equals(NEW)) {
            id = null;
            version = 0;
            base = blank(event.getLocation().getQueryParameters());
        } else {
            Edited<ActivityDraft> found = Optional.of(record)
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .flatMap(activities::find)
                    .orElseThrow(NotFoundException::new);
            id = found.id();
            version = found.version();
            base = found.draft();
        }
        leaving = false;
        open(event.getLocation().getPathWithQueryParameters());
        getContent().addComponentAtIndex(1, keeper.offer());
        if (id == null) {
            form.focus();
        }
    }

    /** Shows what is to be changed; from now on, what is typed is kept. */
    private void open(String path) {
        form = new ActivityForm(choices.of(base));
        form.read(base);
        PageBar bar = new PageBar(getPageTitle());
        bar.setActions(
                Buttons.quiet(getTranslation("common.back"), this::back),
                Buttons.primary(getTranslation("common.save"), this::save));
        getContent().removeAll();
        getContent().add(bar, form, new Keys().on("Ctrl+s", this::save).on("Escape", this::back));
        address = path;
        ActivityForm shown = form;
        DraftKeeper keeping = new DraftKeeper(
                shown.parts(), new DraftKey("calendar.activity", id), version, () -> title(shown), path);
        keeper = keeping;
        shown.onChange(keeping::typed);
    }

    private String title(ActivityForm shown) {
        String content = shown.title();
        return content.isEmpty() ? getPageTitle() : getPageTitle() + ": " + content;
    }

    private ActivityDraft blank(QueryParameters query) {
        LocalDate day =
                query.getSingleParameter("date").flatMap(ActivityFormView::date).orElse(LocalDate.now(clock));
        HalfDay half = query.getSingleParameter("part")
                .flatMap(text -> List.of(HalfDay.values()).stream()
                        .filter(part -> part.name().equals(text))
                        .findFirst())
                .orElse(HalfDay.MORNING);
        ActivityDraft draft = ActivityDraft.of(
                Period.on(day, half, null), "", kinds.active().getFirst().id());
        return query.getSingleParameter("leader")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> draft.change()
                        .chairs(Participant.leader(Long.parseLong(text)))
                        .draft())
                .orElse(draft);
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }

    private void save() {
        Optional<ActivityDraft> draft = form.write(base);
        if (draft.isEmpty()) {
            return;
        }
        switch (keeper.save(() -> activities.save(id, version, draft.get()))) {
            case SaveResult.Saved saved -> {
                leaving = true;
                Notices.done(getTranslation("common.saved"));
                CalendarNavigation.go(
                        CalendarNavigation.activity(draft.get().period().fromDate(), saved.id()));
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict -> showBoth(conflict);
            case SaveResult.Gone gone -> form.show(getTranslation("common.error.gone"));
        }
    }

    /** What was typed here stands beside what somebody else saved, until somebody decides. */
    private void showBoth(SaveResult.Conflict conflict) {
        Optional<Edited<ActivityDraft>> found = Optional.ofNullable(id).flatMap(activities::find);
        if (found.isEmpty()) {
            form.show(getTranslation("common.error.gone"));
            return;
        }
        Edited<ActivityDraft> newest = found.get();
        ActivityForm stored = new ActivityForm(choices.of(newest.draft()));
        stored.read(newest.draft());
        form.show(
                getTranslation("common.error.conflict-both", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                keeper.differences(stored.parts().typed()),
                Buttons.plain(getTranslation("common.keep-mine"), () -> {
                    Consumer<FormParts> mine = keeper.changes();
                    take(newest);
                    mine.accept(form.parts());
                    save();
                }),
                Buttons.plain(getTranslation("common.open-newest"), () -> {
                    keeper.drop();
                    take(newest);
                }));
    }

    private void take(Edited<ActivityDraft> newest) {
        version = newest.version();
        base = newest.draft();
        open(address);
    }

    private void back() {
        Long record = id;
        LocalDate day = base.period().fromDate();
        CalendarNavigation.go(record == null ? CalendarNavigation.week(day) : CalendarNavigation.activity(day, record));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (leaving || !form.changed(base)) {
            return;
        }
        Leaving.ask(event, keeper, () -> leaving = true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(id == null ? "calendar.activity.new" : "calendar.activity.edit-title");
    }

    @Override
    public List<Crumb> crumbs() {
        LocalDate day = base.period().fromDate();
        String week = Integer.toString(IsoWeek.of(day).number());
        return List.of(
                new Crumb(getTranslation("calendar.week.short", week), CalendarNavigation.week(day)),
                Crumb.here(getPageTitle()));
    }
}
