package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.TermDraft;

/** A term of an organ. */
@Entity
@Table(name = "directory_term")
class Term extends EditedRecord {

    private long organId;
    private String name = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(TermDraft draft) {
        organId = Objects.requireNonNull(draft.organId());
        name = draft.name();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        searchKey = SearchKey.of(name);
    }

    TermDraft draft() {
        return new TermDraft(organId, name, validFrom, validTo);
    }

    long organId() {
        return organId;
    }

    LocalDate validFrom() {
        return validFrom;
    }
}
