package vn.vptu.budget;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.requests.RequestOutlook;
import vn.vptu.budget.internal.requests.RequestPlanUses;
import vn.vptu.budget.internal.requests.RequestQueries;
import vn.vptu.budget.internal.requests.RequestSteps;
import vn.vptu.budget.internal.requests.RequestStore;

/**
 * The requests to spend. The head of a department asks for a unit of his, or an accountant for any; an accountant takes what was
 * asked for and says from which share it comes, the chief accountant checks it, the account holder approves it: different
 * people. From then on the money is set aside, to be handed on to a contract or a draw and never counted twice.
 *
 * <p>Those who keep, control or lead see all of them; a head of department those of his units, from the first day on.
 */
@Service
@PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE', 'AUDITOR', 'LEADER', 'DEPARTMENT_HEAD')")
public class SpendingRequests {

    /** What the trail, files and reservations call such a document. */
    public static final String KIND = "budget.request";

    private final RequestQueries queries;
    private final RequestOutlook outlook;
    private final RequestStore store;
    private final RequestSteps steps;
    private final RequestPlanUses planned;

    SpendingRequests(
            RequestQueries queries,
            RequestOutlook outlook,
            RequestStore store,
            RequestSteps steps,
            RequestPlanUses planned) {
        this.queries = queries;
        this.outlook = outlook;
        this.store = store;
        this.steps = steps;
        this.planned = planned;
    }

    /** The requests, the newest first. */
    @Transactional(readOnly = true)
    public List<RequestRow> page(RequestFilter filter, Pageable page) {
        return queries.page(filter, page);
    }

    @Transactional(readOnly = true)
    public long count(RequestFilter filter) {
        return queries.count(filter);
    }

    /** One request, when it is for the reader. */
    @Transactional(readOnly = true)
    public Optional<SpendingRequest> find(long id) {
        return queries.find(id);
    }

    /** A request of today for the reader's unit, from the share from which that unit spends. */
    @PreAuthorize("@may.any('FINANCE', 'DEPARTMENT_HEAD')")
    @Transactional(readOnly = true)
    public RequestDraft blank() {
        return queries.blank();
    }

    /**
     * What is free of the share that each line names, before and after the whole request. Empty for a line that is not whole
     * yet, or from a share that is not for the reader.
     */
    @Transactional(readOnly = true)
    public List<Optional<ShareOutlook>> outlook(RequestDraft draft) {
        return outlook.of(draft);
    }

    /** What a request uses of each subitem that it names, to be compared with internal plans. */
    @Transactional(readOnly = true)
    public List<PlanUse> planUses(RequestDraft draft) {
        return planned.of(draft);
    }

    /**
     * Makes a request, or changes one that lies with its maker. What a head of department asks for waits for an accountant,
     * what an accountant wrote for the chief accountant.
     */
    @PreAuthorize("@may.any('FINANCE', 'DEPARTMENT_HEAD')")
    @Transactional
    public SaveResult save(@Nullable Long id, int version, RequestDraft draft) {
        return store.save(id, version, draft);
    }

    /**
     * An accountant takes it, with the shares from which it is to come; amounts may only become smaller, what is asked for
     * stays as it was written.
     *
     * @param lines as they are to be checked; as many as there were
     */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult take(long id, int version, List<RequestDraft.Line> lines) {
        return store.take(id, version, lines);
    }

    /** The chief accountant has checked it. */
    @PreAuthorize("@may.any('CHIEF_ACCOUNTANT')")
    @Transactional
    public SaveResult check(long id, int version) {
        return steps.check(id, version);
    }

    /**
     * The account holder approves it: the money is set aside in the same transaction. One đồng more than is free is refused,
     * and nothing is stored then.
     */
    @PreAuthorize("@may.any('CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult approve(long id, int version) {
        return steps.approve(id, version);
    }

    /** Sends it back to its maker, by whoever has to take the next step. */
    @PreAuthorize("@may.any('FINANCE', 'CHIEF_ACCOUNTANT', 'CHIEF_OF_OFFICE')")
    @Transactional
    public SaveResult sendBack(long id, int version, String reason) {
        return steps.sendBack(id, version, reason);
    }

    /** Gives it up, as long as nothing of the money is committed or drawn; what was set aside is free again. */
    @PreAuthorize("@may.any('FINANCE', 'DEPARTMENT_HEAD')")
    @Transactional
    public SaveResult cancel(long id, int version, String reason) {
        return steps.cancel(id, version, reason);
    }

    /** It is spent: the rest is free again. Refused while contracts or draws may still give something back to it. */
    @PreAuthorize("@may.any('FINANCE')")
    @Transactional
    public SaveResult close(long id, int version) {
        return steps.close(id, version);
    }
}
