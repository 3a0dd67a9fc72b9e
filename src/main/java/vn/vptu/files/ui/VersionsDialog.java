package vn.vptu.files.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.vptu.base.ui.Buttons;
import vn.vptu.files.AttachmentRow;

/** Every version of a file; each can be opened. */
final class VersionsDialog extends Dialog {

    VersionsDialog(List<AttachmentRow> versions) {
        setHeaderTitle(getTranslation("files.panel.versions"));
        setWidth("min(36rem, 92vw)");
        OrderedList list = new OrderedList();
        list.addClassName("vptu-files");
        for (AttachmentRow row : versions) {
            Anchor link = new Anchor(FileWords.link(row), row.name(), AnchorTarget.BLANK);
            link.setRouterIgnore(true);
            link.addClassName("vptu-link");
            Span about = new Span(FileWords.about(this, row));
            about.addClassNames("vptu-muted", "vptu-small");
            ListItem item = new ListItem(link, about);
            item.addClassName("vptu-files-version");
            list.add(item);
        }
        add(list);
        getFooter().add(Buttons.primary(getTranslation("common.close"), this::close));
    }
}
