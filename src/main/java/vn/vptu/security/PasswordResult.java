package vn.vptu.security;

import java.util.List;
import vn.vptu.base.FieldError;

/** What became of an attempt to give an account a password that is good for one sign-in. */
public sealed interface PasswordResult {

    /**
     * Given. The password is nowhere else: it is shown once and never again.
     *
     * @param password in plain text; never written down by the system
     */
    record Issued(long accountId, String username, String password) implements PasswordResult {

        /** Without the password: whatever prints this object must not tell it. */
        @Override
        public String toString() {
            return "Issued[" + username + "]";
        }
    }

    /** Done without a password of this system: the office's directory of accounts knows it. */
    record KnownElsewhere(long accountId) implements PasswordResult {}

    /** Refused; each error names its field and the way out. */
    record Refused(List<FieldError> errors) implements PasswordResult {
        public Refused {
            errors = List.copyOf(errors);
        }
    }

    /** There is no such account. */
    record Gone() implements PasswordResult {}
}
