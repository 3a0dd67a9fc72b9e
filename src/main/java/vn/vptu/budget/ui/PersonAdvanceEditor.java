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
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;

/** Writing in one request: what is typed is kept, what somebody else saved meanwhile stands beside it. */
final class PersonAdvanceEditor {

    private final PersonAdvanceDesk desk;
    private final @Nullable Long id;
    private final String title;
    private final LongConsumer saved;
    private final LongConsumer reload;
    private final Div place = new Div();
    private PersonAdvanceForm form;
    private DraftKeeper keeper;
    private int version;
    private boolean leaving;

    /**
     * Opens the form.
     *
     * @param advance the request; null for a new one
     * @param saved is told when it was saved
     * @param reload is told when the newest version is to be shown instead
     */
    PersonAdvanceEditor(
            PersonAdvanceDesk desk,
            @Nullable PersonAdvance advance,
            String title,
            LongConsumer saved,
            LongConsumer reload) {
        this.desk = desk;
        this.title = title;
        this.saved = saved;
        this.reload = reload;
        id = advance == null ? null : advance.id();
        version = advance == null ? 0 : advance.version();
        form = new PersonAdvanceForm(desk, id);
        keeper = begin(form, advance == null ? form.blank() : advance.draft());
        place.addClassName("vptu-document-form");
        place.add(form);
    }

    /** Shows a draft; from now on what is typed is kept. */
    private DraftKeeper begin(PersonAdvanceForm shown, PersonAdvanceDraft draft) {
        shown.begin(draft);
        String path = PersonAdvanceList.PATH + "/" + (id == null ? PersonAdvanceView.NEW : id.toString());
        DraftKeeper keeping = new DraftKeeper(
                shown.parts(), new DraftKey(PersonAdvances.KIND, id), version, () -> title(shown), path);
        shown.onChange(keeping::typed);
        return keeping;
    }

    private String title(PersonAdvanceForm shown) {
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

    void save() {
        Optional<PersonAdvanceDraft> draft = form.write();
        if (draft.isEmpty()) {
            return;
        }
        switch (keeper.save(() -> desk.advances().save(id, version, draft.get()))) {
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
        Optional<PersonAdvance> found = Optional.ofNullable(id).flatMap(desk.advances()::find);
        if (found.isEmpty()) {
            form.show(form.getTranslation("common.error.gone"));
            return;
        }
        PersonAdvance newest = found.get();
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
        PersonAdvanceForm stored = new PersonAdvanceForm(desk, id);
        stored.read(newest.draft());
        form.show(
                sentence,
                keeper.differences(stored.parts().typed()),
                Buttons.plain(form.getTranslation("common.keep-mine"), () -> keepMine(newest)),
                newer);
    }

    private void keepMine(PersonAdvance newest) {
        Consumer<FormParts> mine = keeper.changes();
        version = newest.version();
        PersonAdvanceForm fresh = new PersonAdvanceForm(desk, id);
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
