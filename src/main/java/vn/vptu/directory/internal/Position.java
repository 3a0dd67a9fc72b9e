package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.directory.PositionDraft;
import vn.vptu.directory.PositionLevel;

/** A position that people hold. */
@Entity
@Table(name = "directory_position")
class Position extends EditedRecord {

    private String name = "";
    private String shortName = "";

    @Enumerated(EnumType.STRING)
    private PositionLevel level = PositionLevel.STAFF;

    private int sortOrder;
    private boolean signs;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String searchKey = "";
    private String nameKey = "";

    void apply(PositionDraft draft) {
        name = draft.name();
        shortName = draft.shortName();
        level = Objects.requireNonNull(draft.level());
        sortOrder = Objects.requireNonNullElse(draft.sortOrder(), 0);
        signs = draft.signs();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        searchKey = SearchKey.of(name + " " + shortName);
        nameKey = SearchKey.of(name);
    }

    PositionDraft draft() {
        return new PositionDraft(name, shortName, level, sortOrder, signs, validFrom, validTo);
    }
}
