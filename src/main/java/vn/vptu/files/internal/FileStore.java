package vn.vptu.files.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes of attached files, in a folder outside the database: each content once, under its SHA-256, two folders deep so
 * that none grows too large. A file appears under its name only when every byte of it is on the disk.
 */
@Component
public class FileStore {

    private static final String UNFINISHED = "tmp";
    private static final String NAME = "[0-9a-f]{64}";

    private final Path folder;

    FileStore(@Value("${vptu.files.folder}") Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Bytes that have arrived whole but are not yet kept. */
    record Staged(Path file, long size, String sha256) {}

    /** More bytes came than are taken. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** How the bytes of a content are. */
    enum Condition {
        WHOLE,
        MISSING,
        DAMAGED
    }

    /**
     * Takes bytes in under a name of their own.
     *
     * @throws TooLarge when there are more than this; nothing is left behind
     */
    Staged stage(InputStream bytes, long most) throws IOException {
        Files.createDirectories(folder.resolve(UNFINISHED));
        Path file = folder.resolve(UNFINISHED).resolve(UUID.randomUUID() + ".part");
        MessageDigest digest = DigestUtils.getSha256Digest();
        long size = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > most) {
                    throw new TooLarge();
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            channel.force(true);
        } catch (IOException | RuntimeException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Staged(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Lets go of what was not kept. */
    void drop(Staged staged) {
        try {
            Files.deleteIfExists(staged.file());
        } catch (IOException left) {
            // The cleanup finds it.
        }
    }

    /**
     * Keeps the bytes under their hash. What is there already stays, unless it is damaged: then the new bytes, which are
     * the right ones, take its place. To be called while the content's row is locked.
     */
    void keep(Staged staged) {
        Path target = file(staged.sha256());
        try {
            if (condition(staged.sha256()) == Condition.WHOLE) {
                return;
            }
            Files.createDirectories(target.getParent());
            Files.move(staged.file(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(target.getParent());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the bytes of a content are. */
    Path file(String sha256) {
        if (!sha256.matches(NAME)) {
            throw new IllegalArgumentException("not a hash: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Reads the content and compares it with its name. */
    Condition condition(String sha256) {
        Path file = file(sha256);
        if (!Files.isRegularFile(file)) {
            return Condition.MISSING;
        }
        MessageDigest digest = DigestUtils.getSha256Digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            return Condition.DAMAGED;
        }
        return HexFormat.of().formatHex(digest.digest()).equals(sha256) ? Condition.WHOLE : Condition.DAMAGED;
    }

    /** Takes a content away; to be called while its row is locked. */
    void delete(String sha256) {
        try {
            Files.deleteIfExists(file(sha256));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The hashes of files that were written before this moment. */
    List<String> keptBefore(Instant moment) {
        return olderThan(folder, moment)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.matches(NAME))
                .toList();
    }

    /** Takes away what was begun before this moment and never became a file. */
    int deleteUnfinished(Instant before) {
        int deleted = 0;
        for (Path file : olderThan(folder.resolve(UNFINISHED), before).toList()) {
            try {
                deleted += Files.deleteIfExists(file) ? 1 : 0;
            } catch (IOException left) {
                // The next round tries again.
            }
        }
        return deleted;
    }

    private static Stream<Path> olderThan(Path place, Instant moment) {
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).filter(file -> writtenBefore(file, moment)).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean writtenBefore(Path file, Instant moment) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException gone) {
            return false;
        }
    }

    /** How many more bytes the disk takes. */
    long room() {
        try {
            Files.createDirectories(folder);
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return 0;
        }
    }

    /** That a name stands in its folder must be on the disk, too; not every system can be asked for it. */
    private static void force(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException cannot) {
            // As good as this system can.
        }
    }
}
