package vn.vptu.budget.ui;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.base.ui.Validity;
import vn.vptu.budget.TreasuryAccountRow;
import vn.vptu.budget.TreasuryAccounts;

/** The list of the accounts at the Treasury. */
@Component
class TreasuryAccountList extends CatalogueList<TreasuryAccountRow> {

    private final Clock clock;

    TreasuryAccountList(TreasuryAccounts accounts, Clock clock) {
        super(
                "budget/accounts",
                "budget.accounts",
                accounts::page,
                accounts::count,
                TreasuryAccountRow::id,
                Roles.FINANCE,
                Roles.CHIEF_ACCOUNTANT,
                Roles.CHIEF_OF_OFFICE,
                Roles.AUDITOR);
        this.clock = clock;
        build();
    }

    @Override
    protected void columns(ListColumns<TreasuryAccountRow> list) {
        list.title("budget.accounts.account-no", TreasuryAccountRow::accountNo);
        list.words(
                        "budget.accounts.kind",
                        (account, words) ->
                                words.say("enum.AccountKind." + account.kind().name()))
                .narrow();
        list.narrow("budget.accounts.treasury", TreasuryAccountRow::treasuryCode);
        list.text("budget.accounts.treasury-name", TreasuryAccountRow::treasuryName)
                .hidden();
        list.text("budget.accounts.unit", TreasuryAccountRow::unitName).unsorted();
        list.narrow("budget.accounts.chapter", TreasuryAccountRow::chapter).hidden();
        list.number("budget.accounts.level", TreasuryAccountRow::budgetLevel).hidden();
        list.date("budget.codes.valid-from", TreasuryAccountRow::validFrom).hidden();
        list.lastDay("budget.codes.valid-to", TreasuryAccountRow::validTo).hidden();
        list.text("budget.accounts.note", TreasuryAccountRow::note).hidden();
        list.state((account, words) ->
                Validity.words(words, account.validFrom(), account.validTo(), LocalDate.now(clock)));
    }
}
