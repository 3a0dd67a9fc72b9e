package vn.vptu.security.internal;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Accounts as they are stored. */
interface AccountRepository extends Repository<Account, Long> {

    Optional<Account> findById(long id);

    Optional<Account> findByUsername(String username);

    Account saveAndFlush(Account account);

    long count();
}
