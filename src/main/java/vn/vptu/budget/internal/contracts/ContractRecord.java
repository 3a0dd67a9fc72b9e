package vn.vptu.budget.internal.contracts;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.internal.documents.SignedRecord;

/** A contract as it is stored, without its lines and papers. */
@Entity
@Table(name = "budget_contract")
class ContractRecord extends SignedRecord {

    private String number = "";
    private LocalDate signedOn = LocalDate.EPOCH;
    private String summary = "";
    private long supplierId;
    private @Nullable String payeeAccount;
    private @Nullable String payeeBank;
    private long holderUnitId;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long amount;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long amountNow;

    private @Nullable Short advancePercent;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long advanceLimit;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long advanceLimitNow;

    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate endsNow;
    private @Nullable Short retentionPercent;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long retention;

    private @Nullable LocalDate retentionUntil;
    private @Nullable String liquidationNumber;
    private @Nullable LocalDate liquidatedOn;
    private String searchKey = "";

    void apply(ContractDraft draft, String supplier) {
        number = draft.number();
        signedOn = Objects.requireNonNull(draft.signedOn());
        summary = draft.title();
        supplierId = Objects.requireNonNull(draft.supplierId());
        payeeAccount = draft.payeeAccount();
        payeeBank = draft.payeeBank();
        holderUnitId = Objects.requireNonNull(draft.holderUnitId());
        amount = Objects.requireNonNull(draft.amount()).amount();
        amountNow = amount;
        advancePercent = small(draft.advancePercent());
        advanceLimit = of(draft.advanceLimit());
        advanceLimitNow = advanceLimit;
        startsOn = draft.startsOn();
        endsOn = draft.endsOn();
        endsNow = endsOn;
        retentionPercent = small(draft.retentionPercent());
        retention = of(draft.retention());
        retentionUntil = draft.retentionUntil();
        searchKey = SearchKey.of(String.join(" ", number, summary, supplier));
    }

    private static @Nullable Short small(@Nullable Integer percent) {
        return percent == null ? null : percent.shortValue();
    }

    private static long of(@Nullable Dong dong) {
        return dong == null ? 0 : dong.amount();
    }

    ContractDraft draft(List<ContractLine> lines) {
        return new ContractDraft(
                number,
                signedOn,
                summary,
                supplierId,
                payeeAccount,
                payeeBank,
                holderUnitId,
                Dong.of(amount),
                advancePercent == null ? null : Integer.valueOf(advancePercent),
                Dong.of(advanceLimit),
                startsOn,
                endsOn,
                retentionPercent == null ? null : Integer.valueOf(retentionPercent),
                Dong.of(retention),
                retentionUntil,
                lines);
    }

    /** An approved appendix: from now on it is worth that much. */
    void apply(AppendixDraft appendix) {
        amountNow = Math.addExact(amountNow, of(appendix.amountChange()));
        if (appendix.newAdvanceLimit() != null) {
            advanceLimitNow = appendix.newAdvanceLimit().amount();
        }
        if (appendix.newEndsOn() != null) {
            endsNow = appendix.newEndsOn();
        }
    }

    void liquidated(String minutes, LocalDate on) {
        liquidationNumber = minutes;
        liquidatedOn = on;
    }

    ContractState stage() {
        return ContractState.of(state(), liquidatedOn != null);
    }

    String number() {
        return number;
    }

    String title() {
        return summary;
    }

    LocalDate signedOn() {
        return signedOn;
    }

    long holderUnitId() {
        return holderUnitId;
    }

    long amountNow() {
        return amountNow;
    }

    long advanceLimitNow() {
        return advanceLimitNow;
    }

    @Nullable LocalDate startsOn() {
        return startsOn;
    }

    @Nullable LocalDate endsNow() {
        return endsNow;
    }

    @Nullable String liquidationNumber() {
        return liquidationNumber;
    }

    @Nullable LocalDate liquidatedOn() {
        return liquidatedOn;
    }
}
