package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.OrganDraft;

/** A body that meets and has members. */
@Entity
@Table(name = "directory_organ")
class Organ extends EditedRecord {

    private String code = "";
    private String name = "";
    private String shortName = "";
    private int sortOrder;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(OrganDraft draft) {
        code = draft.code();
        name = draft.name();
        shortName = draft.shortName();
        sortOrder = Objects.requireNonNullElse(draft.sortOrder(), 0);
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        searchKey = SearchKey.of(code + " " + name + " " + shortName);
    }

    OrganDraft draft(List<OrganDraft.Member> members) {
        return new OrganDraft(code, name, shortName, sortOrder, validFrom, validTo, members);
    }
}
