package vn.vptu.base.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a paper leaves the office. */
public enum ReportFormat {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of file names and links, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this ending, whatever its case; empty when there is none. */
    public static Optional<ReportFormat> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equalsIgnoreCase(extension))
                .findFirst();
    }
}
