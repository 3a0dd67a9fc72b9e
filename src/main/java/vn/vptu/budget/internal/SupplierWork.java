package vn.vptu.budget.internal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Edited;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.imports.ImportedRow;
import vn.vptu.budget.SupplierDraft;

/** A file of suppliers, a row for each bank account. */
class SupplierWork extends LinesWork<SupplierDraft> {

    private static final int DIGITS = 10;

    private final SupplierStore suppliers;
    private final EntityManager entities;

    SupplierWork(SupplierStore suppliers, EntityManager entities) {
        super(List.of("name", "address", "phone", "retired"));
        this.suppliers = suppliers;
        this.entities = entities;
        suppliers.all().forEach(supplier -> knows(supplier.draft().taxCode(), supplier));
        entities.clear();
    }

    /** A spreadsheet takes 0101234567 for a number and forgets the zero. */
    @Override
    String key(ImportedRow row) {
        return CodeStore.padded(SupplierStore.taxCode(row.text("taxCode")), DIGITS);
    }

    @Override
    String line(ImportedRow row) {
        return TreasuryAccount.bare(row.text("accountNo"));
    }

    @Override
    SupplierDraft tell(ImportedRow row, @Nullable SupplierDraft before) {
        SupplierDraft base = before == null ? SupplierDraft.blank() : before;
        return SupplierStore.tidy(new SupplierDraft(
                Objects.requireNonNullElse(row.text("name", base.name()), ""),
                key(row),
                row.text("address", base.address()),
                row.text("phone", base.phone()),
                row.yes("retired", base.retired()),
                accounts(row, base.accounts())));
    }

    /** The account of the row takes the place of the one with its number, or comes after the others. */
    private List<SupplierDraft.Account> accounts(ImportedRow row, List<SupplierDraft.Account> before) {
        if (!tellsOfAccount(row)) {
            return before;
        }
        List<SupplierDraft.Account> all = new ArrayList<>(before);
        int at = place(all, line(row));
        SupplierDraft.Account base = at < 0 ? SupplierDraft.Account.blank() : all.get(at);
        SupplierDraft.Account told = new SupplierDraft.Account(
                at < 0 ? Objects.requireNonNullElse(row.text("accountNo"), "") : base.accountNo(),
                Objects.requireNonNullElse(row.text("bank", base.bank()), ""),
                row.text("branch", base.branch()),
                row.text("holder", base.holder()),
                row.yes("preferred", base.preferred()));
        if (at < 0) {
            all.add(told);
        } else {
            all.set(at, told);
        }
        return all;
    }

    private static boolean tellsOfAccount(ImportedRow row) {
        return row.gives("accountNo") || row.gives("bank") || row.gives("branch") || row.gives("holder");
    }

    private static int place(List<SupplierDraft.Account> accounts, String number) {
        for (int i = 0; i < accounts.size(); i++) {
            if (TreasuryAccount.bare(accounts.get(i).accountNo()).equals(number)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    Map<String, Object> cells(SupplierDraft draft, String line) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("name", draft.name());
        put(cells, "address", draft.address());
        put(cells, "phone", draft.phone());
        cells.put("retired", draft.retired());
        int at = place(draft.accounts(), line);
        if (at >= 0) {
            SupplierDraft.Account account = draft.accounts().get(at);
            cells.put("accountNo", account.accountNo());
            cells.put("bank", account.bank());
            put(cells, "branch", account.branch());
            put(cells, "holder", account.holder());
            cells.put("preferred", account.preferred());
        }
        return cells;
    }

    private static void put(Map<String, Object> cells, String field, @Nullable String value) {
        if (value != null) {
            cells.put(field, value);
        }
    }

    @Override
    List<FieldError> check(@Nullable Long id, SupplierDraft draft) {
        return suppliers.check(id, draft);
    }

    @Override
    SaveResult save(@Nullable Long id, int version, SupplierDraft draft) {
        return suppliers.save(id, version, draft);
    }

    @Override
    Optional<Edited<SupplierDraft>> read(long id) {
        return suppliers.find(id);
    }

    @Override
    void forget() {
        entities.clear();
    }
}
