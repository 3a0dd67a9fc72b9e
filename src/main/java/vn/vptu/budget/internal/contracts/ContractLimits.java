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
import vn.vptu.budget.DocumentState;
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
    private final ContractTies ties;

    ContractLimits(
            JdbcClient jdbc, ContractSums sums, PaidChoices paid, ContractCommitments commitments, ContractTies ties) {
        this.jdbc = jdbc;
        this.sums = sums;
        this.paid = paid;
        this.commitments = commitments;
        this.ties = ties;
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

    /**
     * What is wrong with taking back a payment that gave something back: what was returned is paid again then, and may
     * have been paid out otherwise since. Locks the contract.
     */
    public List<FieldError> takenBack(VoucherDraft draft) {
        Long contract = draft.contractId();
        boolean returned = draft.kind() == VoucherKind.RETURN_ADVANCE || draft.kind() == VoucherKind.RETURN_ACTUAL;
        if (contract == null || !returned) {
            return List.of();
        }
        hold(contract);
        Found found = find(contract).orElseThrow();
        if (found.liquidatedOn() != null) {
            return List.of(FieldError.of(
                    FieldError.WHOLE,
                    "budget.error.contract-liquidated",
                    found.number(),
                    VietnameseDates.numeric(found.liquidatedOn())));
        }
        ContractFigures now = sums.of(contract, null).orElseThrow();
        return overValue(FieldError.WHOLE, found.number(), now, draft.total())
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<FieldError> overValue(String field, String number, ContractFigures now, Dong asked) {
        Dong over = asked.minus(now.remaining());
        return asked.amount() <= 0 || over.amount() <= 0
                ? Optional.empty()
                : Optional.of(FieldError.of(
                        field,
                        "budget.error.contract-over-value",
                        number,
                        now.amount().format(),
                        now.paid().format(),
                        now.pending().format(),
                        now.remaining().format(),
                        asked.format(),
                        over.format()));
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

    /** Whether the contract that a payment names is in force, of its holder and with its supplier: this comes first. */
    public List<FieldError> fits(VoucherDraft draft) {
        Long contract = draft.contractId();
        VoucherKind kind = draft.kind();
        if (contract == null || kind == null) {
            return List.of();
        }
        return find(contract)
                .map(found -> fits(found, kind, draft))
                .orElseGet(() -> List.of(FieldError.of("contractId", "budget.error.contract-gone")));
    }

    /**
     * What is wrong with a payment that fits its contract otherwise.
     *
     * @param voucher the payment; null for one that is not stored yet
     */
    public List<FieldError> check(@Nullable Long voucher, VoucherDraft draft) {
        List<FieldError> errors = new ArrayList<>(ties.check(draft));
        Long contract = draft.contractId();
        VoucherKind kind = draft.kind();
        if (contract == null || kind == null) {
            return errors;
        }
        String number = find(contract).map(Found::number).orElse("");
        if (errors.isEmpty() && kind.draws()) {
            errors.addAll(commitments.passedOver(number, contract, draft));
        }
        if (errors.isEmpty()) {
            errors.addAll(amounts(number, contract, voucher, draft));
        }
        if (errors.isEmpty() && !draft.afterGuarantee()) {
            lapsed(voucher, draft)
                    .ifPresent(end -> errors.add(FieldError.of(
                            "afterGuarantee",
                            "budget.error.contract-guarantee-ended",
                            number,
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
        ContractState state =
                ContractState.of(DocumentState.valueOf(contract.state()), contract.liquidatedOn() != null);
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
        overValue("lines", number, now, asked).ifPresent(errors::add);
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
}
