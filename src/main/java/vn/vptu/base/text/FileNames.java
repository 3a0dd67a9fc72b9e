package vn.vptu.base.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** How a file is called on its way to a browser. */
public final class FileNames {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private FileNames() {}

    /**
     * The header that names the file: with all its letters for every browser of today (RFC 5987), without tone marks for
     * what cannot read that.
     */
    public static String disposition(boolean shown, String fileName) {
        String name = safe(fileName);
        return (shown ? "inline" : "attachment") + "; filename=\"" + plain(name) + "\"; filename*=UTF-8''"
                + percent(name);
    }

    /**
     * The name as it can be kept and shown: composed letters, nothing that a file system refuses, and none of the signs
     * that cannot be seen but turn what stands behind them around.
     */
    public static String safe(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\uFE0F]]", "")
                .replaceAll("[\\\\/:*?\"<>|\\p{Cc}]+", "-")
                .strip();
    }

    /** A name as one step of an address. */
    public static String encoded(String name) {
        return percent(safe(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^\\x20-\\x7E]", "-");
    }

    private static String percent(String name) {
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
