package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.TreasuryDraft;

/** A version of an office of the Treasury. */
@Entity
@Table(name = "budget_treasury")
class Treasury extends EditedRecord {

    private String code = "";
    private String name = "";
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;
    private String searchKey = "";

    void apply(TreasuryDraft draft) {
        code = draft.code();
        name = draft.name();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
        searchKey = SearchKey.of(code + " " + name);
    }

    void endsOn(@Nullable LocalDate end) {
        validTo = end;
    }

    TreasuryDraft draft() {
        return new TreasuryDraft(code, name, validFrom, validTo);
    }
}
