package vn.vptu.budget.internal;

import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Edited;
import vn.vptu.budget.TreasuryDraft;

/** Takes records of the catalogues that are no books of codes out of their tables. */
@Component
class CatalogueRemovals {

    /**
     * How a kind of record is deleted.
     *
     * @param own the table whose rows are the record's alone, and the column that names the record; empty when there is none
     */
    private record Kind(
            CatalogueLock.Catalogue catalogue,
            String table,
            String own,
            LongFunction<Optional<? extends Edited<?>>> find) {}

    private final Map<String, Kind> kinds;
    private final TreasuryVersions versions;
    private final CatalogueLock lock;
    private final JdbcClient jdbc;

    CatalogueRemovals(
            TreasuryStore treasuries,
            TreasuryAccountStore accounts,
            SupplierStore suppliers,
            TaskStore tasks,
            FiscalYearStore years,
            TreasuryVersions versions,
            CatalogueLock lock,
            JdbcClient jdbc) {
        this.kinds = Map.of(
                TreasuryStore.KIND,
                new Kind(CatalogueLock.Catalogue.TREASURY, "budget_treasury", "", treasuries::find),
                TreasuryAccountStore.KIND,
                new Kind(CatalogueLock.Catalogue.TREASURY_ACCOUNT, "budget_treasury_account", "", accounts::find),
                SupplierStore.KIND,
                new Kind(
                        CatalogueLock.Catalogue.SUPPLIER,
                        "budget_supplier",
                        "budget_supplier_account where supplier_id = ?",
                        suppliers::find),
                TaskStore.KIND,
                new Kind(CatalogueLock.Catalogue.TASK, "budget_task", "", tasks::find),
                FiscalYearStore.KIND,
                new Kind(
                        CatalogueLock.Catalogue.YEAR,
                        "budget_year",
                        "budget_deadline where year = (select year from budget_year where id = ?)",
                        years::find));
        this.versions = versions;
        this.lock = lock;
        this.jdbc = jdbc;
    }

    boolean keeps(String kind) {
        return kinds.containsKey(kind);
    }

    /** Nobody else writes into the catalogue of the kind until the transaction ends. */
    void hold(String kind) {
        lock.hold(kinds.get(kind).catalogue());
    }

    /** Deletes the record and gives what it was; empty when it is not there. */
    Optional<Object> remove(String kind, long id) {
        Kind how = kinds.get(kind);
        Optional<Object> before = how.find().apply(id).map(Edited::draft);
        if (before.isPresent()) {
            if (!how.own().isEmpty()) {
                jdbc.sql("delete from " + how.own()).param(id).update();
            }
            jdbc.sql("delete from " + how.table() + " where id = ?").param(id).update();
        }
        return before;
    }

    /** What becomes of the other versions of a deleted record. */
    void afterwards(Object deleted) {
        if (deleted instanceof TreasuryDraft office) {
            versions.reopenBefore(office);
        }
    }
}
