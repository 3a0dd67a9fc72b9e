package vn.vptu.budget.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.persistence.Edits;
import vn.vptu.base.persistence.Paging;
import vn.vptu.base.persistence.TextSearch;
import vn.vptu.budget.SupplierDraft;
import vn.vptu.budget.SupplierRow;

/** Stores and queries suppliers with their bank accounts. */
@Component
public class SupplierStore {

    /** What the trail calls it. */
    static final String KIND = "budget.supplier";

    /** Of an organisation, of a branch of one, of a person. */
    private static final String TAX_CODE = "[0-9]{10}(-[0-9]{3})?|[0-9]{12}";

    private static final Map<String, String> SORTS = Map.of(
            "name", "s.name",
            "tax-code", "s.tax_code",
            "address", "s.address",
            "phone", "s.phone",
            "account-no", "account_no",
            "bank", "bank",
            "retired", "s.retired");

    private final SupplierRepository suppliers;
    private final SupplierAccounts accounts;
    private final CatalogueLock lock;
    private final JdbcClient jdbc;
    private final Edits edits;

    SupplierStore(
            SupplierRepository suppliers, SupplierAccounts accounts, CatalogueLock lock, JdbcClient jdbc, Edits edits) {
        this.suppliers = suppliers;
        this.accounts = accounts;
        this.lock = lock;
        this.jdbc = jdbc;
        this.edits = edits;
    }

    public List<SupplierRow> page(String typed, Pageable page) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select s.id, s.name, s.tax_code, s.address, s.phone, a.account_no, a.bank, s.retired"
                        + " from budget_supplier s left join budget_supplier_account a on a.id = ("
                        + "select f.id from budget_supplier_account f where f.supplier_id = s.id"
                        + " order by f.preferred desc, f.id limit 1) where " + search.on("s.search_key")
                        + Paging.tail(page, SORTS, "s.retired, s.name", "s.id"))
                .params(search.parameters())
                .query(SupplierRow.class)
                .list();
    }

    public long count(String typed) {
        TextSearch search = TextSearch.of(typed);
        return jdbc.sql("select count(*) from budget_supplier s where " + search.on("s.search_key"))
                .params(search.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<Edited<SupplierDraft>> find(long id) {
        return suppliers.findById(id).map(this::edited);
    }

    /** All there are. */
    List<Edited<SupplierDraft>> all() {
        return suppliers.findAll().stream().map(this::edited).toList();
    }

    private Edited<SupplierDraft> edited(Supplier supplier) {
        return new Edited<>(supplier.id(), supplier.version(), draft(supplier));
    }

    private SupplierDraft draft(Supplier supplier) {
        return supplier.draft(accounts.of(supplier.id()));
    }

    static SupplierDraft tidy(SupplierDraft typed) {
        return new SupplierDraft(
                Check.line(typed.name()),
                taxCode(typed.taxCode()),
                Check.trimmed(typed.address()),
                Check.trimmed(typed.phone()),
                typed.retired(),
                typed.accounts().stream().map(SupplierAccounts::tidy).toList());
    }

    /** As it is stored: without spaces, and the number of a branch after a hyphen. */
    static String taxCode(@Nullable String typed) {
        String code = Check.line(typed).replace(" ", "");
        return code.matches("[0-9]{13}") ? code.substring(0, 10) + "-" + code.substring(10) : code;
    }

    public SaveResult save(@Nullable Long id, int version, SupplierDraft typed) {
        SupplierDraft draft = tidy(typed);
        lock.hold(CatalogueLock.Catalogue.SUPPLIER);
        return edits.save(
                KIND,
                id,
                version,
                suppliers::lock,
                Supplier::new,
                found -> check(id, draft),
                supplier -> supplier.apply(draft),
                supplier -> {
                    Supplier stored = suppliers.saveAndFlush(supplier);
                    accounts.replace(stored.id(), draft.accounts());
                    return stored;
                },
                this::draft);
    }

    List<FieldError> check(@Nullable Long id, SupplierDraft draft) {
        String code = draft.taxCode();
        Check check = new Check()
                .text("name", draft.name(), 200)
                .text("taxCode", code, 30)
                .that(code.isEmpty() || code.matches(TAX_CODE), "taxCode", "budget.error.tax-code", code)
                .length("address", draft.address(), 300)
                .length("phone", draft.phone(), 40);
        taken(id, code).ifPresent(name -> check.that(false, "taxCode", "budget.error.tax-code-taken", code, name));
        SupplierAccounts.check(check, draft.accounts());
        return check.errors();
    }

    private Optional<String> taken(@Nullable Long id, String code) {
        return jdbc.sql("select name from budget_supplier where tax_code = :code and id <> :id")
                .param("code", code)
                .param("id", id == null ? 0 : id)
                .query(String.class)
                .optional();
    }
}
