package vn.vptu.security;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.security.internal.DelegationBook;
import vn.vptu.security.internal.DelegationDesk;

/**
 * Acting for somebody else for a time. The persons themselves give, ask for, take back and hand back; each step tells the
 * other. Who acts under a delegation holds the rights it lends, and no others, until it ends or until he stops.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class Delegations {

    private final DelegationBook book;
    private final DelegationDesk desk;
    private final Clock clock;

    Delegations(DelegationBook book, DelegationDesk desk, Clock clock) {
        this.book = book;
        this.desk = desk;
        this.clock = clock;
    }

    /** Somebody who can be chosen as the other person. */
    public record Candidate(long accountId, String name) {}

    /** One's own delegations, given and taken, the newest first. */
    @Transactional(readOnly = true)
    public List<DelegationRow> mine() {
        return book.ofAccount(desk.me(), clock.instant());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<DelegationRow> find(long id) {
        return mine().stream().filter(row -> row.id() == id).findFirst();
    }

    /** Those one could act under at this moment. */
    @Transactional(readOnly = true)
    public List<DelegationRow> usable() {
        return mine().stream()
                .filter(row -> !row.given() && row.phase() == DelegationRow.Phase.IN_FORCE)
                .toList();
    }

    /** The delegation one acts under at this moment, also when it has just ended; empty when one acts for oneself. */
    @Transactional(readOnly = true)
    public Optional<DelegationRow> current() {
        return desk.under().flatMap(this::find);
    }

    /** What one could lend: one's own rights of now, except those that belong to the account alone. */
    @Transactional(readOnly = true)
    public List<DelegationRight> grantable() {
        return desk.grantable(clock.instant());
    }

    /** People with an account whose name matches, oneself left out. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(String text, int limit) {
        return book.candidates(text, limit, desk.me());
    }

    /** The name of a candidate. */
    @Transactional(readOnly = true)
    public Optional<Candidate> candidate(long accountId) {
        return book.candidate(accountId);
    }

    /**
     * Lends rights of one's own.
     *
     * @param asked what somebody asked for and is now given; null for one that nobody asked for
     * @param version the version of what was asked
     */
    @Transactional
    public SaveResult give(@Nullable Long asked, int version, DelegationDraft draft) {
        return desk.give(asked, version, draft, clock.instant());
    }

    /** Asks somebody to lend his rights; he chooses which. */
    @Transactional
    public SaveResult ask(DelegationDraft draft) {
        return desk.ask(draft, clock.instant());
    }

    /** Refuses what was asked for. */
    @Transactional
    public SaveResult decline(long id, int version, String reason) {
        return desk.decline(id, version, reason, clock.instant());
    }

    /** Takes back what one gave, or hands back what one took, at once. */
    @Transactional
    public SaveResult end(long id, int version, String reason) {
        return desk.end(id, version, reason, clock.instant());
    }

    /** Begins to act under a delegation; false when it is not in force or not one's own. */
    @Transactional
    public boolean actUnder(long id) {
        return desk.actUnder(id, clock.instant());
    }

    /** Acts for oneself again. */
    @Transactional
    public void actForMyself() {
        desk.actForMyself();
    }
}
