package vn.vptu.testing;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.OperationType;

/** The office's directory of accounts for tests: a real LDAP server in memory, with nobody in it until a test adds somebody. */
public final class TestDirectoryServer {

    public static final String BASE = "ou=nguoidung,dc=tinhuy,dc=local";
    public static final String READER = "cn=vptu,dc=tinhuy,dc=local";
    public static final String READER_PASSWORD = "reader-password";

    private static final InMemoryDirectoryServer SERVER = start();

    private TestDirectoryServer() {}

    private static InMemoryDirectoryServer start() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig("dc=tinhuy,dc=local");
            config.addAdditionalBindCredentials(READER, READER_PASSWORD);
            // As a real one does it: whoever has not signed in finds nothing.
            config.setAuthenticationRequiredOperationTypes(OperationType.SEARCH);
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
            server.add("dn: dc=tinhuy,dc=local", "objectClass: domain", "dc: tinhuy");
            server.add("dn: " + BASE, "objectClass: organizationalUnit", "ou: nguoidung");
            server.startListening();
            return server;
        } catch (LDAPException | com.unboundid.ldif.LDIFException cause) {
            throw new IllegalStateException(cause);
        }
    }

    public static String url() {
        return "ldap://127.0.0.1:" + SERVER.getListenPort();
    }

    /** Makes an account there. */
    public static void add(String username, String password) {
        try {
            SERVER.add(
                    "dn: uid=" + username + "," + BASE,
                    "objectClass: inetOrgPerson",
                    "uid: " + username,
                    "cn: " + username,
                    "sn: " + username,
                    "userPassword: " + password);
        } catch (LDAPException | com.unboundid.ldif.LDIFException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
