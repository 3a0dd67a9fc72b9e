package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.DraftKeeper;
import vn.vptu.base.ui.FormParts;
import vn.vptu.base.ui.Leaving;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.budget.SignedDocument;

/**
 * Writing in one document: what is typed is kept, what somebody else saved meanwhile stands beside it.
 *
 * @param <D> its content
 * @param <T> the document
 * @param <F> its form
 */
final class DocumentEditor<D, T extends SignedDocument<D>, F extends DraftForm<D> & DocumentForm<D>> {

    private final DocumentDesk<D, T> desk;
    private final @Nullable Long id;
    private final Supplier<F> forms;
    private final String title;
    private final LongConsumer saved;
    private final LongConsumer reload;
    private final Div place = new Div();
    private F form;
    private DraftKeeper keeper;
    private int version;
    private boolean leaving;

    /**
     * Opens the form.
     *
     * @param document the document; null for a new one
     * @param draft what it is opened with
     * @param forms makes a form
     * @param saved is told when it was saved
     * @param reload is told when the newest version is to be shown instead
     */
    DocumentEditor(
            DocumentDesk<D, T> desk,
            @Nullable T document,
            D draft,
            Supplier<F> forms,
            String title,
            LongConsumer saved,
            LongConsumer reload) {
        this.desk = desk;
        this.forms = forms;
        this.title = title;
        this.saved = saved;
        this.reload = reload;
        id = document == null ? null : document.id();
        version = document == null ? 0 : document.version();
        form = forms.get();
        keeper = begin(form, draft);
        place.addClassName("vptu-document-form");
        place.add(form);
    }

    /** Shows a draft; from now on what is typed is kept. */
    private DraftKeeper begin(F shown, D draft) {
        shown.begin(draft);
        String path = desk.path() + "/" + (id == null ? DocumentPage.NEW : id.toString());
        DraftKeeper keeping =
                new DraftKeeper(shown.parts(), new DraftKey(desk.kind(), id), version, () -> title(shown), path);
        shown.onChange(keeping::typed);
        return keeping;
    }

    private String title(F shown) {
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
        Optional<D> draft = form.write();
        if (draft.isEmpty()) {
            return;
        }
        switch (keeper.save(() -> desk.save(id, version, draft.get()))) {
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
        Optional<T> found = Optional.ofNullable(id).flatMap(desk::find);
        if (found.isEmpty()) {
            form.show(form.getTranslation("common.error.gone"));
            return;
        }
        T newest = found.get();
        String sentence = form.getTranslation(
                "common.error.conflict-both", conflict.changedBy(), Moments.shown(conflict.changedAt()));
        Component newer = Buttons.plain(form.getTranslation("common.open-newest"), () -> {
            keeper.drop();
            leaving = true;
            reload.accept(newest.id());
        });
        if (!desk.edits(newest)) {
            form.show(sentence, newer);
            return;
        }
        F stored = forms.get();
        stored.begin(newest.draft());
        form.show(
                sentence,
                keeper.differences(stored.parts().typed()),
                Buttons.plain(form.getTranslation("common.keep-mine"), () -> keepMine(newest)),
                newer);
    }

    private void keepMine(T newest) {
        Consumer<FormParts> mine = keeper.changes();
        version = newest.version();
        F fresh = forms.get();
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
