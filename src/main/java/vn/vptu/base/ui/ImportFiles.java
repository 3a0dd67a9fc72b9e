package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import vn.vptu.base.FieldError;
import vn.vptu.base.i18n.Translations;
import vn.vptu.base.imports.ImportWords;

/** What the parts of an import page have in common: spreadsheets handed out, and sentences. */
final class ImportFiles {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Writes a spreadsheet. */
    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private ImportFiles() {}

    /** A link that hands out a spreadsheet made when it is asked for. */
    static Anchor link(String text, String fileName, Writing writing) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    writing.to(bytes);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes.toByteArray()), fileName, XLSX, bytes.size());
                }),
                text);
        link.addClassName("vptu-link");
        return link;
    }

    /** Why something was not done; read out at once. */
    static Div note(String sentence) {
        Div note = new Div(sentence);
        note.addClassNames("vptu-note", "vptu-note-bad");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    static Div note(Component page, FieldError error) {
        return note(sentence(page, error));
    }

    static String sentence(Component page, FieldError error) {
        return ImportWords.sentence(
                error,
                Beans.get(Translations.class).in(page.getUI().map(UI::getLocale).orElse(Translations.VIETNAMESE)));
    }

    /** A sentence that says how the import stands. */
    static Div status(String sentence) {
        Div status = new Div(sentence);
        status.addClassName("vptu-note");
        status.getElement().setAttribute("role", "status");
        return status;
    }
}
