package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.ContractState;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.internal.vouchers.PaidChoices;

/**
 * What a payment may take under a contract (B13; Điều 6.2.b Nghị định 347/2025/NĐ-CP): all payments together never more than
 * the contract is worth, all advances never more than it allows, nothing once it is liquidated, nobody but its supplier.
 * Payments that are approved and not recorded yet count too, so that whoever approves holds the contract first.
 */
@Component
public class ContractLimits {

    private final JdbcClient jdbc;
    private final ContractSums sums;
    private final PaidChoices paid;
    private final ContractCommitments commitments;

    ContractLimits(JdbcClient jdbc, ContractSums sums, PaidChoices paid, ContractCommitments commitments) {
        this.jdbc = jdbc;
        this.sums = sums;
        this.paid = paid;
        this.commitments = commitments;
    }

    private record Found(
            String number,
            String state,
            long supplierId,
            String supplier,
            long holderUnitId,
            @Nullable LocalDate liquidatedOn) {}

    /** Locks the contract until the transaction ends, before anything else that the payment touches. */
    public void hold(@Nullable Long contract) {
        if (contract != null) {
            jdbc.sql("select id from budget_contract where id = ? for update")
                    .param(contract)
                    .query(Long.class)
                    .list();
        }
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

    /**
     * On which day the guarantee of an advance ended that is not settled while this is paid; empty when none did. The Office
     * may still pay, but says so.
     */
    public Optional<LocalDate> lapsed(@Nullable Long voucher, VoucherDraft draft) {
        Long contract = draft.contractId();
        VoucherKind kind = draft.kind();
        LocalDate day = draft.drawnOn();
        if (contract == null || kind == null || !kind.draws() || day == null) {
            return Optional.empty();
        }
        boolean advanced = kind == VoucherKind.DRAW_ADVANCE
                || sums.of(contract, voucher)
                        .filter(each -> each.advanceUnsettled().amount() > 0)
                        .isPresent();
        return advanced ? guaranteedUntil(contract).filter(day::isAfter) : Optional.empty();
    }

    private Optional<LocalDate> guaranteedUntil(long contract) {
        return jdbc.sql("select ends_on from budget_contract_guarantee where contract_id = ? and kind = 'ADVANCE'"
                        + " order by ends_on desc limit 1")
                .param(contract)
                .query(LocalDate.class)
                .optional();
    }

    /**
     * What is wrong with a payment as far as contracts are concerned.
     *
     * @param voucher the payment; null for one that is not stored yet
     */
    public List<FieldError> check(@Nullable Long voucher, VoucherDraft draft) {
        List<FieldError> errors = new ArrayList<>(lines(draft));
        Long contract = draft.contractId();
        VoucherKind kind = draft.kind();
        if (contract == null || kind == null) {
            return errors;
        }
        Optional<Found> found = find(contract);
        if (found.isEmpty()) {
            errors.add(FieldError.of("contractId", "budget.error.contract-gone"));
            return errors;
        }
        errors.addAll(fits(found.get(), kind, draft));
        if (errors.isEmpty() && kind.draws()) {
            errors.addAll(commitments.passedOver(found.get().number(), contract, draft));
        }
        if (errors.isEmpty()) {
            errors.addAll(amounts(found.get().number(), contract, voucher, draft));
        }
        if (errors.isEmpty() && !draft.afterGuarantee()) {
            lapsed(voucher, draft)
                    .ifPresent(end -> errors.add(FieldError.of(
                            "afterGuarantee",
                            "budget.error.contract-guarantee-ended",
                            found.get().number(),
                            VietnameseDates.numeric(end))));
        }
        return errors;
    }

    private Optional<Found> find(long contract) {
        return jdbc.sql("select c.number, c.state, c.supplier_id, s.name as supplier, c.holder_unit_id, c.liquidated_on"
                        + " from budget_contract c join budget_supplier s on s.id = c.supplier_id where c.id = ?")
                .param(contract)
                .query(Found.class)
                .optional();
    }

    private static List<FieldError> fits(Found contract, VoucherKind kind, VoucherDraft draft) {
        ContractState state = ContractState.valueOf(contract.state());
        if (!Objects.equals(draft.holderUnitId(), contract.holderUnitId())) {
            return List.of(FieldError.of("contractId", "budget.error.contract-holder", contract.number()));
        }
        if (!state.counted()) {
            return List.of(FieldError.of("contractId", "budget.error.contract-not-running", contract.number(), state));
        }
        if (state == ContractState.LIQUIDATED && kind.invoiced()) {
            return List.of(FieldError.of(
                    "contractId",
                    "budget.error.contract-liquidated",
                    contract.number(),
                    contract.liquidatedOn() == null ? "–" : VietnameseDates.numeric(contract.liquidatedOn())));
        }
        return kind.draws() && !Objects.equals(draft.supplierId(), contract.supplierId())
                ? List.of(FieldError.of(
                        "supplierId", "budget.error.contract-supplier", contract.number(), contract.supplier()))
                : List.of();
    }

    private List<FieldError> amounts(String number, long contract, @Nullable Long voucher, VoucherDraft draft) {
        ContractFigures now = sums.of(contract, voucher).orElseThrow();
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        Dong asked = kind.draws() ? draft.total() : kind == VoucherKind.SETTLEMENT ? beyond(voucher, draft) : Dong.ZERO;
        List<FieldError> errors = new ArrayList<>();
        Dong over = asked.minus(now.remaining());
        if (asked.amount() > 0 && over.amount() > 0) {
            errors.add(FieldError.of(
                    "lines",
                    "budget.error.contract-over-value",
                    number,
                    now.amount().format(),
                    now.paid().format(),
                    now.pending().format(),
                    now.remaining().format(),
                    asked.format(),
                    over.format()));
        }
        Dong ahead = asked.plus(now.advances()).minus(now.advanceLimit());
        if (kind == VoucherKind.DRAW_ADVANCE && ahead.amount() > 0) {
            errors.add(FieldError.of(
                    "lines",
                    "budget.error.contract-over-advance",
                    number,
                    now.amount().format(),
                    now.advanceLimit().format(),
                    now.advances().format(),
                    now.advanceLeft().format(),
                    asked.format(),
                    ahead.format()));
        }
        return errors;
    }

    /** What of a settlement goes beyond its advances and is drawn with it. */
    private Dong beyond(@Nullable Long voucher, VoucherDraft draft) {
        Map<Long, Dong> settled = new HashMap<>();
        draft.lines().stream()
                .filter(line -> line.settlesEntryId() != null && line.amount() != null)
                .forEach(line -> settled.merge(
                        Objects.requireNonNull(line.settlesEntryId()),
                        Objects.requireNonNull(line.amount()),
                        Dong::plus));
        long beyond = 0;
        for (Map.Entry<Long, Dong> each : settled.entrySet()) {
            Dong left = paid.find(each.getKey(), voucher).map(PaidEntry::left).orElse(Dong.ZERO);
            beyond += Math.max(0, each.getValue().amount() - Math.max(0, left.amount()));
        }
        return Dong.of(beyond);
    }

    /** What is bound for a contract is drawn under that contract alone, and what was paid under it stays with it. */
    private List<FieldError> lines(VoucherDraft draft) {
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
        return jdbc
                .sql("select c.id, c.number from budget_reservation r join budget_contract c on c.id = r.document_id"
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
        return jdbc
                .sql("select c.id, c.number from budget_entry e join budget_contract c on c.id = e.contract_id"
                        + " where e.id = ?")
                .param(entry)
                .query(Named.class)
                .optional()
                .filter(contract -> !Objects.equals(contract.id(), draft.contractId()))
                .map(contract -> FieldError.of(
                        field, "budget.error.contract-of-paid", Long.toString(entry), contract.number()))
                .map(List::of)
                .orElse(List.of());
    }
}
