package vn.vptu.budget.internal.contracts;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.IdNames;

/** What contracts are called in the trail of payments. */
@Component
class ContractNames implements IdNames {

    private final JdbcClient jdbc;

    ContractNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(String component, long id) {
        return component.equals("contractId")
                ? jdbc.sql("select number from budget_contract where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
