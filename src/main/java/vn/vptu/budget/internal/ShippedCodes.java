package vn.vptu.budget.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Check;
import vn.vptu.budget.CodeBook;
import vn.vptu.budget.CodeDraft;
import vn.vptu.budget.CodeKind;

/**
 * Brings the codes that come with the application into an installation, each book once: what the office changed or deleted
 * afterwards stays so.
 */
@Component
class ShippedCodes implements SmartInitializingSingleton {

    private static final String EDITION = "2026";

    private final CodeStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ShippedCodes(CodeStore store, JdbcClient jdbc, TransactionTemplate transaction) {
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> bring());
    }

    /** Locks the books, so that two servers that start at once do not both bring them. */
    void bring() {
        List<String> waiting = jdbc.sql(
                        "select name from budget_code_book where edition is null order by name for update")
                .query(String.class)
                .list();
        if (waiting.isEmpty()) {
            return;
        }
        List<CodeDraft> shipped = read();
        waiting.forEach(name -> {
            CodeBook book = CodeBook.valueOf(name);
            shipped.stream().filter(code -> code.kind().book() == book).forEach(store::bring);
            jdbc.sql("update budget_code_book set edition = ? where name = ?")
                    .params(EDITION, name)
                    .update();
        });
    }

    /** All that come with the application, each after the one above it. */
    static List<CodeDraft> read() {
        try (InputStream file = new ClassPathResource("budget/codes-" + EDITION + ".txt").getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> CodeStore.tidy(new CodeDraft(
                            CodeKind.valueOf(cells[0]),
                            cells[1],
                            Check.trimmed(cells[2]),
                            cells[3],
                            LocalDate.parse(cells[4]),
                            null,
                            cells[5],
                            false,
                            cells.length > 6)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the codes", e);
        }
    }
}
