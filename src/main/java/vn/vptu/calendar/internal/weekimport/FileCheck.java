package vn.vptu.calendar.internal.weekimport;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.content.ContentSniffer;
import vn.vptu.base.content.FileType;
import vn.vptu.base.content.WorkbookGuard;
import vn.vptu.calendar.internal.weekimport.Refusal.Reason;

/** Looks a file over before it is read as a week: is it a spreadsheet at all, and one that may be read. */
final class FileCheck {

    static final int LARGEST_FILE_MB = 10;
    static final int LARGEST_UNPACKED_MB = 50;

    private static final int MB = 1024 * 1024;
    private static final WorkbookGuard.Limits LIMITS = new WorkbookGuard.Limits(LARGEST_UNPACKED_MB, 400_000);

    private FileCheck() {}

    /** Why the file must not be read, or nothing. */
    static Optional<Refusal> check(byte[] file) {
        if (file.length > LARGEST_FILE_MB * MB) {
            return refuse(Reason.FILE_TOO_LARGE, (file.length + MB - 1) / MB, LARGEST_FILE_MB);
        }
        Reason other = otherThanSheet(ContentSniffer.typeOf(file), file);
        if (other != null) {
            return refuse(other);
        }
        try (SeekableByteChannel bytes = new SeekableInMemoryByteChannel(file)) {
            return WorkbookGuard.check(bytes, LIMITS).flatMap(fault -> switch (fault) {
                case ENCRYPTED -> refuse(Reason.ENCRYPTED);
                case DAMAGED -> refuse(Reason.DAMAGED);
                case TOO_LARGE -> refuse(Reason.UNPACKS_TOO_LARGE, LARGEST_UNPACKED_MB);
            });
        } catch (IOException impossible) {
            return refuse(Reason.DAMAGED);
        }
    }

    /** A macro in a spreadsheet is not run, so its week can be read. */
    private static @Nullable Reason otherThanSheet(FileType type, byte[] file) {
        return switch (type) {
            case XLSX, MACROS -> null;
            case EMPTY -> Reason.EMPTY_FILE;
            case PDF -> Reason.PDF;
            case PNG, JPEG, GIF, WEBP, TIFF, OTHER_IMAGE -> Reason.IMAGE;
            case HTML -> Reason.HTML;
            case TEXT, OTHER_TEXT, XML, SVG, SCRIPT -> Reason.TEXT;
            case XLS, DOC, OLD_SHEET -> Reason.OLD_XLS;
            case ENCRYPTED -> Reason.ENCRYPTED;
            case DOCX, PPTX, ODT, ODS, OTHER_OFFICE -> Reason.OTHER_OFFICE;
            case ZIP, OTHER_ARCHIVE -> Reason.ZIP;
            case PROGRAM -> Reason.NOT_XLSX;
            case UNKNOWN -> broken(file);
        };
    }

    private static Reason broken(byte[] file) {
        if (startsWith(file, 'P', 'K', 3, 4)) {
            return Reason.DAMAGED;
        }
        return startsWith(file, 0xD0, 0xCF, 0x11, 0xE0) ? Reason.OLD_XLS : Reason.NOT_XLSX;
    }

    private static boolean startsWith(byte[] file, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Refusal> refuse(Reason reason, Object... args) {
        return Optional.of(Refusal.of(reason, args));
    }
}
