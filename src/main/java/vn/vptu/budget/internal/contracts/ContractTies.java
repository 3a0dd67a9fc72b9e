package vn.vptu.budget.internal.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.budget.VoucherDraft;

/** What ties the lines of a payment to a contract: what is bound for one is drawn, settled and given back under it alone. */
@Component
public class ContractTies {

    private final JdbcClient jdbc;

    ContractTies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The contract under which was paid what a payment settles, gives back or moves; null when it says none. */
    public @Nullable Long ofPaid(VoucherDraft draft) {
        return draft.lines().stream()
                .map(VoucherDraft.Line::settlesEntryId)
                .filter(Objects::nonNull)
                .map(this::contractOf)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private Optional<Long> contractOf(long entry) {
        return jdbc.sql("select contract_id from budget_entry where id = ? and contract_id is not null")
                .param(entry)
                .query(Long.class)
                .optional();
    }

    /** The lines that belong to another contract than the payment says. */
    List<FieldError> check(VoucherDraft draft) {
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            VoucherDraft.Line line = draft.lines().get(i);
            if (line.reservationId() != null) {
                errors.addAll(bound("lines." + i + ".reservationId", line.reservationId(), draft));
            }
            if (line.settlesEntryId() != null) {
                errors.addAll(settled("lines." + i + ".settlesEntryId", line.settlesEntryId(), draft));
            }
        }
        return errors;
    }

    private List<FieldError> bound(String field, long reservation, VoucherDraft draft) {
        return jdbc.sql("select c.id, c.number from budget_reservation r join budget_contract c on c.id = r.document_id"
                        + " where r.id = ? and r.document_kind = 'budget.contract'")
                .param(reservation)
                .query(Named.class)
                .optional()
                .filter(contract -> !Objects.equals(contract.id(), draft.contractId()))
                .map(contract -> FieldError.of(
                        field, "budget.error.contract-of-reservation", Long.toString(reservation), contract.number()))
                .map(List::of)
                .orElse(List.of());
    }

    private record Named(long id, String number) {}

    private List<FieldError> settled(String field, long entry, VoucherDraft draft) {
        return jdbc.sql("select c.id, c.number from budget_entry e join budget_contract c on c.id = e.contract_id"
                        + " where e.id = ?")
                .param(entry)
                .query(Named.class)
                .optional()
                .filter(contract -> !Objects.equals(contract.id(), draft.contractId()))
                .map(contract ->
                        FieldError.of(field, "budget.error.contract-of-paid", Long.toString(entry), contract.number()))
                .map(List::of)
                .orElse(List.of());
    }
}
