package vn.vptu.budget.internal.contracts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.DocumentState;

/** An appendix of a contract as it is stored, without its lines. */
@Entity
@Table(name = "budget_contract_appendix")
class AppendixRecord extends SignedRecord {

    private long contractId;
    private String number = "";
    private LocalDate signedOn = LocalDate.EPOCH;
    private long amountChange;
    private @Nullable Long newAdvanceLimit;
    private @Nullable LocalDate newEndsOn;
    private String grounds = "";

    @Enumerated(EnumType.STRING)
    private DocumentState state = DocumentState.DRAFT;

    void apply(long contract, AppendixDraft draft) {
        contractId = contract;
        number = draft.number();
        signedOn = Objects.requireNonNull(draft.signedOn());
        amountChange = Objects.requireNonNullElse(draft.amountChange(), Dong.ZERO).amount();
        newAdvanceLimit =
                draft.newAdvanceLimit() == null ? null : draft.newAdvanceLimit().amount();
        newEndsOn = draft.newEndsOn();
        grounds = draft.grounds();
        state = DocumentState.DRAFT;
    }

    AppendixDraft draft(List<ContractLine> lines) {
        return new AppendixDraft(
                number,
                signedOn,
                Dong.of(amountChange),
                newAdvanceLimit == null ? null : Dong.of(newAdvanceLimit),
                newEndsOn,
                grounds,
                lines);
    }

    void became(DocumentState other) {
        state = other;
    }

    DocumentState state() {
        return state;
    }

    long contractId() {
        return contractId;
    }

    String number() {
        return number;
    }
}
