package vn.vptu.security.internal;

import java.time.Instant;

/** An authenticator app for tests. */
public final class TestCodes {

    private TestCodes() {}

    public static String at(String secret, Instant moment) {
        return Codes.at(secret, moment);
    }
}
