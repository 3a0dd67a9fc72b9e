package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;
import vn.vptu.base.drafts.DraftKey;

/**
 * One record opened beside its list: its name, its fields, and what can be done. A second editor's work is never
 * overwritten.
 *
 * @param <D> the draft that is edited
 */
final class RecordPanel<D> extends Composite<Div> {

    private final String path;
    private final String key;
    private final CatalogueSource<D> source;
    private final boolean editable;
    private final Runnable close;
    private final Runnable saved;
    private final LongFunction<List<Component>> extras;
    private final H2 heading = new H2();
    private final Div actions = new Div();
    private @Nullable DraftForm<D> form;
    private @Nullable Long id;
    private int version;
    private @Nullable DraftKeeper keeper;

    /**
     * Makes an empty panel.
     *
     * @param path the route of the list
     * @param key the start of its translation keys
     * @param close leaves the record
     * @param saved is told after the record was saved
     * @param extras what else can be done with a stored record
     */
    RecordPanel(
            String path,
            String key,
            CatalogueSource<D> source,
            boolean editable,
            Runnable close,
            Runnable saved,
            LongFunction<List<Component>> extras) {
        this.path = path;
        this.key = key;
        this.source = source;
        this.editable = editable;
        this.close = close;
        this.saved = saved;
        this.extras = extras;
        actions.addClassName("vptu-detail-actions");
        getContent().addClassName("vptu-detail");
    }

    /** Shows a record that does not exist yet. */
    void openNew(DraftForm<D> fields, String title) {
        open(fields, null, 0, fields.blank(), title);
        begin(fields, title).ifPresent(keeping -> getContent().addComponentAtIndex(1, keeping.offer()));
    }

    /** Shows a stored record. */
    void open(DraftForm<D> fields, Edited<D> record, String title) {
        open(fields, record.id(), record.version(), record.draft(), title);
        begin(fields, title).ifPresent(keeping -> getContent().addComponentAtIndex(1, keeping.offer()));
    }

    private void open(DraftForm<D> fields, @Nullable Long recordId, int recordVersion, D draft, String title) {
        form = fields;
        id = recordId;
        version = recordVersion;
        fields.read(draft);
        fields.setReadOnly(!editable);
        heading.setText(title);
        actions.removeAll();
        if (recordId != null) {
            actions.add(extras.apply(recordId));
        }
        actions.add(Buttons.quiet(getTranslation("common.close"), close));
        if (editable) {
            actions.add(Buttons.primary(getTranslation("common.save"), this::save));
        }
        Div content = getContent();
        content.removeAll();
        content.add(heading, fields, actions);
        if (editable && recordId == null) {
            fields.focusFirst();
        }
    }

    /** Adds what belongs to the record but is not saved with its fields. */
    void showBelow(List<Component> more) {
        more.forEach(part -> getContent().addComponentAtIndex(getContent().indexOf(actions), part));
    }

    /** Puts what every record offers before what is particular to this one. */
    void offer(List<Component> more) {
        for (int i = 0; i < more.size(); i++) {
            actions.addComponentAtIndex(i, more.get(i));
        }
    }

    /** From now on, what is typed is kept. */
    private Optional<DraftKeeper> begin(DraftForm<D> fields, String title) {
        if (!editable) {
            return Optional.empty();
        }
        DraftKeeper keeping = new DraftKeeper(
                fields.parts(),
                new DraftKey(key, id),
                version,
                () -> getTranslation(key + ".title") + ": " + title,
                path + "/" + (id == null ? "new" : id));
        keeper = keeping;
        fields.onChange(() -> {
            if (keeper == keeping) {
                keeping.typed();
            }
        });
        return Optional.of(keeping);
    }

    /** Lets go of the record, with whatever was typed. */
    void forget() {
        form = null;
        id = null;
        keeper = null;
    }

    /** Asks before a form is left in which something was changed. */
    void ask(BeforeLeaveEvent event) {
        if (keeper != null && changed()) {
            Leaving.ask(event, keeper, this::forget);
        }
    }

    boolean changed() {
        return editable && form != null && form.changed();
    }

    /** Saves what is open. */
    void save() {
        DraftForm<D> fields = form;
        if (fields == null || !editable) {
            return;
        }
        Optional<D> draft = fields.write();
        if (draft.isEmpty()) {
            return;
        }
        DraftKeeper keeping = Objects.requireNonNull(keeper);
        switch (keeping.save(() -> source.save(id, version, draft.get()))) {
            case SaveResult.Saved done -> {
                forget();
                Notices.done(getTranslation("common.saved"));
                saved.run();
            }
            case SaveResult.Conflict conflict -> showBoth(fields, keeping, conflict);
            case SaveResult.Refused refused -> fields.show(refused.errors());
            case SaveResult.Gone gone -> fields.show(getTranslation("common.error.gone"));
        }
    }

    /** What was typed here stands beside what the other editor saved, until somebody decides. */
    private void showBoth(DraftForm<D> fields, DraftKeeper keeping, SaveResult.Conflict conflict) {
        Optional<Edited<D>> found = id == null ? Optional.empty() : source.find(id);
        if (found.isEmpty()) {
            fields.show(getTranslation("common.error.gone"));
            return;
        }
        Edited<D> newest = found.get();
        String title = heading.getText();
        fields.show(
                getTranslation("common.error.conflict-both", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                keeping.differences(fields.parts().picture(newest.draft())),
                Buttons.plain(getTranslation("common.keep-mine"), () -> {
                    Consumer<FormParts> mine = keeping.changes();
                    open(fields, newest.id(), newest.version(), newest.draft(), title);
                    begin(fields, title);
                    mine.accept(fields.parts());
                    save();
                }),
                Buttons.plain(getTranslation("common.open-newest"), () -> {
                    keeping.drop();
                    open(fields, newest, title);
                }));
    }
}
