package vn.vptu.files.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.ui.Moments;
import vn.vptu.base.ui.UploadWords;

/**
 * A field onto which files are dropped, or from which they are chosen; while they come each shows how far it is. What is
 * refused is said in a sentence that names the file.
 */
final class FileUpload extends Upload {

    private static final int MOST_AT_ONCE = 50;
    private static final long MEGABYTE = 1024L * 1024;

    /** Stores one file; called while its bytes arrive, outside the page's lock. */
    interface Storing {
        SaveResult store(String name, InputStream bytes);
    }

    private final Storing storing;
    private final Refusals refusals;
    private final Runnable stored;

    /**
     * Makes the field.
     *
     * @param files how many at once, many or one
     * @param stored is told when all have come of which at least one was stored
     */
    FileUpload(boolean many, long largest, Refusals refusals, Storing storing, Runnable stored) {
        this.storing = storing;
        this.refusals = refusals;
        this.stored = stored;
        addClassName("vptu-files-upload");
        setMaxFiles(many ? MOST_AT_ONCE : 1);
        setMaxFileSize(Math.toIntExact(Math.min(Integer.MAX_VALUE, largest)));
        String tooLarge = getTranslation("files.panel.too-large", largest / MEGABYTE);
        setI18n(UploadWords.of(this, tooLarge, getTranslation("files.panel.too-many", MOST_AT_ONCE)));
        setUploadHandler(this::take);
        addFileRejectedListener(event -> refusals.say(event.getFileName() + ": " + event.getErrorMessage()));
        addAllFinishedListener(event -> {
            clearFileList();
            refusals.end();
            stored.run();
        });
    }

    /** Lets a telephone take a picture instead. */
    FileUpload camera(String text) {
        setAcceptedMimeTypes("image/*");
        getElement().setAttribute("capture", "environment");
        setDropAllowed(false);
        setUploadButton(new Button(text));
        addClassName("vptu-files-camera");
        return this;
    }

    private void take(UploadEvent event) throws IOException {
        String name = event.getFileName();
        event.getUI().access(refusals::begin);
        try (InputStream bytes = event.getInputStream()) {
            SaveResult result = storing.store(name, bytes);
            event.getUI().access(() -> say(name, result));
        } catch (AccessDeniedException denied) {
            event.getUI().access(() -> refusals.say(getTranslation("error.forbidden.action")));
        }
    }

    private void say(String name, SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> {}
            case SaveResult.Refused refused -> refused.errors().forEach(this::say);
            case SaveResult.Conflict conflict ->
                refusals.say(getTranslation(
                        "files.error.conflict", name, conflict.changedBy(), Moments.shown(conflict.changedAt())));
            case SaveResult.Gone gone -> refusals.say(getTranslation("files.error.gone", name));
        }
    }

    private void say(FieldError error) {
        refusals.say(getTranslation(error.code(), error.args().toArray()));
    }

    /** What was not taken, sentence by sentence, until the next files come. */
    static final class Refusals extends com.vaadin.flow.component.html.Div {

        private boolean over = true;

        Refusals() {
            addClassNames("vptu-note", "vptu-note-bad");
            getElement().setAttribute("role", "alert");
            setVisible(false);
        }

        /** The first of several files takes the old sentences away. */
        void begin() {
            if (over) {
                over = false;
                removeAll();
                setVisible(false);
            }
        }

        void end() {
            over = true;
        }

        void say(String sentence) {
            begin();
            add(new Paragraph(sentence));
            setVisible(true);
        }
    }
}
