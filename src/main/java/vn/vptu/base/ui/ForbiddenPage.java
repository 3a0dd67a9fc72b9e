package vn.vptu.base.ui;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import vn.vptu.base.Occurrence;

/** The page exists, but not for this person. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ForbiddenPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final ApplicationEventPublisher events;

    ForbiddenPage(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        events.publishEvent(
                new Occurrence("base.page", "/" + event.getLocation().getPath(), "refused", null));
        say("403", getTranslation("error.forbidden.title"), getTranslation("error.forbidden.sentence"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
