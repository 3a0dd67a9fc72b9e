package vn.vptu.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What the person signed in has left unfinished. */
@Route(DraftsView.PATH)
@PermitAll
class DraftsView extends Composite<Div> implements HasDynamicTitle {

    static final String PATH = "account/drafts";

    DraftsView() {
        Paragraph help = new Paragraph(getTranslation("drafts.help"));
        help.addClassName("vptu-muted");
        Div page = getContent();
        page.addClassNames("vptu-page", "vptu-form-page");
        page.add(new PageBar(getTranslation("drafts.title")), help, new UnfinishedDrafts());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("drafts.title");
    }
}
