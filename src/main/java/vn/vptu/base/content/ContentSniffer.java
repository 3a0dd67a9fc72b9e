package vn.vptu.base.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Tells what a file is from its bytes; its name says nothing. The first byte must be the right one already: a page of script
 * with a picture's mark somewhere inside is a page of script.
 */
public final class ContentSniffer {

    private static final int HEAD = 4096;

    private static final Map<String, FileType> MAGIC = Map.ofEntries(
            Map.entry("255044462D", FileType.PDF),
            Map.entry("89504E470D0A1A0A", FileType.PNG),
            Map.entry("FFD8FF", FileType.JPEG),
            Map.entry("474946383761", FileType.GIF),
            Map.entry("474946383961", FileType.GIF),
            Map.entry("49492A00", FileType.TIFF),
            Map.entry("4D4D002A", FileType.TIFF),
            Map.entry("4D5A", FileType.PROGRAM),
            Map.entry("7F454C46", FileType.PROGRAM),
            Map.entry("CAFEBABE", FileType.PROGRAM),
            Map.entry("CFFAEDFE", FileType.PROGRAM),
            Map.entry("4C00000001140200", FileType.PROGRAM),
            Map.entry("526172211A07", FileType.OTHER_ARCHIVE),
            Map.entry("377ABCAF271C", FileType.OTHER_ARCHIVE),
            Map.entry("1F8B", FileType.OTHER_ARCHIVE),
            Map.entry("425A68", FileType.OTHER_ARCHIVE),
            Map.entry("FD377A585A00", FileType.OTHER_ARCHIVE),
            Map.entry("424D", FileType.OTHER_IMAGE),
            Map.entry("00000100", FileType.OTHER_IMAGE),
            // Rich text, and the streams of Excel 2 to 4.
            Map.entry("7B5C727466", FileType.OTHER_OFFICE),
            Map.entry("0908", FileType.OLD_SHEET),
            Map.entry("0904", FileType.OLD_SHEET),
            Map.entry("0902", FileType.OLD_SHEET));

    /** What is made of letters from its first byte to its last. */
    private static final Set<FileType> WRITTEN = Set.of(FileType.PDF, FileType.OTHER_OFFICE);

    /** What makes a text a page that a browser would run. */
    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|table|script|iframe|object|"
                    + "embed|meta|link|style|img|form|a\\s+href)\\b");

    private ContentSniffer() {}

    /**
     * What a file on the disk is.
     *
     * @throws IOException if it cannot be read
     */
    public static FileType typeOf(Path file) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            return typeOf(bytes);
        }
    }

    /** What these bytes are. */
    public static FileType typeOf(byte[] file) {
        try (SeekableByteChannel bytes = new SeekableInMemoryByteChannel(file)) {
            return typeOf(bytes);
        } catch (IOException impossible) {
            return FileType.UNKNOWN;
        }
    }

    private static FileType typeOf(SeekableByteChannel file) throws IOException {
        byte[] head = stream(file).readNBytes(HEAD);
        if (head.length == 0) {
            return FileType.EMPTY;
        }
        String hex = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(head.length, 32));
        if (hex.startsWith("504B0304") || hex.startsWith("504B0506")) {
            return ZipParts.typeOf(file);
        }
        if (hex.startsWith("D0CF11E0A1B11AE1")) {
            return OleParts.typeOf(file);
        }
        if (hex.startsWith("52494646") && hex.startsWith("57454250", 16)) {
            return FileType.WEBP;
        }
        if (hex.startsWith("66747970", 8)) {
            return isPicture(head) ? FileType.OTHER_IMAGE : FileType.UNKNOWN;
        }
        // The longest mark first: two bytes may begin a text, too.
        FileType marked = MAGIC.entrySet().stream()
                .filter(mark -> hex.startsWith(mark.getKey()))
                .max(Map.Entry.comparingByKey((one, other) -> Integer.compare(one.length(), other.length())))
                .map(Map.Entry::getValue)
                .filter(type -> !looksLikeText(head) || WRITTEN.contains(type))
                .orElse(null);
        return marked == null ? text(file, head) : marked;
    }

    /** The bytes from the first on; whoever reads them does not close the file. */
    private static InputStream stream(SeekableByteChannel file) throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    /** The pictures of telephones: HEIC, AVIF. */
    private static boolean isPicture(byte[] head) {
        String brand = new String(head, 8, Math.min(4, Math.max(0, head.length - 8)), StandardCharsets.US_ASCII);
        return Pattern.matches("hei.|hev.|mif1|avif", brand);
    }

    private static boolean looksLikeText(byte[] head) {
        for (byte b : head) {
            if (isControl(b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isControl(byte b) {
        return (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
    }

    private static FileType text(SeekableByteChannel file, byte[] head) throws IOException {
        String hex = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(head.length, 2));
        if (hex.equals("FFFE") || hex.equals("FEFF")) {
            return FileType.OTHER_TEXT;
        }
        String start = new String(head, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return FileType.OLD_SHEET;
        }
        if (start.contains("<svg")) {
            return FileType.SVG;
        }
        if (PAGE.matcher(start).find()) {
            return FileType.HTML;
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype")) {
            return FileType.XML;
        }
        if (start.startsWith("#!") || start.startsWith("@echo off")) {
            return FileType.SCRIPT;
        }
        return readsAsText(file, head);
    }

    private static FileType readsAsText(SeekableByteChannel file, byte[] head) throws IOException {
        byte[] all = stream(file).readAllBytes();
        for (byte b : all) {
            if (isControl(b)) {
                return FileType.UNKNOWN;
            }
        }
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(all));
            return FileType.TEXT;
        } catch (CharacterCodingException otherLetters) {
            return looksLikeText(head) ? FileType.OTHER_TEXT : FileType.UNKNOWN;
        }
    }
}
