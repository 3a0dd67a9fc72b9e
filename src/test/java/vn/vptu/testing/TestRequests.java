package vn.vptu.testing;

import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SpendingRequest;
import vn.vptu.budget.SpendingRequests;
import vn.vptu.security.internal.TestAccounts;

/** Requests to spend for tests, each step taken by whoever takes it in the office. */
@Component
public class TestRequests {

    private final SpendingRequests requests;
    private final TestDecisions documents;
    private final TestAccounts accounts;
    private final TestOffice office;
    private long page;

    TestRequests(SpendingRequests requests, TestDecisions documents, TestAccounts accounts, TestOffice office) {
        this.requests = requests;
        this.documents = documents;
        this.accounts = accounts;
        this.office = office;
    }

    /** A share of a unit of its own, with so much given to it. */
    public ShareRef given(long dong) {
        BudgetKey key = documents.key();
        long unit = documents.unit("Phòng Đề Nghị");
        documents.approved(documents.draft(DecisionKind.ALLOCATION, key, 1, TestDecisions.line(key, dong, unit)));
        return new ShareRef(key, unit, ShareRef.NO_TASK);
    }

    /** The head of the unit of a share. */
    public Authentication head(ShareRef share) {
        return accounts.person(
                office.person("Trưởng Phòng Đề Nghị"), List.of(share.usingUnitId()), Roles.DEPARTMENT_HEAD);
    }

    /** What is asked for from a share. */
    public static RequestDraft.Line line(ShareRef share, long dong) {
        BudgetKey key = share.key();
        @Nullable Long unit = share.usingUnitId() == ShareRef.OWN ? null : share.usingUnitId();
        return new RequestDraft.Line(
                key.chapter(),
                key.subcategory(),
                key.source(),
                null,
                unit,
                null,
                null,
                Dong.of(dong),
                "Khoản thử " + dong);
    }

    /** A request of the unit of a share, for the middle of the year. */
    public RequestDraft draft(ShareRef share, RequestDraft.Line... lines) {
        return new RequestDraft(
                share.key().year(),
                share.key().holderUnitId(),
                share.usingUnitId() == ShareRef.OWN ? share.key().holderUnitId() : share.usingUnitId(),
                office.code("ĐN-"),
                "Đề nghị thử",
                "Theo kế hoạch năm",
                LocalDate.of(share.key().year(), 6, 15),
                List.of(lines));
    }

    public RequestDraft draft(ShareRef share, long dong) {
        return draft(share, line(share, dong));
    }

    /** Asked for by a head of department. */
    public long asked(Authentication head, RequestDraft draft) {
        return saved(as(head, () -> requests.save(null, 0, draft)));
    }

    /** Asked for by a head of department, and taken as it is. */
    public long taken(RequestDraft draft, ShareRef share) {
        long id = asked(head(share), draft);
        saved(take(id));
        return id;
    }

    public long checked(RequestDraft draft, ShareRef share) {
        long id = taken(draft, share);
        saved(check(id));
        return id;
    }

    public long approved(RequestDraft draft, ShareRef share) {
        long id = checked(draft, share);
        saved(approve(id));
        return id;
    }

    /** An approved request for so much of a share of a unit. */
    public long approved(ShareRef share, long dong) {
        return approved(draft(share, dong), share);
    }

    public SaveResult take(long id) {
        return as(
                documents.maker(),
                () -> requests.take(id, version(id), find(id).draft().lines()));
    }

    public SaveResult check(long id) {
        return as(documents.checker(), () -> requests.check(id, version(id)));
    }

    public SaveResult approve(long id) {
        return as(documents.approver(), () -> requests.approve(id, version(id)));
    }

    public SaveResult cancel(long id) {
        return as(documents.maker(), () -> requests.cancel(id, version(id), "Không cần nữa"));
    }

    public SaveResult close(long id) {
        return as(documents.maker(), () -> requests.close(id, version(id)));
    }

    public SpendingRequest find(long id) {
        return as(documents.maker(), () -> requests.find(id)).orElseThrow();
    }

    public int version(long id) {
        return find(id).version();
    }

    /** Under what the money of the first line was set aside. */
    public long reservation(long id) {
        Long reservation = find(id).lines().getFirst().reservation();
        if (reservation == null) {
            throw new IllegalStateException("nothing is set aside for request " + id);
        }
        return reservation;
    }

    /** An approved request, for pages: always the same. */
    public synchronized long any() {
        if (page == 0) {
            page = approved(given(5_000_000), 1_000_000);
        }
        return page;
    }
}
