package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.lists.TextFilter;
import vn.vptu.base.ui.Card;
import vn.vptu.base.ui.CatalogueSource;
import vn.vptu.base.ui.CatalogueView;
import vn.vptu.base.ui.Chip;
import vn.vptu.base.ui.DraftForm;
import vn.vptu.base.ui.ListGrid;
import vn.vptu.directory.People;
import vn.vptu.directory.Units;
import vn.vptu.security.AccountEdit;
import vn.vptu.security.AccountRow;
import vn.vptu.security.Accounts;
import vn.vptu.security.PasswordResult;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SignIns;

/** The accounts: who may sign in, with which roles and for how long. */
@Route("admin/accounts/:id?")
@Menu(title = "nav.accounts", order = 700)
@RolesAllowed(Roles.ADMIN)
class AccountsView extends CatalogueView<AccountRow, AccountEdit> {

    private final Accounts accounts;
    private final People people;
    private final Units units;
    private final SignIns signIns;
    private final SecondFactor factor;
    private final Clock clock;

    AccountsView(
            AccountList list,
            Accounts accounts,
            People people,
            Units units,
            SignIns signIns,
            SecondFactor factor,
            Clock clock) {
        super(
                list,
                CatalogueSource.of(accounts::find, (id, version, draft) -> save(accounts, id, version, draft)),
                true);
        this.accounts = accounts;
        this.people = people;
        this.units = units;
        this.signIns = signIns;
        this.factor = factor;
        this.clock = clock;
        build();
    }

    private static SaveResult save(Accounts accounts, @Nullable Long id, int version, AccountEdit draft) {
        if (id != null) {
            return accounts.save(id, version, draft);
        }
        return switch (accounts.create(draft)) {
            case PasswordResult.Issued issued -> {
                new OneTimePasswordDialog(issued).open();
                yield new SaveResult.Saved(issued.accountId());
            }
            case PasswordResult.KnownElsewhere made -> new SaveResult.Saved(made.accountId());
            case PasswordResult.Refused refused -> new SaveResult.Refused(refused.errors());
            case PasswordResult.Gone gone -> new SaveResult.Gone();
        };
    }

    @Override
    protected void cells(ListGrid<AccountRow, TextFilter> columns) {
        columns.cell("state", this::states);
    }

    private String roles(AccountRow account) {
        return account.roles().stream()
                .map(role -> getTranslation("enum.Role." + role))
                .collect(Collectors.joining(", "));
    }

    private Component states(AccountRow account) {
        Div chips = new Div();
        chips.addClassName("vptu-chips");
        chips.add(
                account.enabled()
                        ? new Chip(getTranslation("security.accounts.enabled-chip"), Chip.Tone.OK)
                        : new Chip(getTranslation("security.accounts.locked-chip"), Chip.Tone.BAD));
        if (account.oneTimePassword()) {
            chips.add(new Chip(getTranslation("security.accounts.one-time-chip"), Chip.Tone.INFO));
        }
        if (account.demonstration()) {
            chips.add(new Chip(getTranslation("security.accounts.demonstration-chip"), Chip.Tone.WARN));
        }
        return chips;
    }

    @Override
    protected Component card(AccountRow account) {
        return new Card(account.displayName())
                .line(account.username())
                .line(roles(account))
                .end(states(account));
    }

    @Override
    protected DraftForm<AccountEdit> form() {
        return new AccountForm(people, units, clock);
    }

    @Override
    protected String nameOf(AccountEdit draft) {
        return draft.displayName();
    }

    @Override
    protected List<Component> recordActions(long account) {
        return List.of(AccountActions.of(account, accounts, signIns, factor, this::refresh, this));
    }
}
