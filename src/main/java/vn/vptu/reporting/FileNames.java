package vn.vptu.reporting;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How a file is called on its way to a browser. */
final class FileNames {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private FileNames() {}

    /**
     * The header that names the file: with all its letters for every browser of today (RFC 5987), without tone marks for
     * what cannot read that.
     */
    static String disposition(boolean shown, String fileName) {
        String name = safe(fileName);
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain(name) + "\"; filename*=UTF-8''"
                + encoded(name);
    }

    /** Without what a file system refuses. */
    private static String safe(String name) {
        return PaperText.clean(name).replaceAll("[\\\\/:*?\"<>|\\n]+", "-").strip();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7E]", "-");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append('%').append("%02X".formatted(b & 0xFF));
            }
        }
        return encoded.toString();
    }
}
