package vn.vptu.files.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.vptu.base.Occurrence;
import vn.vptu.files.AttachmentOwner;
import vn.vptu.files.OwnerRef;

/** Asks the records' modules what may be done with the files of a record. */
@Component
public class Owners {

    private final Map<String, AttachmentOwner> byKind;
    private final ApplicationEventPublisher events;

    Owners(List<AttachmentOwner> owners, ApplicationEventPublisher events) {
        this.byKind = owners.stream().collect(Collectors.toMap(AttachmentOwner::kind, Function.identity()));
        this.events = events;
    }

    public boolean mayRead(@Nullable OwnerRef record) {
        AttachmentOwner owner = record == null ? null : byKind.get(record.kind());
        return owner != null && owner.mayRead(record.id());
    }

    public boolean mayChange(@Nullable OwnerRef record) {
        AttachmentOwner owner = record == null ? null : byKind.get(record.kind());
        return owner != null && owner.mayRead(record.id()) && owner.mayChange(record.id());
    }

    /** Nobody goes on who may not read. */
    public void needRead(@Nullable OwnerRef record) {
        need(mayRead(record), record);
    }

    /** Nobody goes on who may not change. */
    public void needChange(@Nullable OwnerRef record) {
        need(mayChange(record), record);
    }

    private void need(boolean may, @Nullable OwnerRef record) {
        if (!may) {
            String name = record == null ? "" : record.kind() + " " + record.id();
            events.publishEvent(new Occurrence(FileKinds.ATTACHMENT, name.strip(), "refused", null));
            throw new AccessDeniedException("files of " + name);
        }
    }

    String nameOf(OwnerRef record) {
        AttachmentOwner owner = byKind.get(record.kind());
        return owner == null ? "" : owner.nameOf(record.id());
    }

    boolean watched(OwnerRef record) {
        AttachmentOwner owner = byKind.get(record.kind());
        return owner != null && owner.watched(record.id());
    }
}
