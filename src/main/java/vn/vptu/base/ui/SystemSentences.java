package vn.vptu.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;

/** What the browser says when the session has ended or the server cannot answer. */
final class SystemSentences implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = Browser.preferences(info.getRequest()).locale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(locale, "system.session-expired.caption"));
        messages.setSessionExpiredMessage(I18NProvider.translate(locale, "system.session-expired.message"));
        messages.setSessionExpiredURL("login");
        messages.setInternalErrorCaption(I18NProvider.translate(locale, "system.internal-error.caption"));
        messages.setInternalErrorMessage(I18NProvider.translate(locale, "system.internal-error.message"));
        return messages;
    }
}
