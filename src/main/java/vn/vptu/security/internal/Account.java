package vn.vptu.security.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something one signs in with. The person behind it may be nobody yet: the first administrator has none. */
@Entity
@Table(name = "security_account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String username;

    private @Nullable Long personId;

    private String displayName;

    private String passwordHash;

    private boolean oneTimePassword;

    private boolean enabled = true;

    private boolean demonstration;

    private @Nullable Instant lastSignInAt;

    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, @Nullable Long personId, String displayName, String passwordHash, Instant createdAt) {
        this.username = username;
        this.personId = personId;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String username() {
        return username;
    }

    @Nullable Long personId() {
        return personId;
    }

    String displayName() {
        return displayName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean oneTimePassword() {
        return oneTimePassword;
    }

    boolean enabled() {
        return enabled;
    }

    boolean demonstration() {
        return demonstration;
    }

    Instant createdAt() {
        return createdAt;
    }

    @Nullable Instant lastSignInAt() {
        return lastSignInAt;
    }

    void change(@Nullable Long newPersonId, String newDisplayName, boolean newEnabled) {
        personId = newPersonId;
        displayName = newDisplayName;
        enabled = newEnabled;
    }

    /** A password somebody else knows is good for one sign-in only. */
    void setOneTimePassword(String hash) {
        passwordHash = hash;
        oneTimePassword = true;
    }

    void setOwnPassword(String hash) {
        passwordHash = hash;
        oneTimePassword = false;
    }

    void markDemonstration() {
        demonstration = true;
    }

    void signedIn(Instant at) {
        lastSignInAt = at;
    }
}
