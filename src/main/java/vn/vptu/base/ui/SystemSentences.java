package vn.vptu.base.ui;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import java.util.Locale;
import vn.vptu.base.i18n.Translations;

/** What the browser says when the session has ended or the server cannot answer. */
final class SystemSentences implements SystemMessagesProvider {

    private static final String SIGN_IN = "login";

    private final transient Translations translations;

    SystemSentences(Translations translations) {
        this.translations = translations;
    }

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = Browser.preferences(info.getRequest()).locale();
        String expired = translations.getTranslation("system.session-expired.caption", locale);
        String signIn = translations.getTranslation("system.session-expired.message", locale);
        String failed = translations.getTranslation("system.internal-error.caption", locale);
        String reload = translations.getTranslation("system.internal-error.message", locale);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(expired);
        messages.setSessionExpiredMessage(signIn);
        messages.setSessionExpiredURL(SIGN_IN);
        // Whoever has no cookie had one until it was deleted or outlived its session: the way on is the same.
        messages.setCookiesDisabledCaption(expired);
        messages.setCookiesDisabledMessage(signIn);
        messages.setCookiesDisabledURL(SIGN_IN);
        messages.setInternalErrorCaption(failed);
        messages.setInternalErrorMessage(reload);
        messages.setSyncErrorCaption(translations.getTranslation("system.sync-error.caption", locale));
        messages.setSyncErrorMessage(translations.getTranslation("system.sync-error.message", locale));
        return messages;
    }
}
