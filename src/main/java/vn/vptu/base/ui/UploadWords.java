package vn.vptu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** The words of a field that takes files. */
public final class UploadWords {

    private UploadWords() {}

    /**
     * The words.
     *
     * @param tooLarge the sentence for a file that is too large
     * @param tooMany the sentence for more files than are taken
     */
    public static UploadI18N of(Component page, String tooLarge, String tooMany) {
        UploadI18N texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles()
                .setOne(page.getTranslation("common.upload.drop"))
                .setMany(page.getTranslation("common.upload.drop")));
        texts.setAddFiles(new UploadI18N.AddFiles()
                .setOne(page.getTranslation("common.upload.choose"))
                .setMany(page.getTranslation("common.upload.choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(tooMany)
                .setFileIsTooBig(tooLarge)
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
                        .setFileTooLarge(tooLarge)));
        texts.setFile(new UploadI18N.File()
                .setRetry(page.getTranslation("common.upload.retry"))
                .setStart(page.getTranslation("common.upload.start"))
                .setRemove(page.getTranslation("common.upload.remove")));
        texts.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB")));
        return texts;
    }
}
