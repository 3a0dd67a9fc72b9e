package vn.vptu.budget.internal.contracts;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.persistence.EditedRecord;

/** A record that is made, checked and approved by three different people. */
@MappedSuperclass
abstract class SignedRecord extends EditedRecord {

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
    void made(Actor who, Instant at) {
        makerAccountId = who.accountId();
        makerPersonId = who.personId();
        maker = who.signature();
        madeAt = at;
        checkerAccountId = null;
        checkerPersonId = null;
        checkedAt = null;
        returnedReason = null;
    }

    void checked(Actor who, Instant at) {
        checkerAccountId = who.accountId();
        checkerPersonId = who.personId();
        checkedAt = at;
    }

    void approved(Actor who, Instant at) {
        approverAccountId = who.accountId();
        approverPersonId = who.personId();
        approvedAt = at;
    }

    void returned(String reason) {
        returnedReason = reason;
    }

    @Nullable String returnedReason() {
        return returnedReason;
    }

    /** Whether this person, or whoever this person acts for, has checked it. */
    boolean isCheckedBy(Actor who) {
        return Objects.equals(checkerAccountId, who.accountId())
                || (checkerPersonId != null && checkerPersonId.equals(who.personId()));
    }

    /** The accounts of whoever wrote in it last, checked and approved it. */
    Set<Long> signers() {
        return Stream.of(makerAccountId, checkerAccountId, approverAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
