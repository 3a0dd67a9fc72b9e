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
import vn.vptu.budget.internal.decisions.DecisionOutlook;
import vn.vptu.budget.internal.decisions.DecisionQueries;
import vn.vptu.budget.internal.decisions.DecisionSteps;
import vn.vptu.budget.internal.decisions.DecisionStore;
import vn.vptu.budget.internal.decisions.LeftOvers;

/**
 * The documents that give, move and take back the estimate. An accountant makes them, the chief accountant checks them, the
 * account holder approves them: three different people. Only what is approved stands in the ledger, and from then on it is
 * never changed, but taken back.
 *
 * <p>Those who keep, control or lead see all of them; a head of department the approved ones that name his units, and of
 * these only the lines of his units.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class Decisions {

    /** What the trail, files and the ledger call such a document. */
    public static final String KIND = "budget.decision";

    private final DecisionQueries queries;
    private final DecisionOutlook outlook;
    private final DecisionStore store;
    private final DecisionSteps steps;
    private final LeftOvers leftOvers;

    Decisions(
            DecisionQueries queries,
            DecisionOutlook outlook,
            DecisionStore store,
            DecisionSteps steps,
            LeftOvers leftOvers) {
        this.queries = queries;
        this.outlook = outlook;
        this.store = store;
        this.steps = steps;
        this.leftOvers = leftOvers;
    }

    /** The documents, the newest decision first. */
    @Transactional(readOnly = true)
    public List<DecisionRow> page(DecisionFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(DecisionFilter filter) {
        return queries.count(filter);
    }

    /** The fiscal years there are, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return queries.years();
    }

    /** One document, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<Decision> find(long id) {
        return queries.find(id);
    }

    /**
     * What is free of the share that each line touches, before and after the whole document; of a split, of the share from
     * which it takes. Empty for a line that is not whole yet.
     */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER')")
    @Transactional(readOnly = true)
    public List<Optional<ShareOutlook>> outlook(DecisionDraft draft) {
        return outlook.of(draft);
    }

    /**
     * The lines with which a document of this kind would take back all that is free of a holder's year, or carry over what is
     * free and what is advanced of the year before; none for other kinds. A task that the year does not have is left out.
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public List<DecisionDraft.Line> leftOver(DecisionKind kind, int year, long holderUnitId) {
        return leftOvers.of(kind, year, holderUnitId);
    }

    /** Makes a document, or changes one that lies with its maker; one that was sent back is a draft again. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, DecisionDraft draft) {
        return store.save(id, version, draft);
    }

    /** The chief accountant has checked it. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult check(long id, int version) {
        return steps.check(id, version);
    }

    /**
     * The account holder approves it: its entries are written in the same transaction. What the ledger refuses leaves the
     * document as it was; each error names its line as in {@code lines.0.amount}.
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

    /** Gives it up, as long as nothing was entered. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return steps.cancel(id, version, reason);
    }

    /**
     * Takes back an approved document with all its entries, on a day of its own; refused as far as the money is not free any
     * more, or the period of that day is locked.
     *
     * @param on the day for which it counts; null for today
     */
    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult reverse(long id, int version, @Nullable LocalDate on, String reason) {
        return steps.reverse(id, version, on, reason);
    }
}
