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
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.internal.documents.SignedRecord;

/** An appendix of a contract as it is stored, without its lines. */
@Entity
@Table(name = "budget_contract_appendix")
class AppendixRecord extends SignedRecord {

    private long contractId;
    private String number = "";
    private LocalDate signedOn = LocalDate.EPOCH;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private long amountChange;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    private @Nullable Long newAdvanceLimit;

    private @Nullable LocalDate newEndsOn;
    private String summary = "";

    void apply(long contract, AppendixDraft draft) {
        contractId = contract;
        number = draft.number();
        signedOn = Objects.requireNonNull(draft.signedOn());
        amountChange =
                Objects.requireNonNullElse(draft.amountChange(), Dong.ZERO).amount();
        newAdvanceLimit =
                draft.newAdvanceLimit() == null ? null : draft.newAdvanceLimit().amount();
        newEndsOn = draft.newEndsOn();
        summary = draft.grounds();
    }

    AppendixDraft draft(List<ContractLine> lines) {
        return new AppendixDraft(
                number,
                signedOn,
                Dong.of(amountChange),
                newAdvanceLimit == null ? null : Dong.of(newAdvanceLimit),
                newEndsOn,
                summary,
                lines);
    }

    long contractId() {
        return contractId;
    }

    String number() {
        return number;
    }
}
