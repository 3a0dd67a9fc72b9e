package vn.vptu.security;

/** Who knows the password of an account. */
public enum AccountSource {
    /** This system: only the hash is stored. */
    LOCAL,
    /** The office's directory of accounts (LDAP, Active Directory), which is asked at every sign-in. */
    DIRECTORY
}
