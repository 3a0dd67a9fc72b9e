package vn.vptu.directory.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.directory.LeaderDraft;

/** A person whose calendar the Office keeps. */
@Entity
@Table(name = "directory_leader")
class Leader extends EditedRecord {

    private long personId;
    private int rankOrder;
    private boolean boardColumn = true;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

    void apply(LeaderDraft draft) {
        personId = Objects.requireNonNull(draft.personId());
        rankOrder = Objects.requireNonNull(draft.rankOrder());
        boardColumn = draft.boardColumn();
        validFrom = Objects.requireNonNull(draft.validFrom());
        validTo = draft.validTo();
    }

    LeaderDraft draft(List<LeaderDraft.Title> titles) {
        return new LeaderDraft(personId, rankOrder, boardColumn, validFrom, validTo, titles);
    }
}
