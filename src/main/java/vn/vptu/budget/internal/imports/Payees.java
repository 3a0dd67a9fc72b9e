package vn.vptu.budget.internal.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vptu.base.Check;
import vn.vptu.base.imports.ImportedRow;

/** Whom documents of a file pay: suppliers by their tax code, with the account that is theirs when the file names none. */
final class Payees {

    /** Where a supplier is paid. */
    record Payee(
            long id,
            String name,
            @Nullable String accountNo,
            @Nullable String bank) {}

    private final JdbcClient jdbc;
    private final Map<String, Optional<Payee>> found = new HashMap<>();

    Payees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The supplier that a row names; null when it names none, or one that is not in the catalogue: then that is wrong. */
    @Nullable Payee of(ImportedRow row, Check check) {
        String code = row.text("supplierId");
        if (code == null) {
            return null;
        }
        Payee payee = found.computeIfAbsent(Check.line(code), this::find).orElse(null);
        check.that(payee != null, "supplierId", "budget.error.import-supplier", code);
        return payee;
    }

    private Optional<Payee> find(String code) {
        return jdbc.sql("select s.id, s.name, a.account_no, a.bank from budget_supplier s"
                        + " left join budget_supplier_account a on a.supplier_id = s.id where s.tax_code = ?"
                        + " order by a.preferred desc, a.id limit 1")
                .param(code)
                .query(Payee.class)
                .optional();
    }
}
