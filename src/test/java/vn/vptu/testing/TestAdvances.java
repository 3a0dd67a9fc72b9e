package vn.vptu.testing;

import static vn.vptu.testing.TestDecisions.as;
import static vn.vptu.testing.TestDecisions.saved;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AdvanceRuleDraft;
import vn.vptu.budget.AdvanceRules;
import vn.vptu.budget.PersonAdvance;
import vn.vptu.budget.PersonAdvanceDraft;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.SecondAdvance;
import vn.vptu.budget.SettlementDraft;

/** Advances to persons for tests, each step taken by whoever takes it in the office. */
@Component
public class TestAdvances {

    private final PersonAdvances advances;
    private final AdvanceRules rules;
    private final TestDecisions documents;
    private final TestOffice office;
    private final Clock clock;
    private long page;

    TestAdvances(PersonAdvances advances, AdvanceRules rules, TestDecisions documents, TestOffice office, Clock clock) {
        this.advances = advances;
        this.rules = rules;
        this.documents = documents;
        this.office = office;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A request with a number of its own, made as many days ago and due as many days ago. */
    public PersonAdvanceDraft draft(long person, long dong, int askedAgo, int dueAgo) {
        return new PersonAdvanceDraft(
                office.code("TU-"),
                today().minusDays(askedAgo),
                person,
                "Tạm ứng công tác phí",
                "Hội nghị tổng kết",
                Dong.of(dong),
                "Quỹ tiền mặt",
                null,
                today().minusDays(dueAgo));
    }

    /** A request of somebody new that is due in thirty days. */
    public PersonAdvanceDraft draft(long dong) {
        return draft(office.person("Người Tạm Ứng"), dong, 0, -30);
    }

    /** A settlement of today. */
    public SettlementDraft spent(long dong) {
        return settlement(dong, 0, 0);
    }

    /** A settlement of today; 0 for what is not said. */
    public SettlementDraft settlement(long spent, long givenBack, long extra) {
        return new SettlementDraft(today(), dong(spent), dong(givenBack), dong(extra), office.code("TT-"), null);
    }

    private static @Nullable Dong dong(long amount) {
        return amount == 0 ? null : Dong.of(amount);
    }

    public long made(PersonAdvanceDraft draft) {
        return saved(as(documents.maker(), () -> advances.save(null, 0, draft)));
    }

    public long checked(PersonAdvanceDraft draft) {
        long id = made(draft);
        saved(check(id));
        return id;
    }

    public long approved(PersonAdvanceDraft draft) {
        long id = checked(draft);
        saved(approve(id));
        return id;
    }

    /** Paid out on the day of the request. */
    public long paid(PersonAdvanceDraft draft) {
        long id = approved(draft);
        saved(payOut(id, draft.askedOn()));
        return id;
    }

    public SaveResult check(long id) {
        return as(documents.checker(), () -> advances.check(id, version(id)));
    }

    public SaveResult approve(long id) {
        return as(documents.approver(), () -> advances.approve(id, version(id)));
    }

    public SaveResult payOut(long id, @Nullable LocalDate on) {
        return as(documents.maker(), () -> advances.payOut(id, version(id), on));
    }

    public SaveResult settle(long id, SettlementDraft draft) {
        return as(documents.maker(), () -> advances.settle(id, version(id), draft));
    }

    public SaveResult takeBack(long id, long settlement) {
        return as(documents.maker(), () -> advances.takeBack(id, version(id), settlement, today(), "Nhập nhầm"));
    }

    public PersonAdvance find(long id) {
        return as(documents.maker(), () -> advances.find(id)).orElseThrow();
    }

    public int version(long id) {
        return find(id).version();
    }

    /** From today on this is what happens with a second advance; tests that change it run one after the other. */
    public void rule(SecondAdvance second) {
        saved(as(documents.checker(), () -> rules.save(new AdvanceRuleDraft(today(), 30, second, null))));
    }

    /** One that was paid out, for pages: always the same. */
    public synchronized long any() {
        if (page == 0) {
            page = paid(draft(2_000_000));
        }
        return page;
    }
}
