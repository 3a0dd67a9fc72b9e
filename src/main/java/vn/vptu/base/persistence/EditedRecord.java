package vn.vptu.base.persistence;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that people edit: it knows who saved it last, so that a second editor can be told whom to ask. */
@MappedSuperclass
public abstract class EditedRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private @Nullable String changedBy;

    private @Nullable Instant changedAt;

    /**
     * The stored id.
     *
     * @throws IllegalStateException before the record has been saved
     */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not saved yet");
        }
        return id;
    }

    public int version() {
        return version;
    }

    public String changedBy() {
        return changedBy == null ? "" : changedBy;
    }

    public Instant changedAt() {
        return changedAt == null ? Instant.EPOCH : changedAt;
    }

    /** Notes who saves it and when; every save calls it, so that the version always moves. */
    public void touch(String by, Instant at) {
        changedBy = by;
        changedAt = at;
    }
}
