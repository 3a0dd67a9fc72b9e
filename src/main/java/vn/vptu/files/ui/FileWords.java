package vn.vptu.files.ui;

import com.vaadin.flow.component.Component;
import vn.vptu.base.text.FileNames;
import vn.vptu.base.ui.Moments;
import vn.vptu.files.AttachmentRow;

/** How files are spoken of, and where they are. */
final class FileWords {

    private static final double KILOBYTE = 1024;

    private FileWords() {}

    /** How large this version is, who brought it and when. */
    static String about(Component page, AttachmentRow row) {
        return row.version() == 1
                ? page.getTranslation(
                        "files.panel.about", size(page, row.size()), row.uploadedBy(), Moments.shown(row.uploadedAt()))
                : page.getTranslation(
                        "files.panel.about-version",
                        size(page, row.size()),
                        row.uploadedBy(),
                        Moments.shown(row.uploadedAt()),
                        Integer.toString(row.version()));
    }

    private static String size(Component page, long bytes) {
        double kilobytes = bytes / KILOBYTE;
        return kilobytes < KILOBYTE
                ? page.getTranslation("files.panel.kilobytes", Math.max(1, Math.round(kilobytes)))
                : page.getTranslation("files.panel.megabytes", Math.round(10 * kilobytes / KILOBYTE) / 10.0);
    }

    static String link(AttachmentRow row) {
        return "files/" + row.id() + "/" + row.version() + "/" + FileNames.encoded(row.name());
    }

    static String download(AttachmentRow row) {
        return link(row) + "?download=1";
    }
}
