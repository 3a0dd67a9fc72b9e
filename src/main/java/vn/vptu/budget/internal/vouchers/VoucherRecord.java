package vn.vptu.budget.internal.vouchers;

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
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** A payment document as it is stored, without its lines. */
@Entity
@Table(name = "budget_voucher")
class VoucherRecord extends EditedRecord {

    @Enumerated(EnumType.STRING)
    private VoucherKind kind = VoucherKind.DRAW_ACTUAL;

    private short year;
    private long holderUnitId;
    private String number = "";
    private LocalDate drawnOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private PaymentMethod method = PaymentMethod.TRANSFER;

    @Enumerated(EnumType.STRING)
    private EstimateType estimateType = EstimateType.OFFICIAL;

    private @Nullable Long supplierId;
    private @Nullable String payeeName;
    private @Nullable String payeeAccount;
    private @Nullable String payeeBank;
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

    void apply(VoucherDraft draft) {
        kind = Objects.requireNonNull(draft.kind());
        year = Objects.requireNonNull(draft.year()).shortValue();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        number = draft.number();
        drawnOn = Objects.requireNonNull(draft.drawnOn());
        method = Objects.requireNonNull(draft.method());
        estimateType = Objects.requireNonNull(draft.estimateType());
        supplierId = draft.supplierId();
        payeeName = draft.payeeName();
        payeeAccount = draft.payeeAccount();
        payeeBank = draft.payeeBank();
        summary = draft.summary();
        searchKey = SearchKey.of(Stream.of(Integer.toString(year), number, payeeName, payeeAccount, summary)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    VoucherDraft draft(List<VoucherDraft.Line> lines) {
        return new VoucherDraft(
                kind,
                (int) year,
                holderUnitId,
                number,
                drawnOn,
                method,
                estimateType,
                supplierId,
                payeeName,
                payeeAccount,
                payeeBank,
                summary,
                lines);
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

    String number() {
        return number;
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

    /** The accounts of whoever wrote in it last, checked and approved it. */
    Set<Long> signers() {
        return Stream.of(makerAccountId, checkerAccountId, approverAccountId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
