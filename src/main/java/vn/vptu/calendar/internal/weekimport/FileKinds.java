package vn.vptu.calendar.internal.weekimport;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.vptu.calendar.internal.weekimport.Refusal.Reason;

/** Tells by its first bytes what a file is; its name says nothing. */
final class FileKinds {

    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    /** The container of Office 97–2003, which also wraps a spreadsheet with a password. */
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";

    private static final Map<String, Reason> STARTS = Map.ofEntries(
            Map.entry("%PDF", Reason.PDF),
            Map.entry("\u0089PNG", Reason.IMAGE),
            Map.entry("\u00ff\u00d8\u00ff", Reason.IMAGE),
            Map.entry("GIF8", Reason.IMAGE),
            Map.entry("BM", Reason.IMAGE),
            Map.entry("II*\u0000", Reason.IMAGE),
            Map.entry("MM\u0000*", Reason.IMAGE),
            Map.entry("RIFF", Reason.IMAGE),
            Map.entry("{\\rtf", Reason.OTHER_OFFICE),
            Map.entry("\u0009\u0008", Reason.OLD_XLS),
            Map.entry("\u0009\u0004", Reason.OLD_XLS),
            Map.entry("\u0009\u0002", Reason.OLD_XLS));

    private static final int LOOKED_AT = 4096;

    private FileKinds() {}

    /** What the file is if it is no archive. */
    static Optional<Reason> otherThanZip(byte[] file) {
        String start = new String(file, 0, Math.min(LOOKED_AT, file.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith(ZIP)) {
            return Optional.empty();
        }
        if (start.startsWith(EMPTY_ZIP)) {
            return Optional.of(Reason.ZIP);
        }
        if (start.startsWith(COMPOUND)) {
            return Optional.of(holdsEncryptedPackage(file) ? Reason.ENCRYPTED : Reason.OLD_XLS);
        }
        if (start.startsWith("ftyp", 4)) {
            return Optional.of(Reason.IMAGE);
        }
        // "BM" is also how a text may begin: only the words that come with binary bytes are pictures.
        boolean text = isText(start);
        return Optional.of(STARTS.entrySet().stream()
                .filter(kind -> start.startsWith(kind.getKey())
                        && (!text || kind.getKey().length() > 3))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> text ? textKind(start) : Reason.NOT_XLSX));
    }

    /** What an archive with these entries (in lower case) is if it is no spreadsheet. */
    static Optional<Reason> ofArchive(Set<String> names) {
        boolean office = names.contains("[content_types].xml");
        if (office && names.stream().anyMatch(name -> name.endsWith("workbook.xml"))) {
            return Optional.empty();
        }
        boolean openDocument = names.contains("mimetype") && names.contains("content.xml");
        return Optional.of(office || openDocument ? Reason.OTHER_OFFICE : Reason.ZIP);
    }

    private static boolean holdsEncryptedPackage(byte[] file) {
        // Directory names of the container are UTF-16; read as Latin-1 their zero bytes show.
        String names = new String(file, StandardCharsets.ISO_8859_1);
        return names.contains("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e");
    }

    private static Reason textKind(String start) {
        String text = start.toLowerCase(Locale.ROOT);
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return Reason.OLD_XLS;
        }
        return text.contains("<html") || text.contains("<table") || text.contains("<!doctype html")
                ? Reason.HTML
                : Reason.TEXT;
    }

    private static boolean isText(String start) {
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            return true;
        }
        return start.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
