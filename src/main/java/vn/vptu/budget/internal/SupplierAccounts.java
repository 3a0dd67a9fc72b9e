package vn.vptu.budget.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.budget.SupplierDraft.Account;

/** The bank accounts of suppliers. */
@Component
class SupplierAccounts {

    private static final String NUMBER = "[0-9A-Za-z][0-9A-Za-z.\\-/]{3,29}";

    private final JdbcClient jdbc;

    SupplierAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Account> of(long supplier) {
        return jdbc.sql("select account_no, bank, branch, holder, preferred from budget_supplier_account"
                        + " where supplier_id = ? order by id")
                .param(supplier)
                .query(Account.class)
                .list();
    }

    void replace(long supplier, List<Account> accounts) {
        jdbc.sql("delete from budget_supplier_account where supplier_id = ?")
                .param(supplier)
                .update();
        for (Account account : accounts) {
            jdbc.sql("insert into budget_supplier_account (supplier_id, account_no, bank, branch, holder, preferred)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            supplier,
                            account.accountNo(),
                            account.bank(),
                            account.branch(),
                            account.holder(),
                            account.preferred())
                    .update();
        }
    }

    static Account tidy(Account typed) {
        return new Account(
                Check.line(typed.accountNo()).replace(" ", ""),
                Check.line(typed.bank()),
                Check.trimmed(typed.branch()),
                Check.trimmed(typed.holder()),
                typed.preferred());
    }

    /** Adds what is wrong with the accounts of one supplier, each fault at its row. */
    static void check(Check check, List<Account> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            String number = account.accountNo();
            String row = "accounts." + i + ".";
            List<Account> above = accounts.subList(0, i);
            check.text(row + "accountNo", number, 30)
                    .that(
                            number.isEmpty() || number.length() > 30 || number.matches(NUMBER),
                            row + "accountNo",
                            "budget.error.account-number",
                            number)
                    .that(
                            above.stream().noneMatch(other -> same(account, other)),
                            row + "accountNo",
                            "budget.error.supplier-account-twice",
                            number)
                    .text(row + "bank", account.bank(), 120)
                    .length(row + "branch", account.branch(), 120)
                    .length(row + "holder", account.holder(), 200)
                    .that(
                            !account.preferred() || above.stream().noneMatch(Account::preferred),
                            row + "preferred",
                            "budget.error.supplier-preferred-twice");
        }
    }

    private static boolean same(Account one, Account other) {
        return TreasuryAccount.bare(one.accountNo()).equals(TreasuryAccount.bare(other.accountNo()))
                && one.bank().equalsIgnoreCase(other.bank());
    }
}
