package vn.vptu.budget.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.budget.SupplierDraft;

/** Somebody the Office buys from. */
@Entity
@Table(name = "budget_supplier")
class Supplier extends EditedRecord {

    private static final int LONGEST_KEY = 2000;

    private String name = "";
    private String taxCode = "";
    private @Nullable String address;
    private @Nullable String phone;
    private boolean retired;
    private String searchKey = "";

    void apply(SupplierDraft draft) {
        name = draft.name();
        taxCode = draft.taxCode();
        address = draft.address();
        phone = draft.phone();
        retired = draft.retired();
        StringBuilder words = new StringBuilder(name + " " + taxCode + " " + TreasuryAccount.bare(taxCode));
        draft.accounts()
                .forEach(account -> words.append(' ')
                        .append(account.accountNo())
                        .append(' ')
                        .append(TreasuryAccount.bare(account.accountNo())));
        String key = SearchKey.of(words.toString());
        searchKey = key.length() > LONGEST_KEY ? key.substring(0, LONGEST_KEY) : key;
    }

    SupplierDraft draft(List<SupplierDraft.Account> accounts) {
        return new SupplierDraft(name, taxCode, address, phone, retired, accounts);
    }
}
