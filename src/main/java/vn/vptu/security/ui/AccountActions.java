package vn.vptu.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Menus;
import vn.vptu.base.ui.Notices;
import vn.vptu.base.ui.ReasonDialog;
import vn.vptu.security.Accounts;
import vn.vptu.security.PasswordResult;
import vn.vptu.security.SecondFactor;
import vn.vptu.security.SignIns;

/** What an administrator can do with an account besides changing it, behind one button. */
final class AccountActions {

    private final long account;
    private final Accounts accounts;
    private final SignIns signIns;
    private final SecondFactor factor;
    private final Runnable refresh;
    private final Component page;

    private AccountActions(
            long account, Accounts accounts, SignIns signIns, SecondFactor factor, Runnable refresh, Component page) {
        this.account = account;
        this.accounts = accounts;
        this.signIns = signIns;
        this.factor = factor;
        this.refresh = refresh;
        this.page = page;
    }

    static Component of(
            long account, Accounts accounts, SignIns signIns, SecondFactor factor, Runnable refresh, Component page) {
        return new AccountActions(account, accounts, signIns, factor, refresh, page).menu();
    }

    private Component menu() {
        Button more = new Button(page.getTranslation("security.accounts.more"));
        ContextMenu menu = Menus.of(more);
        menu.addItem(
                page.getTranslation("security.accounts.rights"),
                click -> UI.getCurrent().navigate(RightsView.PATH + "/" + account));
        menu.addItem(page.getTranslation("security.accounts.renew"), click -> askToRenew());
        menu.addItem(page.getTranslation("security.accounts.end-sign-ins"), click -> askToEnd());
        if (factor.isOn(account)) {
            menu.addItem(page.getTranslation("security.accounts.reset-factor"), click -> askToReset());
        }
        return more;
    }

    private void askToRenew() {
        new ConfirmDialog(
                        page.getTranslation("security.accounts.renew"),
                        page.getTranslation("security.accounts.renew-sentence"),
                        page.getTranslation("security.accounts.renew-confirm"),
                        confirm -> renew(),
                        page.getTranslation("common.back"),
                        cancel -> {})
                .open();
    }

    private void renew() {
        switch (accounts.renewPassword(account)) {
            case PasswordResult.Issued issued -> {
                refresh.run();
                new OneTimePasswordDialog(issued).open();
            }
            case PasswordResult.KnownElsewhere known ->
                Notices.error(page.getTranslation("security.error.password-elsewhere"));
            case PasswordResult.Refused refused -> Notices.error(page.getTranslation("common.error.gone"));
            case PasswordResult.Gone gone -> Notices.error(page.getTranslation("common.error.gone"));
        }
    }

    private void askToEnd() {
        long lasting =
                signIns.of(account).stream().filter(row -> row.end() == null).count();
        new ConfirmDialog(
                        page.getTranslation("security.accounts.end-sign-ins"),
                        page.getTranslation("security.accounts.end-sign-ins-sentence", lasting),
                        page.getTranslation("security.accounts.end-sign-ins"),
                        confirm -> Notices.done(
                                page.getTranslation("security.sign-ins.done-others", signIns.endAll(account))),
                        page.getTranslation("common.back"),
                        cancel -> {})
                .open();
    }

    private void askToReset() {
        new ReasonDialog(
                        page.getTranslation("security.accounts.reset-factor"),
                        page.getTranslation("security.accounts.reset-factor-sentence"),
                        page.getTranslation("security.accounts.reset-factor"),
                        reason -> {
                            if (factor.reset(account, reason) instanceof SaveResult.Saved) {
                                Notices.done(page.getTranslation("common.saved"));
                            } else {
                                Notices.error(page.getTranslation("common.error.gone"));
                            }
                        })
                .open();
    }
}
