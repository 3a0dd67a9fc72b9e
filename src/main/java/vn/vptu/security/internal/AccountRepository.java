package vn.vptu.security.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accounts as they are stored. */
interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.id = :id")
    Optional<Account> lock(long id);

    /** Notes a sign-in. The version stays: it is no change anybody could be in conflict with. */
    @Modifying
    @Query("update Account a set a.lastSignInAt = :at where a.id = :id")
    void noteSignIn(long id, Instant at);

    Account saveAndFlush(Account account);

    long count();
}
