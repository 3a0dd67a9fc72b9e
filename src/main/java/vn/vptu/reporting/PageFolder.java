package vn.vptu.reporting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fill.JRSwapFileVirtualizer;
import net.sf.jasperreports.engine.util.JRSwapFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the pages of long papers lie while they are made or looked at, so that memory holds only some of them. Each running
 * application has a folder of its own in it, named by its process; what one that broke off left behind goes when the next
 * one begins.
 */
final class PageFolder {

    private static final Logger LOG = LoggerFactory.getLogger(PageFolder.class);

    /** Pages of one paper that stay in memory. */
    private static final int IN_MEMORY = 60;

    private static final int BLOCK = 8192;
    /** How many blocks a file grows by. */
    private static final int GROWTH = 128;

    private final Path mine;

    PageFolder(Path folder) {
        mine = folder.resolve(Long.toString(ProcessHandle.current().pid()));
        removeLeftovers(folder);
    }

    /** A place for the pages of one paper; its file goes with {@code cleanup()}. */
    JRSwapFileVirtualizer place(JasperReportsContext context) {
        try {
            Files.createDirectories(mine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new JRSwapFileVirtualizer(IN_MEMORY, new JRSwapFile(context, mine.toString(), BLOCK, GROWTH), true);
    }

    /** The files of papers that are not finished or still looked at. */
    List<Path> inUse() {
        return list(mine);
    }

    private static void removeLeftovers(Path folder) {
        for (Path process : list(folder)) {
            String name = process.getFileName().toString();
            if (name.matches("\\d{1,18}") && !isRunning(Long.parseLong(name))) {
                LOG.info("Removing pages that a process which ended has left in {}", process);
                list(process).forEach(PageFolder::delete);
                delete(process);
            }
        }
    }

    /** A process of this number that is not this one may be an application of the same office, or anything. */
    private static boolean isRunning(long process) {
        return process != ProcessHandle.current().pid()
                && ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            LOG.warn("Cannot look into {}", folder, e);
            return List.of();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("Cannot remove {}", file, e);
        }
    }
}
