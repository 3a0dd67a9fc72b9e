package vn.vptu.base.content;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * What a file of the older Office programs is by the names in its table of contents (compound file, [MS-CFB] 2.2, 2.6): the
 * same container also holds mails and installers.
 */
final class OleParts {

    private static final int HEADER = 512;
    private static final int ENTRY = 128;
    private static final int FAT_OF_HEADER = 109;
    /** More than any document's table of contents takes; a chain that runs in a circle ends here. */
    private static final int MOST_SECTORS = 64;

    /** The stream in which a spreadsheet or text with a password lies. */
    private static final String ENCRYPTED = "EncryptedPackage";

    private static final int LOOKED_AT = 1024 * 1024;

    private OleParts() {}

    /** The file stays open. */
    static FileType typeOf(SeekableByteChannel file) {
        try {
            Set<String> names = names(file);
            if (names.contains("WordDocument")) {
                return FileType.DOC;
            }
            if (names.contains("Workbook") || names.contains("Book")) {
                return FileType.XLS;
            }
            return names.contains(ENCRYPTED) ? FileType.ENCRYPTED : FileType.OTHER_OFFICE;
        } catch (IOException | IllegalArgumentException broken) {
            return brokenIn(file);
        }
    }

    /** A damaged container may still tell that what it holds is locked. */
    private static FileType brokenIn(SeekableByteChannel file) {
        try {
            file.position(0);
            byte[] start = Channels.newInputStream(file).readNBytes(LOOKED_AT);
            String letters = new String(start, StandardCharsets.ISO_8859_1);
            String locked =
                    new String(ENCRYPTED.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1).strip();
            return letters.contains(locked) ? FileType.ENCRYPTED : FileType.UNKNOWN;
        } catch (IOException unreadable) {
            return FileType.UNKNOWN;
        }
    }

    private static Set<String> names(SeekableByteChannel in) throws IOException {
        ByteBuffer header = read(in, 0, HEADER);
        int shift = header.getShort(30);
        if (shift != 9 && shift != 12) {
            throw new IOException("sectors of 2^" + shift + " bytes");
        }
        int size = 1 << shift;
        Set<String> names = new HashSet<>();
        int sector = header.getInt(48);
        for (int i = 0; i < MOST_SECTORS && sector >= 0; i++) {
            ByteBuffer entries = read(in, (sector + 1L) * size, size);
            for (int at = 0; at + ENTRY <= size; at += ENTRY) {
                int bytes = entries.getShort(at + 64);
                if (bytes >= 2 && bytes <= 64) {
                    byte[] name = new byte[bytes - 2];
                    entries.get(at, name);
                    names.add(new String(name, StandardCharsets.UTF_16LE));
                }
            }
            sector = next(in, header, sector, size);
        }
        return names;
    }

    /** The sector that follows in the chain; negative at its end. */
    private static int next(SeekableByteChannel in, ByteBuffer header, int sector, int size) throws IOException {
        int perSector = size / Integer.BYTES;
        int table = sector / perSector;
        if (table >= FAT_OF_HEADER) {
            return -1;
        }
        int tableSector = header.getInt(76 + table * Integer.BYTES);
        if (tableSector < 0) {
            return -1;
        }
        return read(in, (tableSector + 1L) * size + (long) (sector % perSector) * Integer.BYTES, Integer.BYTES)
                .getInt(0);
    }

    private static ByteBuffer read(SeekableByteChannel in, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(at);
        while (bytes.hasRemaining()) {
            if (in.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }
}
