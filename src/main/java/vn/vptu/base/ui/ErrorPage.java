package vn.vptu.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page that says what went wrong and how to go on. */
abstract class ErrorPage extends Composite<Div> implements HasDynamicTitle {

    private String pageTitle = "";

    void say(String code, String title, String sentence) {
        pageTitle = title;
        Div content = getContent();
        content.removeAll();
        content.addClassName("vptu-error-page");
        Span number = new Span(code);
        number.addClassName("vptu-error-code");
        Anchor home = new Anchor("", getTranslation("error.home"));
        home.addClassName("vptu-error-home");
        content.add(number, new H1(title), new Paragraph(sentence), home);
    }

    @Override
    public String getPageTitle() {
        return pageTitle;
    }
}
