package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.ContractPapers;
import vn.vptu.budget.GuaranteeKind;

/** The guarantees and minutes of contracts as they are stored. */
@Component
class ContractPaperTable {

    private final JdbcClient jdbc;

    ContractPaperTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ContractPapers of(long contract) {
        return new ContractPapers(
                jdbc.sql("select * from budget_contract_guarantee where contract_id = ? order by line_no")
                        .param(contract)
                        .query((row, n) -> new ContractPapers.Guarantee(
                                GuaranteeKind.valueOf(row.getString("kind")),
                                Dong.of(row.getLong("amount")),
                                row.getString("bank"),
                                row.getString("number"),
                                row.getObject("starts_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class)))
                        .list(),
                jdbc.sql("select * from budget_contract_acceptance where contract_id = ? order by line_no")
                        .param(contract)
                        .query((row, n) -> new ContractPapers.Acceptance(
                                row.getString("number"),
                                row.getObject("accepted_on", LocalDate.class),
                                Dong.of(row.getLong("amount"))))
                        .list());
    }

    void replace(long contract, ContractPapers papers) {
        jdbc.sql("delete from budget_contract_guarantee where contract_id = ?")
                .param(contract)
                .update();
        jdbc.sql("delete from budget_contract_acceptance where contract_id = ?")
                .param(contract)
                .update();
        int number = 0;
        for (ContractPapers.Guarantee each : papers.guarantees()) {
            jdbc.sql(
                            "insert into budget_contract_guarantee (contract_id, line_no, kind, amount, bank, number, starts_on,"
                                    + " ends_on) values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            contract,
                            ++number,
                            Objects.requireNonNull(each.kind()).name(),
                            Objects.requireNonNull(each.amount()).amount(),
                            each.bank(),
                            each.number(),
                            each.startsOn(),
                            each.endsOn())
                    .update();
        }
        number = 0;
        for (ContractPapers.Acceptance each : papers.acceptances()) {
            jdbc.sql("insert into budget_contract_acceptance (contract_id, line_no, number, accepted_on, amount)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(
                            contract,
                            ++number,
                            each.number(),
                            each.acceptedOn(),
                            Objects.requireNonNull(each.amount()).amount())
                    .update();
        }
    }
}
