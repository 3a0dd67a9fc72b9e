package vn.vptu.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * What happens when something breaks: the log gets the cause with a short reference, the person a sentence with the same
 * reference, so that the two can be brought together on the phone.
 */
@Component
public class Failures implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    /** Logs the cause and gives the reference under which it stands in the log. */
    public String log(Throwable cause) {
        String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        LOG.error("Failure {}", reference, cause);
        return reference;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = event.getThrowable();
        UI ui = UI.getCurrent();
        if (isDenied(cause)) {
            LOG.info("Refused: {}", cause.getMessage());
            if (ui != null) {
                Notices.error(ui.getTranslation("error.forbidden.action"));
            }
            return;
        }
        String reference = log(cause);
        if (ui != null) {
            Notices.error(ui.getTranslation("error.unexpected.action", reference));
        }
    }

    static boolean isDenied(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof AccessDeniedException) {
                return true;
            }
        }
        return false;
    }
}
