package vn.vptu.budget.internal.plans;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PlanDraft;
import vn.vptu.budget.ShareRef;

/** An edition of the plan of a share as it is stored, without its lines. */
@Entity
@Table(name = "budget_plan")
class PlanRecord extends EditedRecord {

    private short year;
    private long holderUnitId;
    private String chapter = "";
    private String subcategory = "";
    private String source = "";
    private String programme = BudgetKey.NO_PROGRAMME;
    private long usingUnitId;
    private long taskId;
    private short edition;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    private long makerAccountId;
    private @Nullable Long makerPersonId;
    private String maker = "";
    private Instant madeAt = Instant.EPOCH;
    private @Nullable Long approverAccountId;
    private @Nullable Long approverPersonId;
    private @Nullable Instant approvedAt;
    private @Nullable String returnedReason;
    private String searchKey = "";

    void apply(PlanDraft draft, int number, String words) {
        year = Objects.requireNonNull(draft.year()).shortValue();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        chapter = Objects.requireNonNull(draft.chapter()).strip();
        subcategory = Objects.requireNonNull(draft.subcategory()).strip();
        source = Objects.requireNonNull(draft.source()).strip();
        programme = Objects.requireNonNull(draft.programme()).strip();
        usingUnitId = Objects.requireNonNullElse(draft.usingUnitId(), ShareRef.OWN);
        taskId = Objects.requireNonNullElse(draft.taskId(), ShareRef.NO_TASK);
        edition = (short) number;
        reason = draft.reason();
        searchKey = words;
    }

    PlanDraft draft(List<PlanDraft.Line> lines) {
        return new PlanDraft(
                (int) year,
                holderUnitId,
                chapter,
                subcategory,
                source,
                programme,
                usingUnitId == ShareRef.OWN ? null : usingUnitId,
                taskId == ShareRef.NO_TASK ? null : taskId,
                reason,
                lines);
    }

    ShareRef share() {
        return new ShareRef(
                new BudgetKey(year, holderUnitId, chapter, subcategory, source, programme), usingUnitId, taskId);
    }

    /** Somebody wrote in it: whatever was said of it before is no longer said of this. */
    void made(Actor who, Instant at) {
        state = DocumentState.DRAFT;
        makerAccountId = who.accountId();
        makerPersonId = who.personId();
        maker = who.signature();
        madeAt = at;
        returnedReason = null;
    }

    void approved(Actor who, Instant at) {
        state = DocumentState.APPROVED;
        approverAccountId = who.accountId();
        approverPersonId = who.personId();
        approvedAt = at;
    }

    void returned(String why) {
        state = DocumentState.RETURNED;
        returnedReason = why;
    }

    void cancelled() {
        state = DocumentState.CANCELLED;
    }

    DocumentState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    @Nullable String returnedReason() {
        return state == DocumentState.RETURNED ? returnedReason : null;
    }

    /** The account of whoever wrote in it last. */
    Set<Long> signers() {
        return Set.of(makerAccountId);
    }
}
