package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.vptu.base.FieldError;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.Decisions;
import vn.vptu.budget.ShareRef;
import vn.vptu.security.internal.TestAccounts;

/** Documents of the estimate for tests, each step taken by whoever takes it in the office. */
@Component
public class TestDecisions {

    private final Decisions decisions;
    private final TestAccounts accounts;
    private final TestLedger ledger;
    private final TestOffice office;
    private int year;
    private long page;

    TestDecisions(Decisions decisions, TestAccounts accounts, TestLedger ledger, TestOffice office) {
        this.decisions = decisions;
        this.accounts = accounts;
        this.ledger = ledger;
        this.office = office;
    }

    /** A key of a holder of its own. */
    public BudgetKey key() {
        return key("Văn phòng Thử");
    }

    public BudgetKey key(String holder) {
        return key(holder, year());
    }

    /** A key in a year that no other key is in. */
    public BudgetKey keyOfAnotherYear() {
        return key("Văn phòng Năm Khác", ledger.year());
    }

    private BudgetKey key(String holder, int of) {
        return new BudgetKey(of, unit(holder), "509", "351", "13", BudgetKey.NO_PROGRAMME);
    }

    /** Years are few, holders are many: all documents are of one year. */
    private synchronized int year() {
        if (year == 0) {
            year = ledger.year();
        }
        return year;
    }

    /** A unit with a name that no other has. */
    public long unit(String name) {
        return office.unit(office.code(name + " "));
    }

    /** A line of such a key, for the holder's own office. */
    public static DecisionDraft.Line line(BudgetKey key, long dong) {
        return new DecisionDraft.Line(
                key.chapter(),
                key.subcategory(),
                key.source(),
                null,
                null,
                null,
                Dong.of(dong),
                null,
                false,
                null,
                null);
    }

    /** A line for a unit. */
    public static DecisionDraft.Line line(BudgetKey key, long dong, long unit) {
        DecisionDraft.Line own = line(key, dong);
        return new DecisionDraft.Line(
                own.chapter(),
                own.subcategory(),
                own.source(),
                null,
                unit,
                null,
                own.amount(),
                null,
                false,
                null,
                null);
    }

    /** A line carried over for a reason of the law. */
    public static DecisionDraft.Line carried(BudgetKey key, long dong) {
        DecisionDraft.Line own = line(key, dong);
        return new DecisionDraft.Line(
                own.chapter(), own.subcategory(), own.source(), null, null, null, own.amount(), "e", false, null, null);
    }

    /** An advance of the year before. */
    public static DecisionDraft.Line advance(BudgetKey key, long dong) {
        DecisionDraft.Line own = line(key, dong);
        return new DecisionDraft.Line(
                own.chapter(),
                own.subcategory(),
                own.source(),
                null,
                null,
                null,
                own.amount(),
                "d",
                true,
                "6699",
                null);
    }

    /** A document by a decision of its own, in the middle of a month of the year. */
    public DecisionDraft draft(DecisionKind kind, BudgetKey key, int month, DecisionDraft.Line... lines) {
        return new DecisionDraft(
                kind,
                key.year(),
                key.holderUnitId(),
                office.code("") + "/QĐ-UBND",
                LocalDate.of(key.year(), month, 15),
                "Uỷ ban nhân dân tỉnh",
                null,
                null,
                "Văn bản thử " + kind,
                List.of(lines));
    }

    public Authentication maker() {
        return accounts.holding(Roles.FINANCE);
    }

    public Authentication checker() {
        return accounts.holding(Roles.CHIEF_ACCOUNTANT);
    }

    public Authentication approver() {
        return accounts.holding(Roles.CHIEF_OF_OFFICE);
    }

    /** Does something as somebody else. */
    public static <T> T as(Authentication who, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext theirs = SecurityContextHolder.createEmptyContext();
            theirs.setAuthentication(who);
            SecurityContextHolder.setContext(theirs);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Made by an accountant. */
    public long made(DecisionDraft draft) {
        return saved(as(maker(), () -> decisions.save(null, 0, draft)));
    }

    /** Made and checked. */
    public long checked(DecisionDraft draft) {
        long id = made(draft);
        saved(check(id));
        return id;
    }

    /** Made, checked, approved and so entered. */
    public long approved(DecisionDraft draft) {
        long id = checked(draft);
        saved(approve(id));
        return id;
    }

    public SaveResult check(long id) {
        return as(checker(), () -> decisions.check(id, version(id)));
    }

    public SaveResult approve(long id) {
        return as(approver(), () -> decisions.approve(id, version(id)));
    }

    /** Gives an estimate to the holder's own share on the 15th of January. */
    public ShareRef given(long dong) {
        return given(key(), dong);
    }

    /** Gives an estimate to the own share of a key. */
    public ShareRef given(BudgetKey key, long dong) {
        approved(draft(DecisionKind.ALLOCATION, key, 1, line(key, dong)));
        return ShareRef.own(key);
    }

    public Decision find(long id) {
        return as(maker(), () -> decisions.find(id)).orElseThrow();
    }

    public int version(long id) {
        return find(id).version();
    }

    /** An approved document, for pages: always the same. */
    public synchronized long any() {
        if (page == 0) {
            BudgetKey key = key("Văn phòng Trang");
            page = approved(draft(DecisionKind.ALLOCATION, key, 1, line(key, 1_000_000)));
        }
        return page;
    }

    public static long saved(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).id();
    }

    public static List<FieldError> refused(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        return ((SaveResult.Refused) result).errors();
    }
}
