package vn.vptu.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

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
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(page.getTranslation("common.upload.drop"))
                .setMany(page.getTranslation("common.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(page.getTranslation("common.upload.choose"))
                .setMany(page.getTranslation("common.upload.choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(page.getTranslation("common.upload.too-many"))
                .setFileIsTooBig(page.getTranslation("common.upload.too-big"))
                .setIncorrectFileType(page.getTranslation("common.upload.wrong-type")));
        texts.setUploading(new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(page.getTranslation("common.upload.connecting"))
                        .setStalled(page.getTranslation("common.upload.stalled"))
                        .setProcessing(page.getTranslation("common.upload.processing"))
                        .setHeld(page.getTranslation("common.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(page.getTranslation("common.upload.remaining"))
                        .setUnknown(page.getTranslation("common.upload.remaining-unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(page.getTranslation("common.upload.failed"))
                        .setUnexpectedServerError(page.getTranslation("common.upload.failed"))
                        .setForbidden(page.getTranslation("error.forbidden.action"))
                        .setFileTooLarge(page.getTranslation("common.upload.too-big"))));
        texts.setFile(new UploadI18N.File()
                .setRetry(page.getTranslation("common.upload.retry"))
                .setStart(page.getTranslation("common.upload.start"))
                .setRemove(page.getTranslation("common.upload.remove")));
        texts.setUnits(new UploadI18N.Units(List.copyOf(Arrays.asList("B", "kB", "MB", "GB"))));
        return texts;
    }
}
