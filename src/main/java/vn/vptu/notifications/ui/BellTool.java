package vn.vptu.notifications.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.ui.AccountMenuPart;
import vn.vptu.base.ui.ShellTool;
import vn.vptu.notifications.MyNotices;

/** Puts the bell on every page, and what can be chosen about it into the account menu. */
@org.springframework.stereotype.Component
class BellTool implements ShellTool, AccountMenuPart {

    private final MyNotices notices;
    private final Translations translations;
    private final NoticeLinks links;

    BellTool(MyNotices notices, Translations translations, NoticeLinks links) {
        this.notices = notices;
        this.translations = translations;
        this.links = links;
    }

    @Override
    public Component create() {
        return new Bell(notices, translations, links);
    }

    @Override
    public List<Page> pages() {
        return List.of(new Page("notifications.choices.title", ChoicesView.PATH));
    }
}
