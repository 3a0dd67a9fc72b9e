package vn.vptu.base.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks a spreadsheet over before the parser sees it: does it unpack to something sane.
 *
 * <p>The archive is opened with the very class the parser uses, so both see the same entries; sizes are counted while
 * unpacking, because the sizes an archive claims are the sender's word.
 */
public final class WorkbookGuard {

    private static final int MB = 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    /** Sheets of text shrink to a tenth or a fiftieth; only made-up ones shrink to less than a two-hundredth. */
    private static final int HIGHEST_RATIO = 200;

    private static final int RATIO_FROM = 5 * MB;

    /** Why a spreadsheet must not be read. */
    public enum Fault {
        ENCRYPTED,
        /** Broken, cut off, or written against the rules of the format. */
        DAMAGED,
        /** Unpacks to more than it may. */
        TOO_LARGE
    }

    /**
     * What a spreadsheet may hold.
     *
     * @param unpackedMb megabytes of all its parts
     * @param cells cells of all its sheets
     */
    public record Limits(int unpackedMb, int cells) {}

    private WorkbookGuard() {}

    /** Why the file must not be read, or nothing. The file stays open. */
    public static Optional<Fault> check(SeekableByteChannel file, Limits limits) {
        // Not closed: that would close the file, and there is nothing else to give back.
        try {
            file.position(0);
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get();
            return check(zip, file.size(), limits);
        } catch (TooLarge e) {
            return Optional.of(Fault.TOO_LARGE);
        } catch (IOException | RuntimeException e) {
            // Compression libraries answer broken bytes with many kinds of exceptions.
            return Optional.of(Fault.DAMAGED);
        }
    }

    private static Optional<Fault> check(ZipFile zip, long packed, Limits limits) throws IOException {
        int seen = 0;
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return Optional.of(Fault.ENCRYPTED);
            }
            // The format knows no other methods; some of them need libraries that are not there.
            if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
                return Optional.of(Fault.DAMAGED);
            }
            if (++seen > MOST_ENTRIES) {
                return Optional.of(Fault.TOO_LARGE);
            }
        }
        return unpack(zip, packed, limits);
    }

    private static Optional<Fault> unpack(ZipFile zip, long packed, Limits limits) throws IOException {
        var scan = new PartScan(limits.cells());
        var budget = new Budget(packed, limits.unpackedMb());
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            InputStream content = zip.getInputStream(entry);
            if (content == null) {
                return Optional.of(Fault.DAMAGED);
            }
            try (InputStream counted = new Counted(content, budget)) {
                if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml")) {
                    scan.read(counted);
                }
                counted.transferTo(OutputStream.nullOutputStream());
            }
        }
        return scan.verdict();
    }

    /** What may still be unpacked. */
    private static final class Budget {

        private final long most;
        private long used;

        Budget(long packed, int unpackedMb) {
            most = Math.min((long) unpackedMb * MB, Math.max(RATIO_FROM, packed * HIGHEST_RATIO));
        }

        void use(long bytes) throws TooLarge {
            used += bytes;
            if (used > most) {
                throw new TooLarge();
            }
        }
    }

    /** Unpacking went on for too long. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Counted extends FilterInputStream {

        private final Budget budget;

        Counted(InputStream in, Budget budget) {
            super(in);
            this.budget = budget;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            if (b >= 0) {
                budget.use(1);
            }
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            if (n > 0) {
                budget.use(n);
            }
            return n;
        }
    }
}
