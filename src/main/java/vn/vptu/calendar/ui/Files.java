package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import vn.vptu.base.ui.UploadWords;

/** Spreadsheets that are handed out, and the words of a field that takes one. */
final class Files {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Files() {}

    static DownloadHandler xlsx(String name, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
        });
    }

    /** Why a file or a week was not taken. */
    static Div note(String sentence) {
        Div note = new Div(sentence);
        note.addClassNames("vptu-note", "vptu-note-bad");
        note.getElement().setAttribute("role", "alert");
        return note;
    }

    static UploadI18N uploadTexts(Component page) {
        return UploadWords.of(
                page, page.getTranslation("common.upload.too-big"), page.getTranslation("common.upload.too-many"));
    }
}
