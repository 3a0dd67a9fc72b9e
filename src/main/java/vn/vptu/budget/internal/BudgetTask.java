package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.TaskDraft;

/** A task that money is given for in a year. */
@Entity
@Table(name = "budget_task")
class BudgetTask extends EditedRecord {

    private short year;
    private String code = "";
    private String name = "";
    private @Nullable String legalBasis;
    private @Nullable Long unitId;
    private @Nullable String sourceCode;
    private boolean closed;
    private String searchKey = "";

    void apply(TaskDraft draft) {
        year = Objects.requireNonNull(draft.year()).shortValue();
        code = draft.code();
        name = draft.name();
        legalBasis = draft.legalBasis();
        unitId = draft.unitId();
        sourceCode = draft.sourceCode();
        closed = draft.closed();
        searchKey = SearchKey.of(
                String.join(" ", Integer.toString(year), code, name, Objects.requireNonNullElse(legalBasis, "")));
    }

    TaskDraft draft() {
        return new TaskDraft((int) year, code, name, legalBasis, unitId, sourceCode, closed);
    }
}
