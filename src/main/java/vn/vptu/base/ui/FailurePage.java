package vn.vptu.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Something broke while the page was being made. The reference stands in the log beside the cause. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private final Failures failures;

    FailurePage(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Failures.isDenied(parameter.getException())) {
            say("403", getTranslation("error.forbidden.title"), getTranslation("error.forbidden.sentence"));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        String reference = failures.log(parameter.getException());
        say("500", getTranslation("error.unexpected.title"), getTranslation("error.unexpected.sentence", reference));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
