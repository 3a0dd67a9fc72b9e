package vn.vptu.base.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that has arrived, on the disk as long as it is read.
 *
 * @param file where it lies
 * @param sha256 the hash of its bytes
 */
record Arrival(Path file, String sha256) implements AutoCloseable {

    /**
     * Takes the bytes in, not more of them than can be read.
     *
     * @throws IOException if they do not arrive whole, or the disk fails
     */
    static Arrival of(InputStream bytes, long most) throws IOException {
        Path file = Files.createTempFile("vptu-import", ".part");
        MessageDigest hash = digest();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), hash)) {
            byte[] buffer = new byte[65_536];
            long taken = 0;
            for (int n = bytes.read(buffer); n >= 0 && taken <= most; n = bytes.read(buffer)) {
                out.write(buffer, 0, n);
                taken += n;
            }
        } catch (IOException broken) {
            Files.deleteIfExists(file);
            throw broken;
        }
        return new Arrival(file, HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
