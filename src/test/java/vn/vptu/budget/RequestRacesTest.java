package vn.vptu.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vptu.base.Roles;
import vn.vptu.base.SaveResult;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestRequests;
import vn.vptu.testing.TestVouchers;

/** Requests for the last đồng that are approved in the same moment: one of them is. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class RequestRacesTest {

    private static final int ROUNDS = 15;
    private static final int RACERS = 3;

    @Autowired
    private TestRequests requests;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private BalanceCheck check;

    @Test
    void theLastDongIsSetAsideOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                ShareRef share = requests.given(1_000);
                CyclicBarrier together = new CyclicBarrier(RACERS);
                List<Future<SaveResult>> running = new ArrayList<>();
                for (int racer = 0; racer < RACERS; racer++) {
                    long id = requests.checked(requests.draft(share, 1_000), share);
                    running.add(threads.submit(() -> {
                        together.await(20, TimeUnit.SECONDS);
                        return requests.approve(id);
                    }));
                }
                int approved = 0;
                for (Future<SaveResult> each : running) {
                    approved += each.get(60, TimeUnit.SECONDS) instanceof SaveResult.Saved ? 1 : 0;
                }
                assertThat(approved).as("approved in round %s", round).isEqualTo(1);
            }
        }
        assertThat(check.differing()).isEmpty();
    }

    /** A payment of the same share does not win as well. */
    @Test
    void aRequestAndAPaymentForTheLastDongNeverBothWin() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                ShareRef share = requests.given(1_000);
                long request = requests.checked(requests.draft(share, 1_000), share);
                long payment = vouchers.checked(vouchers.draw(share, 1_000));
                CyclicBarrier together = new CyclicBarrier(2);
                Future<SaveResult> one = threads.submit(() -> {
                    together.await(20, TimeUnit.SECONDS);
                    return requests.approve(request);
                });
                Future<SaveResult> other = threads.submit(() -> {
                    together.await(20, TimeUnit.SECONDS);
                    return vouchers.approve(payment);
                });
                boolean first = one.get(60, TimeUnit.SECONDS) instanceof SaveResult.Saved;
                boolean second = other.get(60, TimeUnit.SECONDS) instanceof SaveResult.Saved;
                assertThat(first ^ second).as("one of two in round %s", round).isTrue();
            }
        }
        assertThat(check.differing()).isEmpty();
    }
}
