package vn.vptu.security.internal;

import com.unboundid.ldap.sdk.Filter;
import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPConnectionOptions;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchRequest;
import com.unboundid.ldap.sdk.SearchResultEntry;
import com.unboundid.ldap.sdk.SearchScope;
import com.unboundid.ldap.sdk.SimpleBindRequest;
import com.unboundid.ldap.sdk.extensions.StartTLSExtendedRequest;
import com.unboundid.util.ssl.HostNameSSLSocketVerifier;
import com.unboundid.util.ssl.SSLUtil;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.SocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the office's directory of accounts whether a password is right: looks the name up, then signs in there as whoever was
 * found. Nothing is kept of the password or of the answer.
 */
@Component
public class DirectoryPasswords {

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryPasswords.class);

    /** What came of asking. */
    enum Answer {
        RIGHT,
        WRONG,
        /** The directory does not answer, or its settings do not fit: nothing is said about the password. */
        SILENT
    }

    private final LdapSettings settings;

    DirectoryPasswords(LdapSettings settings) {
        this.settings = settings;
    }

    public boolean configured() {
        return settings.configured();
    }

    Answer ask(String username, String password) {
        if (!settings.configured()) {
            return Answer.SILENT;
        }
        // A directory answers "success" to a name without a password: it takes it for a question by nobody.
        if (password.isEmpty()) {
            return Answer.WRONG;
        }
        try (LDAPConnection connection = connect()) {
            if (!settings.bindDn().isBlank()) {
                connection.bind(settings.bindDn(), settings.bindPassword());
            }
            List<SearchResultEntry> found = connection
                    .search(new SearchRequest(
                            settings.base(),
                            SearchScope.SUB,
                            Filter.createEqualityFilter(settings.attribute(), username),
                            SearchRequest.NO_ATTRIBUTES))
                    .getSearchEntries();
            if (found.size() != 1) {
                return Answer.WRONG;
            }
            return bind(connection, found.getFirst().getDN(), password);
        } catch (LDAPException | GeneralSecurityException cause) {
            LOG.warn("The directory of accounts cannot be asked: {}", cause.getMessage());
            return Answer.SILENT;
        }
    }

    private static Answer bind(LDAPConnection connection, String dn, String password) throws LDAPException {
        try {
            connection.bind(new SimpleBindRequest(dn, password));
            return Answer.RIGHT;
        } catch (LDAPException refused) {
            // A wrong password, or an account that is locked, expired or must change its password there first.
            if (refused.getResultCode().equals(ResultCode.INVALID_CREDENTIALS)
                    || refused.getResultCode().equals(ResultCode.UNWILLING_TO_PERFORM)
                    || refused.getResultCode().equals(ResultCode.CONSTRAINT_VIOLATION)) {
                return Answer.WRONG;
            }
            throw refused;
        }
    }

    private LDAPConnection connect() throws LDAPException, GeneralSecurityException {
        LDAPURL url = new LDAPURL(settings.url());
        LDAPConnectionOptions options = new LDAPConnectionOptions();
        int millis = (int) settings.timeout().toMillis();
        options.setConnectTimeoutMillis(millis);
        options.setResponseTimeoutMillis(millis);
        options.setFollowReferrals(false);
        // The certificate must be for this very host, and from an issuer that the JVM trusts.
        options.setSSLSocketVerifier(new HostNameSSLSocketVerifier(true));
        boolean encrypted = url.getScheme().equalsIgnoreCase("ldaps");
        SocketFactory sockets = encrypted ? new SSLUtil().createSSLSocketFactory() : null;
        LDAPConnection connection = new LDAPConnection(sockets, options, url.getHost(), url.getPort());
        if (settings.startTls() && !encrypted) {
            try {
                connection.processExtendedOperation(new StartTLSExtendedRequest(new SSLUtil().createSSLContext()));
            } catch (LDAPException cause) {
                connection.close();
                throw cause;
            }
        }
        return connection;
    }
}
