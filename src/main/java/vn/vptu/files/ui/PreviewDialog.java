package vn.vptu.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Image;
import vn.vptu.base.ui.Buttons;
import vn.vptu.files.AttachmentRow;

/** A PDF or a picture, looked at without leaving the page. */
final class PreviewDialog extends Dialog {

    PreviewDialog(AttachmentRow row) {
        setHeaderTitle(row.name());
        addClassName("vptu-preview");
        setWidth("min(1000px, 96vw)");
        setHeight("92vh");
        add(content(row));
        Anchor download = new Anchor(FileWords.download(row), getTranslation("files.panel.download"));
        download.setRouterIgnore(true);
        download.addClassName("vptu-link");
        getFooter().add(download, Buttons.primary(getTranslation("common.close"), this::close));
    }

    private static Component content(AttachmentRow row) {
        if (row.type().picture()) {
            Image picture = new Image(FileWords.link(row), row.name());
            picture.addClassName("vptu-preview-picture");
            return picture;
        }
        IFrame frame = new IFrame(FileWords.link(row));
        frame.setTitle(row.name());
        frame.addClassNames("vptu-paper", "vptu-preview-paper");
        return frame;
    }
}
