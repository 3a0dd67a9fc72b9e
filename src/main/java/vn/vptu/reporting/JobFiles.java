package vn.vptu.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where results lie until they are fetched or too old: outside the database, each under a key that nobody guesses. */
@Component
class JobFiles {

    private static final Logger LOG = LoggerFactory.getLogger(JobFiles.class);
    private static final String UNFINISHED = ".part";

    private final Path folder;

    JobFiles(@Value("${vptu.papers.folder}") Path folder) {
        this.folder = folder;
    }

    /** A file that is there as a whole. */
    record Stored(String key, long size) {}

    /** Stores what is written; when writing fails nothing is left of it. */
    Stored store(Consumer<OutputStream> writer) {
        String key = UUID.randomUUID().toString();
        Path unfinished = folder.resolve(key + UNFINISHED);
        try {
            Files.createDirectories(folder);
            try {
                try (OutputStream file = Files.newOutputStream(unfinished)) {
                    writer.accept(file);
                }
                Files.move(unfinished, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            return new Stored(key, Files.size(folder.resolve(key)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String key) {
        return folder.resolve(key);
    }

    void delete(String key) {
        delete(path(key));
    }

    /** Deletes what nothing refers to and nobody has just begun to write. */
    int deleteUnknown(Predicate<String> known, Instant before) {
        int deleted = 0;
        for (Path file : files()) {
            String name = file.getFileName().toString();
            if (changed(file).isBefore(before) && (name.endsWith(UNFINISHED) || !known.test(name))) {
                delete(file);
                deleted++;
            }
        }
        return deleted;
    }

    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot delete {}", file, e);
        }
    }
}
