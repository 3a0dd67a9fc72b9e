package vn.vptu.budget.internal.vouchers;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PaymentMethod;
import vn.vptu.budget.VoucherDraft;

/**
 * Who gets how much where a payment document pays several: the lines of form 20. The Treasury compares their sum with the
 * document, and refuses one đồng of difference.
 */
@Component
class VoucherPayees {

    /** As many as are paid by one document; more are several documents. */
    private static final int MOST = 300;

    private final JdbcClient jdbc;

    VoucherPayees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<VoucherDraft.Payee> of(long voucher) {
        return jdbc.sql("select * from budget_voucher_payee where voucher_id = ? order by line_no")
                .param(voucher)
                .query((row, n) -> new VoucherDraft.Payee(
                        row.getString("name"),
                        row.getString("account"),
                        row.getString("bank"),
                        Dong.of(row.getLong("amount")),
                        row.getString("note")))
                .list();
    }

    /** Writes these in the place of those that are there. */
    void replace(long voucher, List<VoucherDraft.Payee> payees) {
        jdbc.sql("delete from budget_voucher_payee where voucher_id = ?")
                .param(voucher)
                .update();
        for (int i = 0; i < payees.size(); i++) {
            VoucherDraft.Payee payee = payees.get(i);
            jdbc.sql("insert into budget_voucher_payee (voucher_id, line_no, name, account, bank, amount, note)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            voucher,
                            i + 1,
                            payee.name(),
                            payee.account(),
                            payee.bank(),
                            Objects.requireNonNull(payee.amount()).amount(),
                            payee.note())
                    .update();
        }
    }

    /** Each has a name, an amount and, unless it is paid in cash, an account; all together get what the document pays. */
    static void check(Check check, VoucherDraft draft) {
        List<VoucherDraft.Payee> payees = draft.payees();
        check.that(payees.size() <= MOST, "payees", "budget.error.payees-many", payees.size(), MOST);
        boolean transfer = draft.method() == PaymentMethod.TRANSFER;
        boolean amounts = true;
        for (int i = 0; i < payees.size(); i++) {
            VoucherDraft.Payee payee = payees.get(i);
            String place = "payees." + i + ".";
            Dong amount = payee.amount();
            amounts &= amount != null && amount.amount() > 0;
            check.text(place + "name", payee.name(), 200)
                    .length(place + "account", payee.account(), 30)
                    .length(place + "bank", payee.bank(), 200)
                    .length(place + "note", payee.note(), 200)
                    .that(!transfer || payee.account() != null, place + "account", "budget.error.voucher-account")
                    .that(!transfer || payee.bank() != null, place + "bank", "budget.error.voucher-account")
                    .chosen(place + "amount", amount)
                    .that(
                            amount == null || amount.amount() > 0,
                            place + "amount",
                            "budget.error.voucher-amount",
                            amount == null ? "" : amount.format());
        }
        if (amounts && !payees.isEmpty()) {
            check.that(
                    draft.paidOut().equals(draft.total()),
                    "payees",
                    "budget.error.payees-sum",
                    draft.paidOut().format(),
                    draft.total().format());
        }
    }
}
