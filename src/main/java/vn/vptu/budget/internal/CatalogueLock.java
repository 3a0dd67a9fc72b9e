package vn.vptu.budget.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets one person at a time write into a catalogue, so that what must be unique is still so when it is stored: a record that
 * is not there yet has no row to lock.
 */
@Component
class CatalogueLock {

    /** The catalogues that are held; their names are those of the rows. */
    enum Catalogue {
        TREASURY,
        TREASURY_ACCOUNT,
        SUPPLIER,
        TASK,
        YEAR
    }

    private final JdbcClient jdbc;

    CatalogueLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else writes into the catalogue until the transaction ends. */
    void hold(Catalogue catalogue) {
        jdbc.sql("select name from budget_code_book where name = ? for update")
                .param(catalogue.name())
                .query(String.class)
                .single();
    }
}
