package vn.vptu.security.ui;

import com.vaadin.flow.router.BeforeEvent;
import java.util.regex.Pattern;

/** The page somebody wanted before being led to another first. */
final class WantedPage {

    /** The parameter of the address that names it. */
    static final String TO = "to";

    /** A page of this application; never another host. */
    private static final Pattern PAGE = Pattern.compile("[\\w-][\\w./-]*(\\?.*)?");

    private WantedPage() {}

    /** Where to go on; the first page when none was wanted. */
    static String of(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TO)
                .filter(page -> PAGE.matcher(page).matches())
                .orElse("");
    }
}
