package vn.vptu.budget.internal.contracts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.budget.ContractLine;
import vn.vptu.budget.Contracts;
import vn.vptu.budget.OpenReservation;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.internal.vouchers.ReservationChoices;

/** What is set aside for a contract, for its payments to use first. */
@Component
public class ContractCommitments {

    private final JdbcClient jdbc;
    private final ReservationChoices reservations;

    ContractCommitments(JdbcClient jdbc, ReservationChoices reservations) {
        this.jdbc = jdbc;
        this.reservations = reservations;
    }

    /** Those that have something left, the first one first. */
    public List<OpenReservation> open(long contract) {
        return ids(contract, " and not closed").stream()
                .map(reservations::find)
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Long> ids(long contract, String narrower) {
        return jdbc.sql("select id from budget_reservation where document_kind = ? and document_id = ?" + narrower
                        + " order by id")
                .params(Contracts.KIND, contract)
                .query(Long.class)
                .list();
    }

    /**
     * Lines that would set money aside once more although it is bound for the contract: a purchase is never reserved twice. A
     * line of the same share that names what is bound is enough.
     */
    List<FieldError> passedOver(String number, long contract, VoucherDraft draft) {
        Set<Long> bound = new HashSet<>(ids(contract, ""));
        Set<ShareRef> naming = draft.lines().stream()
                .filter(line -> bound.contains(Objects.requireNonNullElse(line.reservationId(), 0L)))
                .map(line -> share(draft, line))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        List<OpenReservation> open = open(contract);
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            Optional<ShareRef> share = share(draft, draft.lines().get(i)).filter(each -> !naming.contains(each));
            OpenReservation first = share.flatMap(wanted -> open.stream()
                            .filter(each -> each.share().equals(wanted))
                            .findFirst())
                    .orElse(null);
            if (first != null) {
                errors.add(passedOver("lines." + i + ".reservationId", number, first));
            }
        }
        return errors;
    }

    private static FieldError passedOver(String field, String number, OpenReservation bound) {
        return FieldError.of(
                field, "budget.error.contract-reservation", number, bound.left().format(), Long.toString(bound.id()));
    }

    private static Optional<ShareRef> share(VoucherDraft draft, VoucherDraft.Line line) {
        @Nullable Integer year = draft.year();
        return ContractLines.share(
                draft.holderUnitId(),
                new ContractLine(
                        year,
                        line.chapter(),
                        line.subcategory(),
                        line.source(),
                        line.programme(),
                        line.usingUnitId(),
                        line.taskId(),
                        null,
                        null));
    }
}
