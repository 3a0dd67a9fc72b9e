package vn.vptu.budget;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.vouchers.PaidChoices;
import vn.vptu.budget.internal.vouchers.ReservationChoices;
import vn.vptu.budget.internal.vouchers.TreasurySteps;
import vn.vptu.budget.internal.vouchers.Unanswered;
import vn.vptu.budget.internal.vouchers.VoucherOutlook;
import vn.vptu.budget.internal.vouchers.VoucherPlanUses;
import vn.vptu.budget.internal.vouchers.VoucherQueries;
import vn.vptu.budget.internal.vouchers.VoucherSteps;
import vn.vptu.budget.internal.vouchers.VoucherStore;

/**
 * The payment documents. An accountant makes them, the chief accountant checks them, the account holder approves them: three
 * different people. From then on what they draw is set aside; it is used once the Treasury has recorded it, with the day on
 * which it did (Điều 6.2 Nghị định 347/2025/NĐ-CP).
 *
 * <p>Those who keep, control or lead see all of them; a head of department the approved ones that name his units, and of
 * these only the lines of his units.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class Vouchers {

    /** What the trail, files and the ledger call such a document. */
    public static final String KIND = "budget.voucher";

    private final VoucherQueries queries;
    private final VoucherOutlook outlook;
    private final PaidChoices paid;
    private final ReservationChoices reservations;
    private final VoucherStore store;
    private final VoucherSteps steps;
    private final TreasurySteps treasury;
    private final Unanswered unanswered;
    private final VoucherPlanUses planned;

    Vouchers(
            VoucherQueries queries,
            VoucherOutlook outlook,
            PaidChoices paid,
            ReservationChoices reservations,
            VoucherStore store,
            VoucherSteps steps,
            TreasurySteps treasury,
            Unanswered unanswered,
            VoucherPlanUses planned) {
        this.queries = queries;
        this.outlook = outlook;
        this.paid = paid;
        this.reservations = reservations;
        this.store = store;
        this.steps = steps;
        this.treasury = treasury;
        this.unanswered = unanswered;
        this.planned = planned;
    }

    /** The documents, the newest first. */
    @Transactional(readOnly = true)
    public List<VoucherRow> page(VoucherFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(VoucherFilter filter) {
        return queries.count(filter);
    }

    /** One document, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<Voucher> find(long id) {
        return queries.find(id);
    }

    /**
     * What each line may take at most, and what is left once the whole document counts: of a draw what is free of its share,
     * the rest of the reservation it names included; else what is left of the entry it names. Empty for a line that is not
     * whole yet.
     *
     * @param id the document; null for one that is not stored yet
     */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public List<Optional<ShareOutlook>> outlook(@Nullable Long id, VoucherDraft draft) {
        return outlook.of(id, draft);
    }

    /**
     * What each line that is whole uses of which subitem, to be compared with {@link InternalPlans#warnings}.
     *
     * @param id the document; null for one that is not stored yet
     */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public List<PlanUse> planUses(@Nullable Long id, VoucherDraft draft) {
        return planned.of(id, draft);
    }

    /** What was paid that a document of this kind may settle, give back or move, the newest first. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public List<PaidEntry> paid(VoucherKind kind, int year, long holderUnitId) {
        return paid.of(kind, year, holderUnitId);
    }

    /** One entry that was paid. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public Optional<PaidEntry> paidEntry(long entry) {
        return paid.find(entry, null);
    }

    /** What was set aside for requests and commitments of a holder, for a draw to use first. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public List<OpenReservation> reserved(int year, long holderUnitId) {
        return reservations.of(year, holderUnitId);
    }

    /** One of them, used up or not. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public Optional<OpenReservation> reservation(long id) {
        return reservations.find(id);
    }

    /** Documents that the Treasury should have answered to by now, the longest first; with words, those that have them. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR')")
    @Transactional(readOnly = true)
    public List<UnansweredRow> unanswered(String text) {
        return unanswered.today(text);
    }

    /** Makes a document, or changes one that lies with its maker; one that was sent back is a draft again. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, VoucherDraft draft) {
        return store.save(id, version, draft);
    }

    /** The chief accountant has checked it. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult check(long id, int version) {
        return steps.check(id, version);
    }

    /**
     * The account holder approves it: what it draws is set aside in the same transaction, the rest of the reservations that
     * it names first. One đồng more than is free is refused, and nothing is stored then.
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

    /** Gives it up as long as it is not with the Treasury; what was set aside goes back to where it came from. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return steps.cancel(id, version, reason);
    }

    /**
     * It was sent to the Treasury, the first time or again after a refusal.
     *
     * @param dossierNumber what the Treasury's page calls it
     * @param sentAt when, by the office's clock; null for now
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult send(long id, int version, String dossierNumber, @Nullable LocalDateTime sentAt) {
        return treasury.send(id, version, dossierNumber, sentAt);
    }

    /**
     * The Treasury has recorded it: its entries are written with that day, and use up what was set aside.
     *
     * @param treasuryDate the day on which the Treasury recorded it
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult record(long id, int version, @Nullable LocalDate treasuryDate, @Nullable String note) {
        return treasury.record(id, version, treasuryDate, note);
    }

    /** The Treasury has refused it (form 33); what it draws stays set aside until it is sent again or given up. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult refuse(long id, int version, String reason) {
        return treasury.refuse(id, version, reason);
    }

    /**
     * Takes back a recorded document with all its entries; refused while something that it paid is settled or given back, or
     * the period of that day is locked.
     *
     * @param treasuryDate the day on which the Treasury took it back
     */
    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult reverse(long id, int version, @Nullable LocalDate treasuryDate, String reason) {
        return steps.reverse(id, version, treasuryDate, reason);
    }
}
