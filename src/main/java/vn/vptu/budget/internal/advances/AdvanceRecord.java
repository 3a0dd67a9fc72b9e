package vn.vptu.budget.internal.advances;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.money.Dong;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.text.VietnameseNames;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceSettlement;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvanceDraft;

/** An advance to a person as it is stored, with the sums of its settlements. */
@Entity
@Table(name = "budget_person_advance")
class AdvanceRecord extends EditedRecord {

    private String number = "";
    private LocalDate askedOn = LocalDate.EPOCH;
    private long personId;
    private String personName = "";
    private byte[] personSort = {};
    private @Nullable Long unitId;
    private String purpose = "";
    private @Nullable String activity;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long amount;

    private @Nullable String cashSource;
    private @Nullable Long voucherId;
    private LocalDate dueOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private AdvanceState state = AdvanceState.DRAFT;

    private @Nullable LocalDate paidOn;
    private @Nullable String paidBy;
    private @Nullable Instant paidAt;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long spent;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long givenBack;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long extraPaid;

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

    void apply(PersonAdvanceDraft draft, Payee payee) {
        number = draft.number();
        askedOn = Objects.requireNonNull(draft.askedOn());
        personId = payee.personId();
        personName = payee.name();
        personSort = VietnameseNames.storedKey(payee.name());
        unitId = payee.unitId();
        purpose = draft.purpose();
        activity = draft.activity();
        amount = Objects.requireNonNull(draft.amount()).amount();
        cashSource = draft.cashSource();
        voucherId = draft.voucherId();
        dueOn = Objects.requireNonNull(draft.dueOn());
        searchKey = SearchKey.of(Stream.of(number, personName, purpose, activity)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    PersonAdvanceDraft draft() {
        return new PersonAdvanceDraft(
                number, askedOn, personId, purpose, activity, Dong.of(amount), cashSource, voucherId, dueOn);
    }

    /** Somebody wrote in it: whatever was said of it before is no longer said of this. */
    void made(Actor who, Instant at) {
        state = AdvanceState.DRAFT;
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
        state = AdvanceState.CHECKED;
        checkerAccountId = who.accountId();
        checkerPersonId = who.personId();
        checkedAt = at;
    }

    void approved(Actor who, Instant at) {
        state = AdvanceState.APPROVED;
        approverAccountId = who.accountId();
        approverPersonId = who.personId();
        approvedAt = at;
    }

    void paidOut(LocalDate on, Actor who, Instant at) {
        state = AdvanceState.PAID;
        paidOn = on;
        paidBy = who.signature();
        paidAt = at;
    }

    /** Adds a settlement to the sums: nothing left closes it, something left opens it again. */
    void settled(AdvanceSettlement settlement) {
        spent += settlement.spent().amount();
        givenBack += settlement.givenBack().amount();
        extraPaid += settlement.extraPaid().amount();
        state = money().balance().isZero() ? AdvanceState.CLOSED : AdvanceState.PAID;
    }

    void returned(String reason) {
        state = AdvanceState.RETURNED;
        returnedReason = reason;
    }

    void cancelled() {
        state = AdvanceState.CANCELLED;
    }

    AdvanceBalance money() {
        return new AdvanceBalance(Dong.of(amount), Dong.of(spent), Dong.of(givenBack), Dong.of(extraPaid));
    }

    AdvanceState state() {
        return state;
    }

    Payee payee() {
        return new Payee(personId, personName, unitId);
    }

    String number() {
        return number;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    @Nullable LocalDate paidOn() {
        return paidOn;
    }

    @Nullable String paidBy() {
        return paidBy;
    }

    @Nullable String returnedReason() {
        return state == AdvanceState.RETURNED ? returnedReason : null;
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
