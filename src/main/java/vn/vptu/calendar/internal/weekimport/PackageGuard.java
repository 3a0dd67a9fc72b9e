package vn.vptu.calendar.internal.weekimport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.vptu.calendar.internal.weekimport.Refusal.Reason;

/**
 * Looks a file over before the spreadsheet parser sees it: is it XLSX at all, and does it unpack to something sane.
 *
 * <p>The archive is opened with the very class the parser uses, so both see the same entries; sizes are counted while
 * unpacking, because the sizes an archive claims are the sender's word.
 */
final class PackageGuard {

    static final int LARGEST_FILE_MB = 10;
    static final int LARGEST_UNPACKED_MB = 50;

    private static final int MB = 1024 * 1024;
    private static final int MOST_ENTRIES = 1_000;
    /** Sheets of text shrink to a tenth or a fiftieth; only made-up ones shrink to less than a two-hundredth. */
    private static final int HIGHEST_RATIO = 200;

    private static final int RATIO_FROM = 5 * MB;

    private PackageGuard() {}

    /** Why the file must not be read, or nothing. */
    static Optional<Refusal> check(byte[] file) {
        if (file.length == 0) {
            return refuse(Reason.EMPTY_FILE);
        }
        if (file.length > LARGEST_FILE_MB * MB) {
            return refuse(Reason.FILE_TOO_LARGE, (file.length + MB - 1) / MB, LARGEST_FILE_MB);
        }
        Optional<Reason> other = FileKinds.otherThanZip(file);
        if (other.isPresent()) {
            return refuse(other.get());
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return check(zip, file.length);
        } catch (TooLarge e) {
            return refuse(Reason.UNPACKS_TOO_LARGE, LARGEST_UNPACKED_MB);
        } catch (IOException | RuntimeException e) {
            // Compression libraries answer broken bytes with many kinds of exceptions.
            return refuse(Reason.DAMAGED);
        }
    }

    private static Optional<Refusal> check(ZipFile zip, int packed) throws IOException {
        Set<String> names = new HashSet<>();
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            names.add(entry.getName().toLowerCase(Locale.ROOT));
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return refuse(Reason.ENCRYPTED);
            }
            if (names.size() > MOST_ENTRIES) {
                return refuse(Reason.UNPACKS_TOO_LARGE, LARGEST_UNPACKED_MB);
            }
        }
        Optional<Reason> kind = FileKinds.ofArchive(names);
        if (kind.isPresent()) {
            return refuse(kind.get());
        }
        return unpack(zip, packed);
    }

    private static Optional<Refusal> unpack(ZipFile zip, int packed) throws IOException {
        var scan = new PartScan();
        var budget = new Budget(packed);
        Enumeration<ZipArchiveEntry> entries = zip.getEntries();
        while (entries.hasMoreElements()) {
            ZipArchiveEntry entry = entries.nextElement();
            InputStream content = zip.getInputStream(entry);
            if (content == null) {
                return refuse(Reason.DAMAGED);
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

    private static Optional<Refusal> refuse(Reason reason, Object... args) {
        return Optional.of(Refusal.of(reason, args));
    }

    /** What may still be unpacked. */
    private static final class Budget {

        private final long most;
        private long used;

        Budget(int packed) {
            most = Math.min((long) LARGEST_UNPACKED_MB * MB, Math.max(RATIO_FROM, (long) packed * HIGHEST_RATIO));
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
