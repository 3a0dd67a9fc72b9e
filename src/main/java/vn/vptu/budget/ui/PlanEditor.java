package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.DraftKeeper;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.budget.InternalPlans;
import vn.vptu.budget.Plan;
import vn.vptu.budget.PlanDraft;

/** Writing in one edition of a plan: what is typed is kept, what somebody else saved meanwhile stands beside it. */
final class PlanEditor {

    private final PlanDesk desk;
    private final @Nullable Long id;
    private final String title;
    private final LongConsumer saved;
    private final LongConsumer reload;
    private final Div place = new Div();
    private PlanForm form;
    private DraftKeeper keeper;
    private int version;
    private boolean leaving;

    /**
     * Opens the form.
     *
     * @param plan the edition; null for a new plan
     * @param saved is told when it was saved
     * @param reload is told when the newest version is to be shown instead
     */
    PlanEditor(PlanDesk desk, @Nullable Plan plan, String title, LongConsumer saved, LongConsumer reload) {
        this.desk = desk;
        this.title = title;
        this.saved = saved;
        this.reload = reload;
        id = plan == null ? null : plan.id();
        version = plan == null ? 0 : plan.version();
        form = new PlanForm(desk);
        keeper = begin(form, plan == null ? form.blank() : plan.draft());
        place.addClassName("vptu-document-form");
        place.add(form);
    }

    /** Shows a draft; from now on what is typed is kept. */
    private DraftKeeper begin(PlanForm shown, PlanDraft draft) {
        shown.start(draft);
        String path = PlanList.PATH + "/" + (id == null ? PlanView.NEW : id.toString());
        DraftKeeper keeping =
                new DraftKeeper(shown.parts(), new DraftKey(InternalPlans.KIND, id), version, () -> title(shown), path);
        shown.onChange(keeping::typed);
        return keeping;
    }

    private String title(PlanForm shown) {
        String content = shown.title();
        return content.isEmpty() || id != null ? title : title + ": " + content;
    }

    Component offer() {
        return keeper.offer();
    }

    /** The form, and whatever takes its place. */
    Div place() {
        return place;
    }

    void focus() {
        form.focusFirst();
    }

    /** Begins with what was planned a year earlier. */
    void copyYearBefore() {
        form.copyYearBefore();
    }

    void save() {
        Optional<PlanDraft> draft = form.write();
        if (draft.isEmpty()) {
            return;
        }
        switch (keeper.save(() -> desk.plans().save(id, version, draft.get()))) {
            case SaveResult.Saved done -> {
                leaving = true;
                Notices.done(form.getTranslation("common.saved"));
                saved.accept(done.id());
            }
            case SaveResult.Refused refused -> form.show(refused.errors());
            case SaveResult.Conflict conflict -> showBoth(conflict);
            case SaveResult.Gone gone -> form.show(form.getTranslation("common.error.gone"));
        }
    }

    /** What was typed here stands beside what somebody else saved, until somebody decides. */
    private void showBoth(SaveResult.Conflict conflict) {
        Optional<Plan> found = Optional.ofNullable(id).flatMap(desk.plans()::find);
        if (found.isEmpty()) {
            form.show(form.getTranslation("common.error.gone"));
            return;
        }
        Plan newest = found.get();
        String sentence = form.getTranslation(
                "common.error.conflict-both", conflict.changedBy(), Moments.shown(conflict.changedAt()));
        Component newer = Buttons.plain(form.getTranslation("common.open-newest"), () -> {
            keeper.drop();
            leaving = true;
            reload.accept(newest.id());
        });
        if (!newest.state().editable()) {
            form.show(sentence, newer);
            return;
        }
        PlanForm stored = new PlanForm(desk);
        stored.start(newest.draft());
        form.show(
                sentence,
                keeper.differences(stored.parts().typed()),
                Buttons.plain(form.getTranslation("common.keep-mine"), () -> keepMine(newest)),
                newer);
    }

    private void keepMine(Plan newest) {
        Consumer<FormParts> mine = keeper.changes();
        version = newest.version();
        PlanForm fresh = new PlanForm(desk);
        keeper = begin(fresh, newest.draft());
        place.replace(form, fresh);
        form = fresh;
        mine.accept(fresh.parts());
        save();
    }

    /** Asks before it is left with something unsaved. */
    void ask(BeforeLeaveEvent event) {
        if (!leaving && form.changed()) {
            Leaving.ask(event, keeper, () -> leaving = true);
        }
    }
}
