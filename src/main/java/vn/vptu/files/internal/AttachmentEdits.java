package vn.vptu.files.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.Occurrence;
import vn.vptu.base.SaveResult;
import vn.vptu.files.AttachmentRow;
import vn.vptu.files.OpenedFile;
import vn.vptu.files.OwnerRef;
import vn.vptu.files.internal.AttachmentStore.Held;
import vn.vptu.files.internal.AttachmentStore.Stored;

/** Attaches, replaces, renames and takes away, each with its line in the trail; rights are asked for before. */
@Component
public class AttachmentEdits {

    private static final int LONGEST_REASON = 500;

    private final AttachmentStore attachments;
    private final ContentStore contents;
    private final FileStore files;
    private final Intake intake;
    private final Owners owners;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;

    AttachmentEdits(
            AttachmentStore attachments,
            ContentStore contents,
            FileStore files,
            Intake intake,
            Owners owners,
            ApplicationEventPublisher events,
            TransactionTemplate transactions) {
        this.attachments = attachments;
        this.contents = contents;
        this.files = files;
        this.intake = intake;
        this.owners = owners;
        this.events = events;
        this.transactions = transactions;
    }

    /** The bytes are taken in before the transaction begins, so that a slow line holds no lock. */
    public SaveResult add(OwnerRef owner, String name, InputStream bytes) {
        return taken(name, bytes, taken -> {
            Optional<SaveResult> full = full(owner, taken);
            if (full.isPresent()) {
                return full.get();
            }
            long content = contents.keep(taken.staged(), taken.type());
            long id = attachments.create(owner);
            attachments.addVersion(id, 1, content, taken.name());
            events.publishEvent(Change.of(FileKinds.ATTACHMENT, id, "create", null, picture(owner, id, 1)));
            return new SaveResult.Saved(id);
        });
    }

    /** The next version of a file. */
    public SaveResult replace(long id, int version, String name, InputStream bytes) {
        return taken(
                name,
                bytes,
                taken -> standing(id, version, held -> {
                    Stored now = attachments.version(id, version).orElseThrow();
                    if (now.sha256().equals(taken.staged().sha256())) {
                        return SaveResult.Refused.of(FieldError.WHOLE, "files.error.same", taken.name(), version);
                    }
                    Optional<SaveResult> full = full(held.owner(), taken);
                    if (full.isPresent()) {
                        return full.get();
                    }
                    long content = contents.keep(taken.staged(), taken.type());
                    attachments.addVersion(id, version + 1, content, taken.name());
                    events.publishEvent(Change.of(
                            FileKinds.ATTACHMENT,
                            id,
                            "replace",
                            picture(held.owner(), id, version),
                            picture(held.owner(), id, version + 1)));
                    return new SaveResult.Saved(id);
                }));
    }

    /** Must run in a transaction. */
    public SaveResult rename(long id, int version, String typed) {
        return standing(id, version, held -> {
            Stored now = attachments.version(id, version).orElseThrow();
            List<FieldError> errors = new ArrayList<>(
                    new Check().text("name", typed, Intake.LONGEST_NAME).errors());
            String name = typed.isBlank()
                    ? ""
                    : Intake.withExtension(Intake.nameOf(typed), now.row().type());
            if (errors.isEmpty()) {
                errors.addAll(intake.nameErrors(name, now.row().type()));
            }
            if (!errors.isEmpty()) {
                return new SaveResult.Refused(errors);
            }
            FileKinds.Picture before = picture(held.owner(), id, version);
            attachments.rename(id, version, name);
            events.publishEvent(
                    Change.of(FileKinds.ATTACHMENT, id, "rename", before, picture(held.owner(), id, version)));
            return new SaveResult.Saved(id);
        });
    }

