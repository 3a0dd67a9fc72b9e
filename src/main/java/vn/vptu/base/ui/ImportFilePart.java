package vn.vptu.base.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.vptu.base.imports.ImportDefinition;
import vn.vptu.base.imports.ImportRun;
import vn.vptu.base.imports.ImportStart;
import vn.vptu.base.imports.Imports;

/** The first step of an import: the file, or a template to fill in. */
final class ImportFilePart extends Div {

    private static final int EARLIER = 5;

    private final Imports imports;
    private final String code;
    private final LongConsumer begun;
    private final Div refusal = new Div();
    private volatile @Nullable String origin;

    /** @param begun is told of the import that goes on with the file */
    ImportFilePart(Imports imports, ImportDefinition<?> definition, LongConsumer begun) {
        this.imports = imports;
        this.code = definition.code();
        this.begun = begun;
        addClassName("vptu-import-part");
        List<Integer> most = Imports.limits();
        Paragraph help = new Paragraph(getTranslation("imports.file.help", most.toArray()));
        help.addClassName("vptu-muted");
        add(help, refusal);
        Upload upload = upload(most.getFirst());
        String originKey = definition.originKey();
        if (originKey != null) {
            add(origin(originKey, upload));
        }
        add(upload);
        earlier();
    }

    /** Which program wrote the file is said before the file comes: its columns are understood as the last time. */
    private ComboBox<String> origin(String key, Upload upload) {
        ComboBox<String> field = new ComboBox<>(getTranslation(key));
        List<String> known = imports.origins(code);
        field.setItems(known);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        field.setRequiredIndicatorVisible(true);
        field.setHelperText(getTranslation("imports.file.origin-help"));
        upload.setVisible(false);
        field.addValueChangeListener(change -> {
            origin = change.getValue();
            upload.setVisible(origin != null && !origin.isBlank());
        });
        if (!known.isEmpty()) {
            field.setValue(known.getFirst());
        }
        return field;
    }

    private Upload upload(int megabytes) {
        Upload upload = new Upload();
        upload.setMaxFiles(1);
        upload.setMaxFileSize(megabytes * 1024 * 1024);
        upload.setI18n(UploadWords.of(
                this, getTranslation("common.upload.too-big"), getTranslation("common.upload.too-many")));
        upload.setUploadHandler(this::take);
        upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        upload.setWidthFull();
        return upload;
    }

    /** Reads it while it comes, outside the page's lock. */
    private void take(UploadEvent event) throws IOException {
        try (InputStream bytes = event.getInputStream()) {
            ImportStart start = imports.start(code, event.getFileName(), origin, bytes);
            event.getUI().access(() -> {
                switch (start) {
                    case ImportStart.Begun run -> begun.accept(run.runId());
                    case ImportStart.Refused refused -> refuse(ImportFiles.sentence(this, refused.error()));
                }
            });
        } catch (AccessDeniedException denied) {
            event.getUI().access(() -> refuse(getTranslation("error.forbidden.action")));
        }
    }

    private void refuse(String sentence) {
        refusal.removeAll();
        refusal.add(ImportFiles.note(sentence));
    }

    private void earlier() {
        List<ImportRun> runs = imports.earlier(code, EARLIER);
        if (runs.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vptu-import-earlier");
        for (ImportRun run : runs) {
            list.add(new ListItem(getTranslation(
                    "imports.file.earlier-line",
                    Moments.shown(run.appliedAt() == null ? run.startedAt() : run.appliedAt()),
                    run.appliedBy() == null ? run.startedBy() : run.appliedBy(),
                    run.fileName(),
                    run.created(),
                    run.changed())));
        }
        H2 heading = new H2(getTranslation("imports.file.earlier"));
        add(heading, list);
    }
}
