package vn.vptu.files.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.modulith.NamedInterface;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Buttons;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.files.AttachmentRow;
import vn.vptu.files.Attachments;
import vn.vptu.files.OwnerRef;

/**
 * The files of one record, to stand on that record's page: whoever may see the record sees them, whoever may change it
 * drops new ones here. Where nobody may do anything and there is nothing, it takes no room.
 */
@NamedInterface("panel")
public final class AttachmentsPanel extends Composite<Div> implements AttachmentItem.Actions {

    private final Attachments attachments;
    private final OwnerRef owner;
    private final boolean editable;
    private final UnorderedList list = new UnorderedList();
    private final Map<AttachmentRow, AttachmentItem> shown = new HashMap<>();
    private final Paragraph none = new Paragraph();
    private final Div removed = new Div();
    private final FileUpload.Refusals refusals = new FileUpload.Refusals();

    /**
     * Shows the files.
     *
     * @param title what these files are to the record
     */
    public AttachmentsPanel(Attachments attachments, OwnerRef owner, String title) {
        this.attachments = attachments;
        this.owner = owner;
        this.editable = attachments.mayChange(owner);
        list.addClassName("vptu-files");
        none.setText(getTranslation("files.panel.none"));
        none.addClassName("vptu-muted");
        Div content = getContent();
        content.addClassName("vptu-files-panel");
        content.add(new H3(title), none, list, refusals);
        if (editable) {
            FileUpload camera = upload();
            content.add(upload(), camera.camera(getTranslation("files.panel.camera")), removed);
        }
        show();
    }

    private FileUpload upload() {
        return new FileUpload(
                true,
                attachments.largest(),
                refusals,
                (name, bytes) -> attachments.add(owner, name, bytes),
                this::show);
    }

    private void show() {
        List<AttachmentRow> rows = attachments.list(owner);
        showInPlace(rows);
        list.setVisible(!rows.isEmpty());
        none.setVisible(rows.isEmpty() && editable);
        setVisible(editable || !rows.isEmpty());
        if (editable) {
            showRemoved();
        }
    }

    /** Leaves what has not changed where it is: a menu that is open on it stays open when another file arrives. */
    private void showInPlace(List<AttachmentRow> rows) {
        shown.entrySet().removeIf(entry -> {
            boolean gone = !rows.contains(entry.getKey());
            if (gone) {
                list.remove(entry.getValue());
            }
            return gone;
        });
        for (int place = 0; place < rows.size(); place++) {
            AttachmentRow row = rows.get(place);
            if (!shown.containsKey(row)) {
                AttachmentItem item = new AttachmentItem(row, this);
                shown.put(row, item);
                list.addComponentAtIndex(place, item);
            }
        }
    }

    private void showRemoved() {
        removed.removeAll();
        List<AttachmentRow> gone = attachments.removed(owner);
        removed.setVisible(!gone.isEmpty());
        if (!gone.isEmpty()) {
            removed.add(Buttons.quiet(getTranslation("files.panel.removed", gone.size()), () -> openRemoved(gone)));
        }
    }

    private void openRemoved(List<AttachmentRow> gone) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("files.panel.removed-title"));
        dialog.setWidth("min(36rem, 92vw)");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("vptu-files");
        for (AttachmentRow row : gone) {
            Span about = new Span(FileWords.about(this, row));
            about.addClassNames("vptu-muted", "vptu-small");
            Div text = new Div(new Span(row.name()), about);
            text.addClassName("vptu-files-text");
            ListItem item = new ListItem(text, Buttons.plain(getTranslation("files.panel.restore"), () -> {
                dialog.close();
                after(row, attachments.restore(row.id()), getTranslation("files.panel.restored", row.name()));
            }));
            item.addClassName("vptu-files-item");
            rows.add(item);
        }
        dialog.add(rows);
        dialog.getFooter().add(Buttons.primary(getTranslation("common.close"), dialog::close));
        dialog.open();
    }

    @Override
    public boolean mayChange() {
        return editable;
    }

    @Override
    public void preview(AttachmentRow row) {
        new PreviewDialog(row).open();
    }

    @Override
    public void versions(AttachmentRow row) {
        new VersionsDialog(attachments.versions(row.id())).open();
    }

    @Override
    public void replace(AttachmentRow row) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("files.panel.replace"));
        dialog.setWidth("min(32rem, 92vw)");
        FileUpload.Refusals wrong = new FileUpload.Refusals();
        FileUpload upload = new FileUpload(
                false,
                attachments.largest(),
                wrong,
                (name, bytes) -> attachments.replace(row.id(), row.version(), name, bytes),
                () -> {
                    show();
                    if (!wrong.isVisible()) {
                        dialog.close();
                        Notices.done(getTranslation("files.panel.replaced", row.name()));
                    }
                });
        dialog.add(new Paragraph(getTranslation("files.panel.replace-help", row.name())), wrong, upload);
        dialog.getFooter().add(Buttons.quiet(getTranslation("common.back"), dialog::close));
        dialog.open();
    }

    @Override
    public void rename(AttachmentRow row) {
        new RenameDialog(row, name -> attachments.rename(row.id(), row.version(), name), this::show).open();
    }

    @Override
    public void remove(AttachmentRow row) {
        new ReasonDialog(
                        getTranslation("files.panel.remove-title", row.name()),
                        getTranslation("files.panel.remove-help"),
                        getTranslation("files.panel.remove"),
                        reason -> after(
                                row,
                                attachments.remove(row.id(), row.version(), reason),
                                getTranslation("files.panel.gone", row.name())))
                .open();
    }

    private void after(AttachmentRow row, SaveResult result, String done) {
        show();
        switch (result) {
            case SaveResult.Saved saved -> Notices.done(done);
            case SaveResult.Refused refused -> {
                FieldError first = refused.errors().getFirst();
                Notices.error(getTranslation(first.code(), first.args().toArray()));
            }
            case SaveResult.Conflict conflict ->
                Notices.error(getTranslation(
                        "files.error.conflict", row.name(), conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Gone gone -> Notices.error(getTranslation("files.error.gone", row.name()));
        }
    }
}
