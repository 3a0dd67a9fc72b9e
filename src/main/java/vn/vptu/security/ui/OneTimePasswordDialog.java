package vn.vptu.security.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.vptu.base.ui.Buttons;
import vn.vptu.security.PasswordResult;

/** Shows a one-time password, once: nobody can look it up again. */
final class OneTimePasswordDialog extends Dialog {

    OneTimePasswordDialog(PasswordResult.Issued issued) {
        setHeaderTitle(getTranslation("security.one-time.title", issued.username()));
        setWidth("min(28rem, 92vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        Span password = new Span(issued.password());
        password.addClassName("vptu-one-time");
        password.setTestId("one-time-password");
        add(
                new Paragraph(getTranslation("security.one-time.sentence")),
                password,
                new Paragraph(getTranslation("security.one-time.next")));
        getFooter()
                .add(Buttons.plain(
                        getTranslation("security.one-time.copy"),
                        () -> password.getElement()
                                .executeJs("const text = this.textContent; getSelection().selectAllChildren(this);"
                                        + " if (navigator.clipboard) { navigator.clipboard.writeText(text); }")));
        getFooter().add(Buttons.primary(getTranslation("security.one-time.done"), this::close));
    }
}
