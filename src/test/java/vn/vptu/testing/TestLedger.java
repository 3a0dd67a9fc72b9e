package vn.vptu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.internal.ledger.Ledger;
import vn.vptu.budget.internal.ledger.Paper;
import vn.vptu.budget.internal.ledger.PostResult;
import vn.vptu.budget.internal.ledger.Posting;
import vn.vptu.budget.internal.ledger.ReservationDraft;
import vn.vptu.budget.internal.ledger.Reservations;
import vn.vptu.budget.internal.ledger.ReserveResult;

/** A ledger for tests: years and keys of their own, and entries in a transaction each. */
@Component
public class TestLedger {

    /** Far beyond the years that anybody works in. */
    private static final int FIRST_YEAR = 2101;

    private final Ledger ledger;
    private final Reservations reservations;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final TestOffice office;
    private final Clock clock;
    private long sample;
    private final AtomicLong next = new AtomicLong(ThreadLocalRandom.current().nextLong(1_000_000, 1_000_000_000_000L));

    TestLedger(
            Ledger ledger,
            Reservations reservations,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            TestOffice office,
            Clock clock) {
        this.office = office;
        this.clock = clock;
        this.ledger = ledger;
        this.reservations = reservations;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** A fiscal year that nobody else has. */
    public synchronized int year() {
        int year = jdbc.sql("select greatest(?, max(year) + 1) from budget_year")
                .param(FIRST_YEAR)
                .query(Integer.class)
                .single();
        jdbc.sql("insert into budget_year (year, state) values (?, 'OPEN')")
                .param(year)
                .update();
        return year;
    }

    /** A fiscal year that is long over, being spent as if it were not. */
    public synchronized int pastYear() {
        int year = jdbc.sql("select least(2023, min(year) - 1) from budget_year")
                .query(Integer.class)
                .single();
        jdbc.sql("insert into budget_year (year, state) values (?, 'OPEN')")
                .param(year)
                .update();
        return year;
    }

    public void state(int year, String state) {
        jdbc.sql("update budget_year set state = ? where year = ?")
                .params(state, year)
                .update();
    }

    /** A key of a holder of its own: the Office, activity of the Party, self-managed. */
    public BudgetKey key(int year) {
        return new BudgetKey(year, next.incrementAndGet(), "509", "351", "13", BudgetKey.NO_PROGRAMME);
    }

    /** The holder's own share of such a key. */
    public ShareRef share(int year) {
        return ShareRef.own(key(year));
    }

    /** A document of its own, dated the first day of the year 2026, with a number. */
    public Paper paper() {
        long id = next.incrementAndGet();
        return Paper.of("budget.test", id, id + "/QĐ-UBND", LocalDate.of(2026, 1, 1));
    }

    public PostResult post(Posting... postings) {
        return post(paper(), postings);
    }

    public PostResult post(Paper paper, Posting... postings) {
        return Objects.requireNonNull(transaction.execute(status -> {
            PostResult result = ledger.post(List.of(postings), paper);
            if (result instanceof PostResult.Refused) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    /** The id of the first entry; fails when it was refused. */
    public long posted(Posting... postings) {
        PostResult result = post(postings);
        assertThat(result).isInstanceOf(PostResult.Posted.class);
        return ((PostResult.Posted) result).ids().getFirst();
    }

    /** What is wrong; fails when it was posted. */
    public List<FieldError> refused(Posting... postings) {
        return errors(post(postings));
    }

    public static List<FieldError> errors(PostResult result) {
        assertThat(result).isInstanceOf(PostResult.Refused.class);
        return ((PostResult.Refused) result).errors();
    }

    public PostResult reverse(LocalDate on, Long... entries) {
        return Objects.requireNonNull(
                transaction.execute(status -> ledger.reverse(List.of(entries), on, "Ghi nhầm", paper())));
    }

    /** Gives an estimate on the first day of its year. */
    public long grant(ShareRef share, long dong) {
        return posted(Posting.of(1, share, EntryKind.ALLOCATION, Dong.of(dong), firstDay(share)));
    }

    /** An expense on the first day of the year, on a subitem of office goods. */
    public Posting expense(ShareRef share, long dong) {
        return Posting.of(1, share, EntryKind.DRAW_ACTUAL, Dong.of(dong), firstDay(share))
                .subitem("6551");
    }

    public static LocalDate firstDay(ShareRef share) {
        return LocalDate.of(share.key().year(), 1, 1);
    }

    public ReserveResult reserve(ShareRef share, ReservationKind kind, long dong, LocalDate on, Long takesOver) {
        return Objects.requireNonNull(transaction.execute(status -> reservations.open(new ReservationDraft(
                1, share, kind, "budget.test", next.incrementAndGet(), Dong.of(dong), on, takesOver, null))));
    }

    /** The id of an entry; there are others of another kind, source, day and document after this. */
    public synchronized long anEntry() {
        if (sample == 0) {
            int year = year();
            ShareRef share = share(year);
            sample = grant(share, 1_000_000);
            posted(Posting.of(1, share, EntryKind.DRAW_ADVANCE, Dong.of(500), LocalDate.of(year, 3, 2))
                    .subitem("6699")
                    .because("Tạm ứng hội nghị"));
            posted(Posting.of(1, share, EntryKind.DRAW_ACTUAL, Dong.of(700), LocalDate.of(year, 4, 2))
                    .subitem("6551"));
        }
        return sample;
    }

    /** The id of a key of the present year with two shares; there are others after this. */
    public synchronized long aKeyOfThisYear() {
        int year = LocalDate.now(clock).getYear();
        jdbc.sql("insert into budget_year (year, state) values (?, 'OPEN') on duplicate key update year = year")
                .param(year)
                .update();
        for (int i = 0; i < 2; i++) {
            BudgetKey key = new BudgetKey(
                    year, office.unit(office.code("Văn phòng giữ ")), "509", i == 0 ? "341" : "351", "1" + (2 + i), "");
            ShareRef share = ShareRef.own(key);
            grant(share, 1_000_000L * (i + 1));
            grant(new ShareRef(key, office.unit(office.code("Phòng chi ")), 0), 500_000);
            posted(expense(share, 1000L * (i + 1)));
            reserved(share, ReservationKind.COMMITMENT, 200);
        }
        return jdbc.sql("select max(id) from budget_key where year = ?")
                .param(year)
                .query(Long.class)
                .single();
    }

    /** The id of money set aside on the first day of the year; fails when it was refused. */
    public long reserved(ShareRef share, ReservationKind kind, long dong) {
        ReserveResult result = reserve(share, kind, dong, firstDay(share), null);
        assertThat(result).isInstanceOf(ReserveResult.Reserved.class);
        return ((ReserveResult.Reserved) result).id();
    }

    /** Sets free all that is left of a reservation. */
    public void release(long reservation, LocalDate on) {
        transaction.executeWithoutResult(status -> reservations.release(reservation, null, on, "Thôi giữ"));
    }
}
