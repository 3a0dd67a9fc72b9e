package vn.vptu.files;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.files.internal.AttachmentEdits;
import vn.vptu.files.internal.AttachmentStore;
import vn.vptu.files.internal.AttachmentStore.Held;
import vn.vptu.files.internal.Intake;
import vn.vptu.files.internal.Owners;

/**
 * The files attached to records. Rights are those of the record, see {@link AttachmentOwner}, asked as of now; whoever
 * tries more gets an {@link AccessDeniedException}. Replacing makes a new version, removing hides: nothing is lost.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Attachments {

    private final AttachmentStore store;
    private final AttachmentEdits edits;
    private final Owners owners;
    private final Intake intake;

    Attachments(AttachmentStore store, AttachmentEdits edits, Owners owners, Intake intake) {
        this.store = store;
        this.edits = edits;
        this.owners = owners;
        this.intake = intake;
    }

    /** Whether the actor may see the files of this record. */
    public boolean mayRead(OwnerRef owner) {
        return owners.mayRead(owner);
    }

    /** Whether the actor may attach, replace, rename and take away. */
    public boolean mayChange(OwnerRef owner) {
        return owners.mayChange(owner);
    }

    /** The most bytes that one file may have. */
    public long largest() {
        return intake.largest();
    }

    /** The newest version of each file, in the order in which they came; none for whoever may not see them. */
    @Transactional(readOnly = true)
    public List<AttachmentRow> list(OwnerRef owner) {
        return owners.mayRead(owner) ? store.of(owner, false) : List.of();
    }

    /** The files that were taken away, for those who may bring them back. */
    @Transactional(readOnly = true)
    public List<AttachmentRow> removed(OwnerRef owner) {
        return owners.mayChange(owner) ? store.of(owner, true) : List.of();
    }

    /** Every version of one file, the newest first. */
    @Transactional(readOnly = true)
    public List<AttachmentRow> versions(long id) {
        Optional<Held> held = store.find(id);
        owners.needRead(held.map(Held::owner).orElse(null));
        return held.orElseThrow().removedAt() == null ? store.versions(id) : List.of();
    }

    /**
     * Attaches a file.
     *
     * @param name as it is called where it comes from
     * @param bytes read to the end, not closed
     */
    public SaveResult add(OwnerRef owner, String name, InputStream bytes) {
        owners.needChange(owner);
        return edits.add(owner, name, bytes);
    }

    /**
     * Stores a new version of a file.
     *
     * @param version the version it takes the place of: nobody replaces what he has not seen
     */
    public SaveResult replace(long id, int version, String name, InputStream bytes) {
        needChange(id);
        return edits.replace(id, version, name, bytes);
    }

    /** Calls the newest version otherwise; its ending must fit what it is. */
    @Transactional
    public SaveResult rename(long id, int version, String name) {
        needChange(id);
        return edits.rename(id, version, name);
    }

    /** Takes a file away from its record; it can be brought back. */
    @Transactional
    public SaveResult remove(long id, int version, String reason) {
        needChange(id);
        return edits.remove(id, version, reason);
    }

    /** Brings back what was taken away. */
    @Transactional
    public SaveResult restore(long id) {
        needChange(id);
        return edits.restore(id);
    }

    /** Opens one version. */
    public OpenedFile open(long id, int version) {
        Held held = store.find(id).orElse(null);
        if (held == null) {
            return new OpenedFile.Absent();
        }
        owners.needRead(held.owner());
        return edits.open(held, version);
    }

    private void needChange(long id) {
        owners.needChange(store.find(id).map(Held::owner).orElse(null));
    }
}
