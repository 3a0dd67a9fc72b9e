package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.FiscalYearDraft;

/** A fiscal year, as far as it is edited by hand: its state is not known here. */
@Entity
@Table(name = "budget_year")
class FiscalYear extends EditedRecord {

    private short year;
    private @Nullable String note;
    private String searchKey = "";

    void apply(FiscalYearDraft draft) {
        year = Objects.requireNonNull(draft.year()).shortValue();
        note = draft.note();
        searchKey = SearchKey.of("năm " + year + " " + Objects.requireNonNullElse(note, ""));
    }

    int year() {
        return year;
    }

    FiscalYearDraft draft(List<FiscalYearDraft.Deadline> deadlines) {
        return new FiscalYearDraft((int) year, note, deadlines);
    }
}