    /** Must run in a transaction. Hides the file; nothing of it is deleted. */
    public SaveResult remove(long id, int version, String reason) {
        List<FieldError> errors =
                new Check().length("reason", reason, LONGEST_REASON).errors();
        if (reason.isBlank()) {
            return SaveResult.Refused.of("reason", "common.error.reason-missing");
        }
        if (!errors.isEmpty()) {
            return new SaveResult.Refused(errors);
        }
        return standing(id, version, held -> {
            attachments.remove(id, reason.strip());
            events.publishEvent(Change.of(FileKinds.ATTACHMENT, id, "remove", picture(held.owner(), id, version), null)
                    .because(reason.strip()));
            return new SaveResult.Saved(id);
        });
    }

    /** Must run in a transaction. Shows a file again that was taken away. */
    public SaveResult restore(long id) {
        Held held = attachments.lock(id).orElse(null);
        if (held == null || held.removedAt() == null) {
            return new SaveResult.Gone();
        }
        attachments.restore(id);
        events.publishEvent(
                Change.of(FileKinds.ATTACHMENT, id, "restore", null, picture(held.owner(), id, held.latest())));
        return new SaveResult.Saved(id);
    }

    /** Opens one version, unless its bytes are no longer those that were stored; that goes into the trail. */
    public OpenedFile open(Held held, int version) {
        Stored stored = attachments.version(held.id(), version).orElse(null);
        if (stored == null || held.removedAt() != null) {
            return new OpenedFile.Absent();
        }
        FileStore.Condition condition = files.condition(stored.sha256());
        if (condition != FileStore.Condition.WHOLE) {
            note(held, stored, condition == FileStore.Condition.MISSING ? "missing" : "damaged");
            return new OpenedFile.Damaged(stored.row());
        }
        if (owners.watched(held.owner())) {
            note(held, stored, "open");
        }
        return new OpenedFile.Whole(stored.row(), files.file(stored.sha256()), stored.sha256());
    }

    private void note(Held held, Stored stored, String action) {
        events.publishEvent(
                new Occurrence(FileKinds.ATTACHMENT, Long.toString(held.id()), action, picture(held.owner(), stored)));
    }

    private interface Taking {
        SaveResult apply(Intake.Result.Taken taken);
    }

    private SaveResult taken(String name, InputStream bytes, Taking taking) {
        return switch (intake.take(name, bytes)) {
            case Intake.Result.Refused(FieldError error) -> new SaveResult.Refused(List.of(error));
            case Intake.Result.Taken taken -> {
                try {
                    yield transactions.execute(transaction -> taking.apply(taken));
                } finally {
                    files.drop(taken.staged());
                }
            }
        };
    }

    private interface Doing {
        SaveResult apply(Held held);
    }

    /** Does something with a file that still stands as the person saw it. */
    private SaveResult standing(long id, int version, Doing doing) {
        Held held = attachments.lock(id).orElse(null);
        if (held == null || held.removedAt() != null) {
            return new SaveResult.Gone();
        }
        if (held.latest() != version) {
            AttachmentRow newest =
                    attachments.version(id, held.latest()).orElseThrow().row();
            return new SaveResult.Conflict(newest.uploadedBy(), newest.uploadedAt());
        }
        return doing.apply(held);
    }

    private Optional<SaveResult> full(OwnerRef owner, Intake.Result.Taken taken) {
        List<FieldError> errors = intake.quotaErrors(
                taken.name(), attachments.bytesOf(owner), taken.staged().size());
        return errors.isEmpty() ? Optional.empty() : Optional.of(new SaveResult.Refused(errors));
    }

    private FileKinds.@Nullable Picture picture(OwnerRef owner, long id, int version) {
        return attachments
                .version(id, version)
                .map(stored -> picture(owner, stored))
                .orElse(null);
    }

    private FileKinds.Picture picture(OwnerRef owner, Stored stored) {
        AttachmentRow row = stored.row();
        return new FileKinds.Picture(owners.nameOf(owner), row.name(), row.version(), row.size(), stored.sha256());
    }
}
