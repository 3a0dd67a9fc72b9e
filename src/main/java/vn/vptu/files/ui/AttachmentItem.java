package vn.vptu.files.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import vn.vptu.base.content.FileType;
import vn.vptu.base.ui.Glyph;
import vn.vptu.base.ui.Menus;
import vn.vptu.files.AttachmentRow;

/** One attached file: what it is called, who brought it when, and a menu of what can be done with it. */
public final class AttachmentItem extends ListItem {

    /** What the menu leads to. */
    interface Actions {

        boolean mayChange();

        void preview(AttachmentRow row);

        void versions(AttachmentRow row);

        void replace(AttachmentRow row);

        void rename(AttachmentRow row);

        void remove(AttachmentRow row);
    }

    AttachmentItem(AttachmentRow row, Actions actions) {
        addClassName("vptu-files-item");
        Span about = new Span(FileWords.about(this, row));
        about.addClassNames("vptu-muted", "vptu-small");
        Div text = new Div(name(row, actions), about);
        text.addClassName("vptu-files-text");
        add(picture(row), text, menu(row, actions));
    }

    private static Component picture(AttachmentRow row) {
        if (row.type().picture()) {
            Image small = new Image(FileWords.link(row), "");
            small.getElement().setAttribute("loading", "lazy");
            small.addClassName("vptu-files-small");
            return small;
        }
        Component icon = icon(row.type()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        icon.addClassName("vptu-files-icon");
        return icon;
    }

    private static Glyph icon(FileType type) {
        return switch (type) {
            case XLSX, XLS, ODS -> Glyph.TABLE;
            case ZIP -> Glyph.BOX;
            case TIFF -> Glyph.PICTURE;
            case PPTX -> Glyph.SLIDES;
            default -> Glyph.PAGE;
        };
    }

    /** What can be shown opens here, the rest is kept. */
    private static Component name(AttachmentRow row, Actions actions) {
        if (row.type().shown()) {
            Button open = new Button(row.name(), click -> actions.preview(row));
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.addClassName("vptu-files-name");
            return open;
        }
        Anchor link = new Anchor(FileWords.link(row), row.name());
        link.setRouterIgnore(true);
        link.addClassNames("vptu-link", "vptu-files-name");
        return link;
    }

    private Component menu(AttachmentRow row, Actions actions) {
        Button more = new Button(Glyph.MORE.create());
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.setAriaLabel(getTranslation("files.panel.more", row.name()));
        more.setTooltipText(getTranslation("files.panel.more", row.name()));
        ContextMenu menu = Menus.of(more);
        if (row.type().shown()) {
            menu.addItem(getTranslation("files.panel.preview"), click -> actions.preview(row));
        }
        Menus.addFile(menu, FileWords.download(row), getTranslation("files.panel.download"));
        if (row.version() > 1) {
            menu.addItem(getTranslation("files.panel.versions"), click -> actions.versions(row));
        }
        if (actions.mayChange()) {
            menu.addSeparator();
            menu.addItem(getTranslation("files.panel.replace"), click -> actions.replace(row));
            menu.addItem(getTranslation("files.panel.rename"), click -> actions.rename(row));
            menu.addItem(getTranslation("files.panel.remove"), click -> actions.remove(row));
        }
        return more;
    }
}
