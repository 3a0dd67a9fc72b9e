package vn.vptu.budget.internal.contracts;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.ContractFigures;
import vn.vptu.budget.Contracts;

/**
 * What was paid under contracts. The ledger says what the Treasury recorded; approved payments that it has not recorded yet
 * count from the moment of their approval (Điều 6.2.b Nghị định 347/2025/NĐ-CP).
 */
@Component
class ContractSums {

    /** What the Treasury recorded, of the contract {@code c}; an advance stays paid when it becomes an expense. */
    static final String PAID =
            "(select coalesce(sum(e.advance + e.actual), 0) from budget_entry e" + " where e.contract_id = c.id)";

    static final String UNSETTLED =
            "(select coalesce(sum(e.advance), 0) from budget_entry e where e.contract_id = c.id)";

    /** All advances less what was given back: what settled them does not make room for others. */
    private static final String ADVANCED = "(select coalesce(sum(e.advance), 0) from budget_entry e"
            + " where e.contract_id = c.id and e.kind <> 'SETTLEMENT')";

    private static final String WAITING = "(select coalesce(sum(case when v.kind = 'SETTLEMENT' then l.beyond"
            + " when v.kind in ('DRAW_ADVANCE', 'DRAW_ACTUAL') then l.amount else 0 end), 0) from budget_voucher v"
            + " join budget_voucher_line l on l.voucher_id = v.id where v.contract_id = c.id"
            + " and v.state in ('APPROVED', 'SENT', 'REFUSED')";

    /** What approved payments add that the Treasury has not recorded yet. */
    static final String PENDING = WAITING + ")";

    private static final String PENDING_OF_OTHERS = WAITING + " and v.id <> :except)";

    private static final String ADVANCES_OF_OTHERS = WAITING + " and v.id <> :except and v.kind = 'DRAW_ADVANCE')";

    private static final String ACCEPTED =
            "(select coalesce(sum(a.amount), 0) from budget_contract_acceptance a where a.contract_id = c.id)";

    private static final String COMMITTED = "(select coalesce(sum(r.remainder), 0) from budget_reservation r"
            + " where r.document_kind = :kind and r.document_id = c.id)";

    private static final String FIGURES = "select c.amount_now, c.advance_limit_now, " + PAID + " as paid, " + UNSETTLED
            + " as unsettled, " + ADVANCED + " as advanced, " + PENDING_OF_OTHERS + " as pending, " + ADVANCES_OF_OTHERS
            + " as advancing, " + ACCEPTED + " as accepted, " + COMMITTED + " as committed from budget_contract c"
            + " where c.id = :id";

    private final JdbcClient jdbc;

    ContractSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How a contract stands.
     *
     * @param except a payment that is left out; null for none
     */
    Optional<ContractFigures> of(long contract, @Nullable Long except) {
        return jdbc.sql(FIGURES)
                .param("id", contract)
                .param("kind", Contracts.KIND)
                .param("except", except == null ? 0 : except)
                .query((row, n) -> new ContractFigures(
                        Dong.of(row.getLong("amount_now")),
                        Dong.of(row.getLong("accepted")),
                        Dong.of(row.getLong("paid")),
                        Dong.of(row.getLong("pending")),
                        Dong.of(row.getLong("unsettled")),
                        Dong.of(row.getLong("advanced") + row.getLong("advancing")),
                        Dong.of(row.getLong("advance_limit_now")),
                        Dong.of(row.getLong("committed"))))
                .optional();
    }
}
