package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** Two people who spend the last đồng in the same moment: one of them does. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class LedgerRacesTest {

    private static final Logger LOG = LoggerFactory.getLogger(LedgerRacesTest.class);

    /** How often they race; {@code -Dvptu.races=10000} for a long run. */
    private static final int ROUNDS = Integer.getInteger("vptu.races", 300);

    private static final int RACERS = 4;

    @Autowired
    private TestLedger ledger;

    @Autowired
    private BalanceCheck check;

    private static <T> List<T> atOnce(ExecutorService threads, List<Callable<T>> all) throws Exception {
        CyclicBarrier together = new CyclicBarrier(all.size());
        List<Future<T>> running = new ArrayList<>();
        for (Callable<T> each : all) {
            running.add(threads.submit(() -> {
                together.await(20, TimeUnit.SECONDS);
                return each.call();
            }));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : running) {
            results.add(each.get(60, TimeUnit.SECONDS));
        }
        return results;
    }

    private static boolean won(Object result) {
        return result instanceof PostResult.Posted || result instanceof ReserveResult.Reserved;
    }

    @Test
    void theLastDongHasOneWinner() throws Exception {
        ShareRef share = ledger.share(ledger.year());
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                ledger.grant(share, 1);
                List<Callable<Object>> racers = new ArrayList<>();
                racers.add(() -> ledger.post(ledger.expense(share, 1)));
                racers.add(() ->
                        ledger.post(Posting.of(1, share, EntryKind.DRAW_ADVANCE, Dong.of(1), TestLedger.firstDay(share))
                                .subitem("6699")));
                racers.add(() ->
                        ledger.post(Posting.of(1, share, EntryKind.HOLD_BACK, Dong.of(1), TestLedger.firstDay(share))));
                racers.add(() -> ledger.reserve(share, ReservationKind.REQUEST, 1, TestLedger.firstDay(share), null));
                List<Object> results = atOnce(threads, racers);
                assertThat(results.stream().filter(LedgerRacesTest::won))
                        .as("winners of round %s", round)
                        .hasSize(1);
            }
        }
        LOG.info("{} races of {} in {}", ROUNDS, RACERS, Duration.ofNanos(System.nanoTime() - start));
        assertThat(check.differing()).isEmpty();
    }

    @Test
    void sharesThatAreFirstGivenMoneyAtOnceAreMadeOnce() throws Exception {
        int year = ledger.year();
        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS / 10; round++) {
                ShareRef share = ledger.share(year);
                ShareRef unit = new ShareRef(share.key(), 7, 0);
                List<Callable<Object>> racers = new ArrayList<>();
                for (int racer = 0; racer < RACERS; racer++) {
                    boolean other = racer % 2 == 0;
                    racers.add(() -> ledger.grant(other ? share : unit, 5));
                }
                atOnce(threads, racers);
                ledger.posted(ledger.expense(share, 10));
                ledger.posted(ledger.expense(unit, 10));
            }
        }
        assertThat(check.differing()).isEmpty();
    }

    @Test
    void splitsInBothDirectionsDoNotWaitForEachOtherForEver() throws Exception {
        int year = ledger.year();
        ShareRef share = ledger.share(year);
        ShareRef unit = new ShareRef(share.key(), 7, 0);
        ledger.grant(share, 1000);
        ledger.grant(unit, 1000);
        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS / 10; round++) {
                List<Callable<Object>> racers = new ArrayList<>();
                for (int racer = 0; racer < RACERS; racer++) {
                    ShareRef from = racer % 2 == 0 ? share : unit;
                    ShareRef to = racer % 2 == 0 ? unit : share;
                    racers.add(() -> ledger.post(split(1, from, -3), split(2, to, 3)));
                }
                assertThat(atOnce(threads, racers)).allMatch(LedgerRacesTest::won);
            }
        }
        assertThat(check.differing()).isEmpty();
    }

    private static Posting split(int line, ShareRef share, long dong) {
        return Posting.of(line, share, EntryKind.SPLIT, Dong.of(dong), TestLedger.firstDay(share));
    }
}
