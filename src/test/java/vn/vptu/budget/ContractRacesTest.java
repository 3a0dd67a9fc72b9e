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
import vn.vptu.base.money.Dong;
import vn.vptu.budget.internal.ledger.BalanceCheck;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestContracts;
import vn.vptu.testing.TestDecisions;
import vn.vptu.testing.TestVouchers;

/** Payments under one contract, approved in the same moment: together they never exceed its value. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class ContractRacesTest {

    private static final int ROUNDS = 12;
    private static final int RACERS = 3;

    @Autowired
    private TestContracts contracts;

    @Autowired
    private TestVouchers vouchers;

    @Autowired
    private TestDecisions documents;

    @Autowired
    private BalanceCheck check;

    /** Each has money enough: only the contract stands between them. */
    @Test
    void theLastDongOfAContractIsPaidOnce() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(RACERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                ShareRef share = documents.given(100_000);
                long contract = contracts.running(contracts.draft(share, 1_000, TestContracts.line(share, 1)));
                CyclicBarrier together = new CyclicBarrier(RACERS);
                List<Future<SaveResult>> running = new ArrayList<>();
                for (int racer = 0; racer < RACERS; racer++) {
                    VoucherDraft draft = contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 3, 600);
                    long id = vouchers.checked(draft);
                    running.add(threads.submit(() -> {
                        together.await(20, TimeUnit.SECONDS);
                        return vouchers.approve(id);
                    }));
                }
                int approved = 0;
                for (Future<SaveResult> each : running) {
                    approved += each.get(60, TimeUnit.SECONDS) instanceof SaveResult.Saved ? 1 : 0;
                }
                assertThat(approved).as("approved in round %s", round).isEqualTo(1);
                assertThat(contracts.find(contract).figures().pending()).isEqualTo(Dong.of(600));
            }
        }
        assertThat(check.differing()).isEmpty();
    }

    /** An appendix that lowers the value and a payment that needs it: one of them is refused. */
    @Test
    void theValueIsNotLoweredUnderAPaymentThatIsApprovedMeanwhile() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                ShareRef share = documents.given(100_000);
                long contract = contracts.running(contracts.draft(share, 1_000, TestContracts.line(share, 1)));
                long appendix = contracts.checkedAppendix(contract, contracts.appendix(contract, -500));
                long payment = vouchers.checked(contracts.payment(VoucherKind.DRAW_ACTUAL, contract, share, 3, 600));
                CyclicBarrier together = new CyclicBarrier(2);
                Future<SaveResult> paid = threads.submit(() -> {
                    together.await(20, TimeUnit.SECONDS);
                    return vouchers.approve(payment);
                });
                Future<SaveResult> lowered = threads.submit(() -> {
                    together.await(20, TimeUnit.SECONDS);
                    return contracts.approveAppendix(contract, appendix);
                });
                boolean both = paid.get(60, TimeUnit.SECONDS) instanceof SaveResult.Saved
                        && lowered.get(60, TimeUnit.SECONDS) instanceof SaveResult.Saved;
                assertThat(both).as("both in round %s", round).isFalse();
                assertThat(contracts.find(contract).figures().remaining().isNegative())
                        .isFalse();
            }
        }
    }
}
