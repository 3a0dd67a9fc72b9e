package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.directory.DriverDraft;

/** A person who can be sent with a vehicle. */
@Entity
@Table(name = "directory_driver")
class Driver extends EditedRecord {

    private long personId;
    private @Nullable String licenceClass;
    private @Nullable LocalDate validTo;

    void apply(DriverDraft draft) {
        personId = Objects.requireNonNull(draft.personId());
        licenceClass = draft.licenceClass();
        validTo = draft.validTo();
    }

    DriverDraft draft() {
        return new DriverDraft(personId, licenceClass, validTo);
    }
}
