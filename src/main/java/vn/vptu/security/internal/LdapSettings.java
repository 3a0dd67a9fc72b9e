package vn.vptu.security.internal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the office's directory of accounts is.
 *
 * @param url {@code ldap://host:389} or {@code ldaps://host:636}; empty when there is none
 * @param startTls whether a connection that begins in the clear is encrypted before anything is said
 * @param bindDn the name under which people are looked up; empty to look without one
 * @param bindPassword its password
 * @param base where people are, e.g. {@code OU=Nguoi dung,DC=tinhuy,DC=local}
 * @param attribute what holds the name one signs in with: {@code sAMAccountName} in Active Directory, else {@code uid}
 * @param timeout how long an answer is waited for
 */
@ConfigurationProperties("vptu.ldap")
record LdapSettings(
        @DefaultValue("") String url,
        @DefaultValue("false") boolean startTls,
        @DefaultValue("") String bindDn,
        @DefaultValue("") String bindPassword,
        @DefaultValue("") String base,
        @DefaultValue("sAMAccountName") String attribute,
        @DefaultValue("5s") Duration timeout) {

    boolean configured() {
        return !url.isBlank();
    }
}
