package vn.vptu.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.advances.AdvanceQueries;
import vn.vptu.budget.internal.advances.AdvanceSettling;
import vn.vptu.budget.internal.advances.AdvanceSteps;
import vn.vptu.budget.internal.advances.AdvanceStore;
import vn.vptu.budget.internal.advances.OverdueAdvances;

/**
 * Money that the Office has advanced to a person (giấy đề nghị tạm ứng), not to be taken for what is advanced by the Treasury:
 * it moves no estimate and no balance. An accountant makes it, the chief accountant checks it, the account holder approves it:
 * three different people, and whoever gets the money is neither of the last two. It is paid out, settled in parts by vouchers
 * and closed when nothing is left. A settlement is never changed, but taken back.
 *
 * <p>Those who keep, control or lead see all of them, everybody his own, a head of department the approved ones of his units.
 */
@Service
@PreAuthorize("@may.signedIn()")
public class PersonAdvances {

    /** What the trail and files call such an advance. */
    public static final String KIND = "budget.person-advance";

    private final AdvanceQueries queries;
    private final OverdueAdvances overdue;
    private final AdvanceStore store;
    private final AdvanceSteps steps;
    private final AdvanceSettling settling;

    PersonAdvances(
            AdvanceQueries queries,
            OverdueAdvances overdue,
            AdvanceStore store,
            AdvanceSteps steps,
            AdvanceSettling settling) {
        this.queries = queries;
        this.overdue = overdue;
        this.store = store;
        this.steps = steps;
        this.settling = settling;
    }

    /** The advances, the newest first. */
    @Transactional(readOnly = true)
    public List<PersonAdvanceRow> page(PersonAdvanceFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(PersonAdvanceFilter filter) {
        return queries.count(filter);
    }

    /** What is not settled, by age; every age once, in order. */
    @Transactional(readOnly = true)
    public List<AdvanceSum> sums(PersonAdvanceFilter filter) {
        return queries.sums(filter);
    }

    /** One advance, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<PersonAdvance> find(long id) {
        return queries.find(id);
    }

    /**
     * The longest overdue advance of a person, where the rule of today wants that said.
     *
     * @param except the advance that asks
     */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
    @Transactional(readOnly = true)
    public Optional<OverdueAdvance> warning(long personId, @Nullable Long except) {
        return overdue.warning(personId, except);
    }

    /** Makes a request, or changes one that lies with its maker; one that was sent back is a draft again. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, PersonAdvanceDraft draft) {
        return store.save(id, version, draft);
    }

    /** The chief accountant has checked it. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult check(long id, int version) {
        return steps.check(id, version);
    }

    /** The account holder approves it. */
    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult approve(long id, int version) {
        return steps.approve(id, version);
    }

    /** Sends it back to its maker: the chief accountant instead of checking it, the account holder of approving it. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult sendBack(long id, int version, String reason) {
        return steps.sendBack(id, version, reason);
    }

    /** Gives it up, as long as nothing was paid. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return steps.cancel(id, version, reason);
    }

    /**
     * The person has got the money.
     *
     * @param on the day, not before the request and not still to come
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult payOut(long id, int version, @Nullable LocalDate on) {
        return steps.payOut(id, version, on);
    }

    /** Settles a part of what was paid out; with the last part it is closed. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult settle(long id, int version, SettlementDraft draft) {
        return settling.settle(id, version, draft);
    }

    /**
     * Takes back a settlement by one with the opposite amounts; what was closed is open again.
     *
     * @param on the day, not before that of the settlement
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult takeBack(long id, int version, long settlement, @Nullable LocalDate on, String reason) {
        return settling.takeBack(id, version, settlement, on, reason);
    }
}
