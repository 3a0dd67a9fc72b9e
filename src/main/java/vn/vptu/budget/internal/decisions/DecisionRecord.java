package vn.vptu.budget.internal.decisions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.DocumentState;

/** A document of the estimate as it is stored, without its lines. */
@Entity
@Table(name = "budget_decision")
class DecisionRecord extends EditedRecord {

    @Enumerated(EnumType.STRING)
    private DecisionKind kind = DecisionKind.ALLOCATION;

    private short year;
    private long holderUnitId;
    private @Nullable String number;
    private @Nullable LocalDate decidedOn;
    private @Nullable String issuer;
    private @Nullable String legalBasis;
    private @Nullable LocalDate effectiveOn;
    private String summary = "";

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
    private String searchKey = "";

    void apply(DecisionDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        year = Objects.requireNonNull(draft.year()).shortValue();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        number = draft.number();
        decidedOn = draft.decidedOn();
        issuer = draft.issuer();
        legalBasis = draft.legalBasis();
        effectiveOn = draft.effectiveOn();
        summary = draft.summary();
        searchKey = SearchKey.of(Stream.of(Integer.toString(year), number, issuer, legalBasis, summary)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    DecisionDraft draft(List<DecisionDraft.Line> lines) {
        return new DecisionDraft(
                kind, (int) year, holderUnitId, number, decidedOn, issuer, legalBasis, effectiveOn, summary, lines);
    }

    /** Somebody wrote in it: whatever was said of it before is no longer said of this. */
    void made(Actor who, Instant at) {
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

    void checked(Actor who, Instant at) {
        state = DocumentState.CHECKED;
        checkerAccountId = who.accountId();
        checkerPersonId = who.personId();
        checkedAt = at;
    }

    void approved(Actor who, Instant at) {
        state = DocumentState.APPROVED;
        approverAccountId = who.accountId();
        approverPersonId = who.personId();
        approvedAt = at;
    }

    void returned(String reason) {
        state = DocumentState.RETURNED;
        returnedReason = reason;
    }

    void became(DocumentState other) {
        state = other;
    }

    DocumentState state() {
        return state;
    }

    @Nullable String returnedReason() {
        return state == DocumentState.RETURNED ? returnedReason : null;
    }

    long makerAccountId() {
        return makerAccountId;
    }

    @Nullable Long checkerAccountId() {
        return checkerAccountId;
    }

    @Nullable Long approverAccountId() {
        return approverAccountId;
    }

    /** Whether this person, or whoever this person acts for, has checked it. */
    boolean isCheckedBy(Actor who) {
        return Objects.equals(checkerAccountId, who.accountId())
                || (checkerPersonId != null && checkerPersonId.equals(who.personId()));
    }

    /** The accounts of whoever wrote in it last and checked it. */
    Set<Long> signers() {
        return Stream.of(makerAccountId, checkerAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
