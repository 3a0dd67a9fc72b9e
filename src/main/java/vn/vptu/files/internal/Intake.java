package vn.vptu.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import vn.vptu.base.FieldError;
import vn.vptu.base.content.ContentSniffer;
import vn.vptu.base.content.FileType;
import vn.vptu.base.text.FileNames;
import vn.vptu.files.internal.FileStore.Staged;

/** Looks at what somebody wants to attach: how large it is, what it really is, whether its name says the same. */
@Component
public class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    static final int LONGEST_NAME = 200;
    private static final String NAMELESS = "tep";
    private static final long MEGABYTE = 1024L * 1024;

    private final FileStore files;
    private final long largest;
    private final long mostPerRecord;
    private final long spare;

    Intake(
            FileStore files,
            @Value("${vptu.files.largest}") DataSize largest,
            @Value("${vptu.files.most-per-record}") DataSize mostPerRecord,
            @Value("${vptu.files.spare}") DataSize spare) {
        this.files = files;
        this.largest = largest.toBytes();
        this.mostPerRecord = mostPerRecord.toBytes();
        this.spare = spare.toBytes();
    }

    /** What became of a file that arrived. */
    sealed interface Result {

        /** It lies in its place of arrival, and its name fits what it is. */
        record Taken(Staged staged, FileType type, String name) implements Result {}

        record Refused(FieldError error) implements Result {}
    }

    /** The most bytes that one file may have. */
    public long largest() {
        return largest;
    }

    /** Takes the bytes in, unless something is wrong with them; then nothing of them is left. */
    Result take(String typedName, InputStream bytes) {
        String name = nameOf(typedName);
        if (files.room() < spare) {
            LOG.error("The folder of attached files has less than {} bytes left", spare);
            return refused("files.error.disk", name);
        }
        Staged staged;
        try {
            staged = files.stage(bytes, largest);
        } catch (FileStore.TooLarge tooLarge) {
            return refused("files.error.too-large", name, largest / MEGABYTE);
        } catch (IOException broken) {
            LOG.warn("A file did not arrive whole", broken);
            return refused("files.error.broken", name);
        }
        Result result = judged(staged, name);
        if (result instanceof Result.Refused) {
            files.drop(staged);
        }
        return result;
    }

    private Result judged(Staged staged, String name) {
        FileType type;
        try {
            type = ContentSniffer.typeOf(staged.file());
        } catch (IOException unreadable) {
            LOG.error("A file that arrived cannot be read", unreadable);
            return refused("files.error.broken", name);
        }
        if (type == FileType.EMPTY) {
            return refused("files.error.empty", name);
        }
        if (type == FileType.OTHER_TEXT) {
            return refused("files.error.letters", name);
        }
        if (!type.accepted()) {
            return refused("files.error.type", name, type);
        }
        String whole = withExtension(name, type);
        List<FieldError> wrong = nameErrors(whole, type);
        return wrong.isEmpty() ? new Result.Taken(staged, type, whole) : new Result.Refused(wrong.getFirst());
    }

    /** What is wrong with a name for a file of this type. */
    List<FieldError> nameErrors(String name, FileType type) {
        if (name.length() > LONGEST_NAME) {
            return List.of(FieldError.of("name", "common.error.too-long", name.length(), LONGEST_NAME));
        }
        String extension = extension(name);
        if (!type.extensions().contains(extension)) {
            return List.of(FieldError.of(
                    "name",
                    "files.error.extension",
                    name,
                    extension,
                    type,
                    "." + String.join(", .", type.extensions())));
        }
        return List.of();
    }

    /** Whether a record that has so many bytes may have these, too. */
    List<FieldError> quotaErrors(String name, long stored, long added) {
        return stored + added <= mostPerRecord
                ? List.of()
                : List.of(FieldError.of(
                        FieldError.WHOLE, "files.error.quota", name, stored / MEGABYTE, mostPerRecord / MEGABYTE));
    }

    /** The last step of whatever path came with the name, without what must not be in a name. */
    static String nameOf(String typed) {
        String last = typed.substring(Math.max(typed.lastIndexOf('/'), typed.lastIndexOf('\\')) + 1);
        String name = FileNames.safe(last).replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : name;
    }

    /** A name without any ending gets the usual one; a name that ends otherwise is left as it is. */
    static String withExtension(String name, FileType type) {
        return extension(name).isEmpty() ? name + "." + type.extensions().getFirst() : name;
    }

    /** What stands behind the last dot, when it can be the name of a type: "Tờ trình 12.a" has one, "ngày 5. chiều" none. */
    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        String end = dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return end.matches("[a-z0-9]{1,10}") ? end : "";
    }

    private static Result.Refused refused(String code, Object... args) {
        return new Result.Refused(FieldError.of(FieldError.WHOLE, code, args));
    }
}
