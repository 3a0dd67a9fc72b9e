package vn.vptu.security.internal;

import org.springframework.security.core.Authentication;

/** Makes the authentication under which the system works. */
public final class SystemTokens {

    private SystemTokens() {}

    /** The system under this name, with every role. */
    public static Authentication of(String name) {
        return new SystemToken(name);
    }
}
