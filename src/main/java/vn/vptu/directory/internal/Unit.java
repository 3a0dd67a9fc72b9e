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
import vn.vptu.directory.UnitDraft;
import vn.vptu.directory.UnitEnding;
import vn.vptu.directory.UnitKind;

/** A unit, from its first day to the day it is merged or dissolved. */
@Entity
@Table(name = "directory_unit")
class Unit extends EditedRecord {

    private String code = "";
    private String name = "";
    private String shortName = "";

    @Enumerated(EnumType.STRING)
    private UnitKind kind = UnitKind.OTHER;

    private @Nullable Long parentId;
    private int sortOrder;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private @Nullable Long successorId;
    private @Nullable String basisNumber;
    private @Nullable LocalDate basisDate;
    private @Nullable String basisText;
    private String searchKey = "";

    void apply(UnitDraft draft) {
        code = draft.code();
        name = draft.name();
        shortName = draft.shortName();
        kind = Objects.requireNonNull(draft.kind());
        parentId = draft.parentId();
        sortOrder = Objects.requireNonNullElse(draft.sortOrder(), 0);
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        if (validTo == null) {
            // A unit that goes on was neither merged nor dissolved.
            apply(UnitEnding.blank());
        }
        searchKey = SearchKey.of(code + " " + name + " " + shortName);
    }

    UnitDraft draft() {
        return new UnitDraft(code, name, shortName, kind, parentId, sortOrder, validFrom, validTo);
    }

    void apply(UnitEnding ending) {
        validTo = ending.validTo();
        successorId = ending.successorId();
        basisNumber = ending.basisNumber();
        basisDate = ending.basisDate();
        basisText = ending.basisText();
    }

    void putUnder(@Nullable Long parent) {
        parentId = parent;
    }

    String name() {
        return name;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** How it ends; null while no end is known. */
    @Nullable UnitEnding ending() {
        return validTo == null ? null : new UnitEnding(validTo, successorId, basisNumber, basisDate, basisText, false);
    }
}
