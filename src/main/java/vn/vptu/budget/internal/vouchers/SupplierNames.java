package vn.vptu.budget.internal.vouchers;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.IdNames;

/** What suppliers are called, also for those who may not open the catalogue. */
@Component
class SupplierNames implements IdNames {

    private final JdbcClient jdbc;

    SupplierNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> nameOf(String component, long id) {
        return component.equals("supplierId")
                ? jdbc.sql("select name from budget_supplier where id = ?")
                        .param(id)
                        .query(String.class)
                        .optional()
                : Optional.empty();
    }
}
