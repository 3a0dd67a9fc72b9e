package vn.vptu.security.internal;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The codes of an authenticator app: six digits, new every thirty seconds (RFC 6238). */
final class Codes {

    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final long STEP = GENERATOR.getTimeStep().toSeconds();

    private Codes() {}

    /** A new secret, as apps take it when the picture cannot be read. */
    static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new Base32().encodeToString(bytes);
    }

    /** What the picture for the app says. */
    static String address(String office, String username, String secret) {
        String issuer = encoded(office);
        return "otpauth://totp/" + issuer + ":" + encoded(username) + "?secret=" + secret + "&issuer=" + issuer;
    }

    /**
     * The step whose code this is: that of now, or the one before or after it, for clocks that differ a little.
     *
     * @param after no step up to this one counts: its code has been used
     */
    static OptionalLong step(String secret, String code, Instant now, long after) {
        for (long offset = -1; offset <= 1; offset++) {
            Instant then = now.plusSeconds(offset * STEP);
            long step = Math.floorDiv(then.getEpochSecond(), STEP);
            if (step > after && at(secret, then).equals(code)) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String at(String secret, Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), GENERATOR.getAlgorithm()),
                    moment,
                    java.util.Locale.ROOT);
        } catch (InvalidKeyException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
