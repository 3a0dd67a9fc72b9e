package vn.vptu.files.internal;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import vn.vptu.files.FileType;

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

    private OleParts() {}

    static FileType typeOf(Path file) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            Set<String> names = names(in);
            if (names.contains("WordDocument")) {
                return FileType.DOC;
            }
            if (names.contains("Workbook") || names.contains("Book")) {
                return FileType.XLS;
            }
            return FileType.OTHER_OFFICE;
        } catch (IOException | IllegalArgumentException broken) {
            return FileType.UNKNOWN;
        }
    }

    private static Set<String> names(RandomAccessFile in) throws IOException {
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
    private static int next(RandomAccessFile in, ByteBuffer header, int sector, int size) throws IOException {
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

    private static ByteBuffer read(RandomAccessFile in, long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.seek(at);
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
