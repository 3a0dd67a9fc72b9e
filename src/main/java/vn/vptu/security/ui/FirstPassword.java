package vn.vptu.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.security.Accounts;

/**
 * Leads whoever signed in with a one-time password to the page where it is changed, whatever page was wanted. Asked anew
 * at every step, so it ends with the change, and begins in an open window when somebody is given a new one.
 */
@Component
class FirstPassword implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final CurrentActor actor;

    FirstPassword(Accounts accounts, CurrentActor actor) {
        this.accounts = accounts;
        this.actor = actor;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (target == PasswordView.class || target == LoginView.class) {
            return;
        }
        if (actor.find().isPresent() && accounts.mustChangePassword()) {
            String wanted = event.getLocation().getPathWithQueryParameters();
            event.forwardTo(
                    PasswordView.class,
                    wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of(PasswordView.TO, wanted));
        }
    }
}
