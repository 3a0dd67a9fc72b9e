package vn.vptu.security.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.persistence.EditedRecord;
import vn.vptu.base.text.SearchKey;
import vn.vptu.security.AccountSource;

/** Something one signs in with. The person behind it may be nobody yet: the first administrator has none. */
@Entity
@Table(name = "security_account")
class Account extends EditedRecord {

    private String username;

    private @Nullable Long personId;

    private String displayName;

    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private AccountSource source = AccountSource.LOCAL;

    private boolean oneTimePassword;

    private boolean enabled = true;

    private boolean demonstration;

    private @Nullable Instant lastSignInAt;

    private Instant createdAt;

    private String searchKey;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(String username, @Nullable Long personId, String displayName, String passwordHash, Instant createdAt) {
        this.username = username;
        this.personId = personId;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.createdAt = createdAt;
        this.searchKey = SearchKey.of(username + " " + displayName);
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

    AccountSource source() {
        return source;
    }

    /** Who knows the password keeps it: there is nothing to change here at the first sign-in. */
    boolean oneTimePassword() {
        return oneTimePassword && source == AccountSource.LOCAL;
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

    void change(@Nullable Long newPersonId, String newDisplayName, AccountSource newSource, boolean newEnabled) {
        source = newSource;
        personId = newPersonId;
        displayName = newDisplayName;
        enabled = newEnabled;
        searchKey = SearchKey.of(username + " " + displayName);
    }

    void setSource(AccountSource newSource) {
        source = newSource;
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
}
