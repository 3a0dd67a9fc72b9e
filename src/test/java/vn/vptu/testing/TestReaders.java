package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.CurrentActor;
import vn.vptu.base.SaveResult;
import vn.vptu.directory.People;
import vn.vptu.directory.PersonDraft;
import vn.vptu.security.SystemActor;
import vn.vptu.security.internal.TestAccounts;

/** People who are told of something, each new, with an account and, if wished, an address. */
@Component
public class TestReaders {

    private final People people;
    private final TestAccounts accounts;
    private final TestOffice office;
    private final CurrentActor actor;
    private final SystemActor system;

    TestReaders(People people, TestAccounts accounts, TestOffice office, CurrentActor actor, SystemActor system) {
        this.people = people;
        this.accounts = accounts;
        this.office = office;
        this.actor = actor;
        this.system = system;
    }

    /**
     * Somebody who reads.
     *
     * @param address empty when the directory has none
     */
    public record Reader(Authentication signIn, long account, String name, String address) {}

    /** Somebody with an address of his own. */
    public Reader withAddress(String name, String... roles) {
        return reader(name, office.code("doc-gia-") + "@vptu.test", roles);
    }

    /** Somebody without an address. */
    public Reader withoutAddress(String name, String... roles) {
        return reader(name, null, roles);
    }

    private Reader reader(String name, @Nullable String address, String... roles) {
        SaveResult saved =
                system.call("Test", () -> people.save(null, 0, new PersonDraft(name, null, null, null, address, true)));
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
        Authentication signIn = accounts.person(((SaveResult.Saved) saved).id(), List.of(), roles);
        return new Reader(signIn, accountOf(signIn), name, address == null ? "" : address);
    }

    private long accountOf(Authentication somebody) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext theirs = SecurityContextHolder.createEmptyContext();
            theirs.setAuthentication(somebody);
            SecurityContextHolder.setContext(theirs);
            return actor.get().accountId();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
