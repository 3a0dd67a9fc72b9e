package vn.vptu.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.security.Accounts;
import vn.vptu.security.internal.SignInState;

/**
 * Leads whoever owes the code of the second factor to the page where it is given, and whoever signed in with a one-time
 * password to the page where it is changed, whatever page was wanted. Asked anew
 * at every step, so it ends with the change, and begins in an open window when somebody is given a new one.
 */
@Component
class FirstPassword implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final CurrentActor actor;
    private final SignInState state;

    FirstPassword(Accounts accounts, CurrentActor actor, SignInState state) {
        this.accounts = accounts;
        this.actor = actor;
        this.state = state;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (target == LoginView.class || target == CodeView.class) {
            return;
        }
        if (state.owesCode()) {
            event.forwardTo(CodeView.class, wanted(event));
            return;
        }
        if (target == PasswordView.class) {
            return;
        }
        if (actor.find().isPresent() && accounts.mustChangePassword()) {
            event.forwardTo(PasswordView.class, wanted(event));
        }
    }

    private static QueryParameters wanted(BeforeEnterEvent event) {
        String wanted = event.getLocation().getPathWithQueryParameters();
        return wanted.isEmpty() ? QueryParameters.empty() : QueryParameters.of(WantedPage.TO, wanted);
    }
}
