package vn.vptu.budget.internal.documents;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.budget.DocumentState;

/** A document of the budget: how far it has come, and who made, checked and approved it. Its table has these columns. */
@MappedSuperclass
public abstract class SignedRecord extends EditedRecord {

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    private long makerAccountId;
    private @Nullable Long makerPersonId;
    private String maker = "";
    private Instant madeAt = Instant.EPOCH;
    private @Nullable Long checkerAccountId;
    private @Nullable Long checkerPersonId;
    private @Nullable Instant checkedAt;
    private @Nullable Long approverAccountId;
    private @Nullable Long approverPersonId;
    private @Nullable Instant approvedAt;
    private @Nullable String returnedReason;

    /** Somebody wrote in it: whatever was said of it before is no longer said of this. */
    public void made(Actor who, Instant at) {
        state = DocumentState.DRAFT;
        makerAccountId = who.accountId();
        makerPersonId = who.personId();
        maker = who.signature();
        madeAt = at;
        checkerAccountId = null;
        checkerPersonId = null;
        checkedAt = null;
        returnedReason = null;
    }

    public void checked(Actor who, Instant at) {
        state = DocumentState.CHECKED;
        checkerAccountId = who.accountId();
        checkerPersonId = who.personId();
        checkedAt = at;
    }

    public void approved(Actor who, Instant at) {
        state = DocumentState.APPROVED;
        approverAccountId = who.accountId();
        approverPersonId = who.personId();
        approvedAt = at;
    }

    public void returned(String reason) {
        state = DocumentState.RETURNED;
        returnedReason = reason;
    }

    public void became(DocumentState other) {
        state = other;
    }

    public DocumentState state() {
        return state;
    }

    public @Nullable String returnedReason() {
        return state == DocumentState.RETURNED ? returnedReason : null;
    }

    public long makerAccountId() {
        return makerAccountId;
    }

    public @Nullable Long checkerAccountId() {
        return checkerAccountId;
    }

    public @Nullable Long approverAccountId() {
        return approverAccountId;
    }

    /** Whether this person, or whoever this person acts for, has checked it. */
    public boolean isCheckedBy(Actor who) {
        return Objects.equals(checkerAccountId, who.accountId())
                || (checkerPersonId != null && checkerPersonId.equals(who.personId()));
    }

    /** The accounts of whoever wrote in it last, checked and approved it. */
    public Set<Long> signers() {
        return Stream.of(makerAccountId, checkerAccountId, approverAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
