package vn.vptu.security.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts what must be read again, with a key that is not in the database: a copy of the database alone tells nothing. */
@Component
class Secrets {

    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    Secrets(@Value("${vptu.secret-key:}") String secret) {
        this.key = secret.isBlank() ? null : new SecretKeySpec(DigestUtils.sha256(secret.strip()), "AES");
    }

    /** Whether there is a key at all. */
    boolean available() {
        return key != null;
    }

    /**
     * Encrypts a text.
     *
     * @param purpose what it is for, e.g. the account: the result can be read for this purpose only
     */
    String hide(String plain, String purpose) {
        byte[] iv = new byte[IV];
        random.nextBytes(iv);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, iv, purpose, plain.getBytes(StandardCharsets.UTF_8), 0);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(IV + hidden.length)
                        .put(iv)
                        .put(hidden)
                        .array());
    }

    /**
     * Reads what {@link #hide} wrote.
     *
     * @throws IllegalStateException when the key or the purpose is another one
     */
    String show(String hidden, String purpose) {
        byte[] bytes = Base64.getDecoder().decode(hidden);
        byte[] iv = java.util.Arrays.copyOf(bytes, IV);
        return new String(cipher(Cipher.DECRYPT_MODE, iv, purpose, bytes, IV), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] iv, String purpose, byte[] input, int from) {
        if (key == null) {
            throw new IllegalStateException("no vptu.secret-key");
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input, from, input.length - from);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("the secret was written with another key", cause);
        }
    }

    static String hash(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
