package vn.vptu.base.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import vn.vptu.base.i18n.Translations;

/** What the browser says when the session has ended or the server cannot answer. */
final class SystemSentences implements SystemMessagesProvider {

    private final transient Translations translations;

    SystemSentences(Translations translations) {
        this.translations = translations;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = Browser.preferences(info.getRequest()).locale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(translations.getTranslation("system.session-expired.caption", locale));
        messages.setSessionExpiredMessage(translations.getTranslation("system.session-expired.message", locale));
        messages.setSessionExpiredURL("login");
        messages.setInternalErrorCaption(translations.getTranslation("system.internal-error.caption", locale));
        messages.setInternalErrorMessage(translations.getTranslation("system.internal-error.message", locale));
        messages.setSyncErrorCaption(translations.getTranslation("system.sync-error.caption", locale));
        messages.setSyncErrorMessage(translations.getTranslation("system.sync-error.message", locale));
        messages.setCookiesDisabledCaption(translations.getTranslation("system.cookies-disabled.caption", locale));
        messages.setCookiesDisabledMessage(translations.getTranslation("system.cookies-disabled.message", locale));
        return messages;
    }
}
