package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Edited;
import vn.vptu.base.SaveResult;

/**
 * One record opened beside its list: its name, its fields, and what can be done. A second editor's work is never
 * overwritten.
 *
 * @param <D> the draft that is edited
 */
final class RecordPanel<D> extends Composite<Div> {

    private final CatalogueSource<?, D> source;
    private final boolean editable;
    private final Runnable close;
    private final Runnable saved;
    private final LongFunction<List<Component>> extras;
    private final H2 heading = new H2();
    private final Div actions = new Div();
    private @Nullable DraftForm<D> form;
    private @Nullable Long id;
    private int version;

    /**
     * Makes an empty panel.
     *
     * @param close leaves the record
     * @param saved is told after the record was saved
     * @param extras what else can be done with a stored record
     */
    RecordPanel(
            CatalogueSource<?, D> source,
            boolean editable,
            Runnable close,
            Runnable saved,
            LongFunction<List<Component>> extras) {
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
    }

    /** Shows a stored record. */
    void open(DraftForm<D> fields, Edited<D> record, String title) {
        open(fields, record.id(), record.version(), record.draft(), title);
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

    /** Lets go of the record, with whatever was typed. */
    void forget() {
        form = null;
        id = null;
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
        switch (source.save(id, version, draft.get())) {
            case SaveResult.Saved done -> {
                forget();
                Notices.done(getTranslation("common.saved"));
                saved.run();
            }
            case SaveResult.Conflict conflict ->
                fields.show(
                        getTranslation(
                                "common.error.conflict", conflict.changedBy(), Moments.shown(conflict.changedAt())),
                        Buttons.plain(getTranslation("common.open-newest"), () -> openNewest(fields)));
            case SaveResult.Refused refused -> fields.show(refused.errors());
            case SaveResult.Gone gone -> fields.show(getTranslation("common.error.gone"));
        }
    }

    /** Shows what the other editor saved; what was typed here goes. */
    private void openNewest(DraftForm<D> fields) {
        Optional<Edited<D>> newest = id == null ? Optional.empty() : source.find(id);
        newest.ifPresentOrElse(
                record -> open(fields, record, heading.getText()),
                () -> fields.show(getTranslation("common.error.gone")));
    }
}
