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
import vn.vptu.budget.internal.contracts.AppendixSteps;
import vn.vptu.budget.internal.contracts.AppendixStore;
import vn.vptu.budget.internal.contracts.ContractCommitments;
import vn.vptu.budget.internal.contracts.ContractLimits;
import vn.vptu.budget.internal.contracts.ContractQueries;
import vn.vptu.budget.internal.contracts.ContractSteps;
import vn.vptu.budget.internal.contracts.ContractStore;
import vn.vptu.budget.internal.vouchers.ReservationChoices;

/**
 * The contracts. An accountant makes them, the chief accountant checks them, the account holder approves them: three different
 * people. From then on what they bind is set aside, taking over what was set aside for the request before (A7), and payments
 * under them never exceed their value, nor advances their limit (A13).
 *
 * <p>Those who keep, control or lead see all of them; a head of department those in force that bind the money of his units
 * alone.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class Contracts {

    /** What the trail, files and reservations call a contract. */
    public static final String KIND = "budget.contract";

    /** What the trail calls an appendix. */
    public static final String APPENDIX = "budget.contract-appendix";

    private final ContractQueries queries;
    private final ContractStore store;
    private final ContractSteps steps;
    private final AppendixStore appendices;
    private final AppendixSteps appendixSteps;
    private final ContractLimits limits;
    private final ContractCommitments commitments;
    private final ReservationChoices reservations;

    Contracts(
            ContractQueries queries,
            ContractStore store,
            ContractSteps steps,
            AppendixStore appendices,
            AppendixSteps appendixSteps,
            ContractLimits limits,
            ContractCommitments commitments,
            ReservationChoices reservations) {
        this.queries = queries;
        this.store = store;
        this.steps = steps;
        this.appendices = appendices;
        this.appendixSteps = appendixSteps;
        this.limits = limits;
        this.commitments = commitments;
        this.reservations = reservations;
    }

    /** The contracts, the newest first. */
    @Transactional(readOnly = true)
    public List<ContractRow> page(ContractFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(ContractFilter filter) {
        return queries.count(filter);
    }

    /** The sums of those that are or were in force. */
    @Transactional(readOnly = true)
    public ContractTotals totals(ContractFilter filter) {
        return queries.totals(filter);
    }

    /** One contract, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<Contract> find(long id) {
        return queries.find(id);
    }

    /** The contracts of a holder that a payment may name; with words, those that have them. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public List<ContractChoice> choices(long holderUnitId, String text, int most) {
        return queries.choices(holderUnitId, text, most);
    }

    /** The contract that a payment names, whatever became of it. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public Optional<ContractChoice> choice(long id) {
        return queries.choice(id);
    }

    /** What is still set aside for a contract, for a payment of it to use first. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public List<OpenReservation> reserved(long id) {
        return commitments.open(id);
    }

    /** What was set aside for approved requests of a holder, for a contract to take over. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public List<OpenReservation> requests(int year, long holderUnitId) {
        return reservations.of(year, holderUnitId).stream()
                .filter(each -> each.kind() == ReservationKind.REQUEST)
                .toList();
    }

    /** One of them, used up or not. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public Optional<OpenReservation> request(long reservation) {
        return reservations.find(reservation);
    }

    /**
     * On which day the guarantee of an advance ended that is not settled while this is paid: whoever pays has to say that he
     * knows.
     *
     * @param voucher the payment; null for one that is not stored yet
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public Optional<LocalDate> guaranteeEnded(@Nullable Long voucher, VoucherDraft draft) {
        return limits.lapsed(voucher, draft);
    }

    /** Makes a contract, or changes one that lies with its maker; one that was sent back is a draft again. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, ContractDraft draft) {
        return store.save(id, version, draft);
    }

    /** Keeps the guarantees and minutes that have come, in the place of those that are there. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult savePapers(long id, int version, ContractPapers papers) {
        return store.savePapers(id, version, papers);
    }

    /** The chief accountant has checked it. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult check(long id, int version) {
        return steps.check(id, version);
    }

    /**
     * The account holder approves it: what its lines bind is set aside in the same transaction. One đồng more than is free is
     * refused, and nothing is stored then.
     */
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

    /** Gives it up while nothing is paid; what was set aside goes back to where it came from. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return steps.cancel(id, version, reason);
    }

    /**
     * Both sides are done with it: what is left of what was set aside is free again, and nothing is paid any more.
     *
     * @param number the number of the minutes
     * @param on their day
     */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult liquidate(long id, int version, String number, @Nullable LocalDate on) {
        return steps.liquidate(id, version, number, on);
    }

    /**
     * Makes an appendix of a contract, or changes one that lies with its maker.
     *
     * @param id the appendix; null for a new one
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult saveAppendix(long contract, @Nullable Long id, int version, AppendixDraft draft) {
        return appendices.save(contract, id, version, draft);
    }

    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult checkAppendix(long id, int version) {
        return appendixSteps.check(id, version);
    }

    /** From now on the contract is worth that much, and binds that much. */
    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult approveAppendix(long id, int version) {
        return appendixSteps.approve(id, version);
    }

    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult sendBackAppendix(long id, int version, String reason) {
        return appendixSteps.sendBack(id, version, reason);
    }

    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult cancelAppendix(long id, int version, String reason) {
        return appendixSteps.cancel(id, version, reason);
    }
}
