package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.BudgetCodes;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;

/** Codes of the budget for tests, entered by whoever is signed in. */
@Component
public class TestBudget {

    /** The first day of the index that comes with the application. */
    public static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final BudgetCodes codes;
    private final JdbcClient jdbc;

    TestBudget(BudgetCodes codes, JdbcClient jdbc) {
        this.codes = codes;
        this.jdbc = jdbc;
    }

    /** A code that nobody has used yet, neither in the index nor as an old one. */
    public synchronized String unused(CodeKind kind) {
        int digits = kind.digits() == 0 ? 4 : kind.digits();
        int next = 1;
        while (jdbc.sql("select (select count(*) from budget_code where kind = :kind and code = :code)"
                                + " + (select count(*) from budget_code_mapping where old_code = :code)")
                        .param("kind", kind.name())
                        .param("code", written(next, digits))
                        .query(Long.class)
                        .single()
                > 0) {
            next++;
        }
        return written(next, digits);
    }

    private static String written(int number, int digits) {
        return ("%0" + digits + "d").formatted(number);
    }

    /** Items of those that come with the application that stand in no group. */
    public List<String> itemsWithoutAGroup() {
        return jdbc.sql("select code from budget_code where kind = 'ITEM' and parent_code is null"
                        + " and legal_basis = 'Thông tư 130/2025/TT-BTC'")
                .query(String.class)
                .list();
    }

    public CodeDraft draft(CodeKind kind, String code, @Nullable String parent, String name) {
        return draft(kind, code, parent, name, START);
    }

    public CodeDraft draft(CodeKind kind, String code, @Nullable String parent, String name, LocalDate from) {
        return new CodeDraft(kind, code, parent, name, from, null, "Thông tư thử", false, false);
    }

    /** A stored version. */
    public long code(CodeKind kind, String code, @Nullable String parent, LocalDate from) {
        SaveResult result = codes.save(kind.book(), null, 0, draft(kind, code, parent, "Mã thử " + from, from));
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }
}
