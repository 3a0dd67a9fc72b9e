package vn.vptu.budget;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.plans.PlanEditions;
import vn.vptu.budget.internal.plans.PlanProgresses;
import vn.vptu.budget.internal.plans.PlanQueries;
import vn.vptu.budget.internal.plans.PlanSteps;
import vn.vptu.budget.internal.plans.PlanStore;
import vn.vptu.budget.internal.plans.PlanWatch;

/**
 * The internal plans of shares, by item and quarter. An accountant makes them, the chief accountant or the account holder
 * approves them. They warn and never keep anybody from paying: the estimate is what limits.
 *
 * <p>Those who keep, control or lead see all of them; a head of department the approved ones of his units.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class InternalPlans {

    /** What the trail calls a plan. */
    public static final String KIND = "budget.plan";

    private final PlanQueries queries;
    private final PlanProgresses progresses;
    private final PlanWatch watch;
    private final PlanStore store;
    private final PlanEditions editions;
    private final PlanSteps steps;

    InternalPlans(
            PlanQueries queries,
            PlanProgresses progresses,
            PlanWatch watch,
            PlanStore store,
            PlanEditions editions,
            PlanSteps steps) {
        this.queries = queries;
        this.progresses = progresses;
        this.watch = watch;
        this.store = store;
        this.editions = editions;
        this.steps = steps;
    }

    /** The editions of plans, the newest year first. */
    @Transactional(readOnly = true)
    public List<PlanRow> page(PlanFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(PlanFilter filter) {
        return queries.count(filter);
    }

    /** The fiscal years there are, the newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return queries.years();
    }

    /** One edition, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<Plan> find(long id) {
        return queries.find(id);
    }

    /** What was used of each item of a share, quarter by quarter; empty when the share is not for the reader. */
    @Transactional(readOnly = true)
    public List<PlanProgress> progress(ShareRef share) {
        return progresses.of(share);
    }

    /** What may be spent of a share in its year, by which the sum of its plan is measured; empty when nothing was given. */
    @Transactional(readOnly = true)
    public Optional<Dong> estimate(ShareRef share) {
        return progresses.estimate(share);
    }

    /**
     * Where a document goes beyond the plans of its shares, by item and quarter; none where there is no approved plan. Shares
     * that are not for the reader are left out.
     *
     * @param documentKind what the trail calls the document
     * @param documentId the document, whose own pending amounts are not counted twice; null for one that is not stored
     */
    @Transactional(readOnly = true)
    public List<PlanWarning> warnings(String documentKind, @Nullable Long documentId, List<PlanUse> uses) {
        return watch.warnings(documentKind, documentId, uses);
    }

    /** The lines of the plan of the year before for the same share, the task found by its code. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional(readOnly = true)
    public List<PlanDraft.Line> ofYearBefore(ShareRef share) {
        return editions.ofYearBefore(share);
    }

    /** Makes a plan, or changes an edition that lies with its maker. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, PlanDraft draft) {
        return store.save(id, version, draft);
    }

    /** Begins another edition with what the approved one says; that one counts until the new one is approved. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult revise(long id, int version, String reason) {
        return editions.revise(id, version, reason);
    }

    /** Approves it: from now on it counts in the place of the edition before. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult approve(long id, int version) {
        return steps.approve(id, version);
    }

    /** Sends it back to its maker. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult sendBack(long id, int version, String reason) {
        return steps.sendBack(id, version, reason);
    }

    /** Gives an edition up that is not approved. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return steps.cancel(id, version, reason);
    }
}
