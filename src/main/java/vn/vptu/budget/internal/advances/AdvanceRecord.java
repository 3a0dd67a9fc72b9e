package vn.vptu.budget.internal.advances;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Actor;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.SearchKey;
import vn.vptu.base.text.VietnameseNames;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceSettlement;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.internal.documents.SignedRecord;

/** An advance to a person as it is stored, with the sums of its settlements. */
@Entity
@Table(name = "budget_person_advance")
class AdvanceRecord extends SignedRecord {

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

    private @Nullable LocalDate paidOn;
    private @Nullable String paidBy;
    private @Nullable Instant paidAt;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long spent;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long givenBack;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long extraPaid;

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

    void paidOut(LocalDate on, Actor who, Instant at) {
        paidOn = on;
        paidBy = who.signature();
        paidAt = at;
    }

    /** Adds a settlement to the sums. */
    void settled(AdvanceSettlement settlement) {
        spent += settlement.spent().amount();
        givenBack += settlement.givenBack().amount();
        extraPaid += settlement.extraPaid().amount();
    }

    AdvanceBalance money() {
        return new AdvanceBalance(Dong.of(amount), Dong.of(spent), Dong.of(givenBack), Dong.of(extraPaid));
    }

    /** How far it was signed, and what became of its money. */
    AdvanceState stage() {
        return AdvanceState.of(state(), paidOn != null, money().balance());
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
}
