package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.CodeKind;
import vn.vptu.budget.MappingDraft;

/** What an old code is in the new index. */
@Entity
@Table(name = "budget_code_mapping")
class Mapping extends EditedRecord {

    @Enumerated(EnumType.STRING)
    private CodeKind kind = CodeKind.SUBITEM;

    private String oldCode = "";
    private String newCode = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable String legalBasis;
    private @Nullable String note;
    private String searchKey = "";

    void apply(MappingDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        oldCode = draft.oldCode();
        newCode = draft.newCode();
        validFrom = Objects.requireNonNull(draft.validFrom());
        legalBasis = draft.legalBasis();
        note = draft.note();
        searchKey = SearchKey.of(String.join(" ", oldCode, newCode, Objects.requireNonNullElse(note, "")));
    }

    MappingDraft draft() {
        return new MappingDraft(kind, oldCode, newCode, validFrom, legalBasis, note);
    }
}
