package vn.vptu.security.ui;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.lists.CatalogueList;
import vn.vptu.base.lists.ListColumns;
import vn.vptu.security.AccountRow;
import vn.vptu.security.Accounts;

/** The list of accounts. */
@Component
class AccountList extends CatalogueList<AccountRow> {

    AccountList(Accounts accounts) {
        super("admin/accounts", "security.accounts", accounts::page, accounts::count, AccountRow::id, Roles.ADMIN);
        build();
    }

    @Override
    protected void columns(ListColumns<AccountRow> list) {
        list.title("security.accounts.username", AccountRow::username);
        list.title("security.accounts.display-name", AccountRow::displayName);
        list.words(
                        "security.accounts.roles",
                        (account, words) -> account.roles().stream()
                                .map(role -> words.say("enum.Role." + role))
                                .collect(Collectors.joining(", ")))
                .unsorted()
                .share(2);
        list.moment("security.accounts.last-sign-in", AccountRow::lastSignInAt);
        list.state((account, words) ->
                words.say(account.enabled() ? "security.accounts.enabled-chip" : "security.accounts.locked-chip"));
    }
}
