package vn.vptu.base.content;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a file is by its content, whatever its name says. Those without a name ending of their own are not taken. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain; charset=utf-8", "txt", "csv"),
    ZIP("application/zip", "zip"),

    EMPTY(""),
    HTML(""),
    SVG(""),
    XML(""),
    SCRIPT(""),
    PROGRAM(""),
    MACROS(""),
    /** Needs a password. */
    ENCRYPTED(""),
    /** A spreadsheet of a program before 1997, or in the XML of 2003. */
    OLD_SHEET(""),
    OTHER_OFFICE(""),
    OTHER_ARCHIVE(""),
    OTHER_IMAGE(""),
    OTHER_TEXT(""),
    UNKNOWN("");

    /** Pictures that every browser shows. */
    private static final Set<FileType> PICTURES = EnumSet.of(PNG, JPEG, WEBP, GIF);

    private final String mediaType;
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** What a browser is told. */
    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, in small letters; the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    public boolean accepted() {
        return !extensions.isEmpty();
    }

    public boolean picture() {
        return PICTURES.contains(this);
    }

    /** Whether a browser may show it in a page: what can hold no script that would run as ours. */
    public boolean shown() {
        return this == PDF || picture();
    }
}
