package vn.vptu.budget.internal.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vptu.base.Roles;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Balance;
import vn.vptu.budget.Balances;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measures;
import vn.vptu.budget.PeriodSpan;
import vn.vptu.budget.ReservationKind;
import vn.vptu.budget.ShareRef;
import vn.vptu.budget.SubitemMeasures;
import vn.vptu.testing.AsUser;
import vn.vptu.testing.IntegrationTest;
import vn.vptu.testing.TestLedger;

/** Whatever is entered in whatever order, what must hold of the figures holds afterwards. */
@IntegrationTest
@AsUser(Roles.FINANCE)
class LedgerHistoryTest {

    /** Attempts of one history; about half of them are refused. */
    private static final int STEPS = Integer.getInteger("vptu.history", 1500);

    private static final List<String> SUBITEMS = List.of("6651", "6658", "6699", "6657");

    @Autowired
    private TestLedger ledger;

    @Autowired
    private Balances balances;

    @Autowired
    private BalanceCheck check;

    @Autowired
    private Reservations reservations;

    @Autowired
    private TransactionTemplate transaction;

    private final List<Long> entries = new ArrayList<>();
    private final List<Long> advances = new ArrayList<>();
    private final List<Long> expenses = new ArrayList<>();
    private final List<Long> reserved = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {11, 42, 2026})
    void theIdentitiesOfTheFormsHoldAfterAnyHistory(long seed) {
        Random random = new Random(seed);
        int year = ledger.year();
        ShareRef own = ledger.share(year);
        List<ShareRef> shares = List.of(own, new ShareRef(own.key(), 7, 0), new ShareRef(own.key(), 0, 3));
        int written = 0;
        for (int step = 0; step < STEPS; step++) {
            ShareRef share = shares.get(random.nextInt(shares.size()));
            LocalDate day = LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
            written += tried(random, shares, share, day) ? 1 : 0;
        }

        assertThat(written).isGreaterThan(STEPS / 4);
        assertThat(check.differing()).isEmpty();
        shares.forEach(share -> {
            Balance now = balances.today(share).orElseThrow();
            assertThat(now.free().amount()).isNotNegative();
            Measures whole = balances.ofShare(share, PeriodSpan.YEAR).orElseThrow();
            assertThat(whole.end()).isEqualTo(now);
            assertThat(whole.usedInPeriod()).isEqualTo(now.used());
        });
        forms(own);
    }

    private boolean tried(Random random, List<ShareRef> shares, ShareRef share, LocalDate day) {
        Dong amount = Dong.of(1 + random.nextInt(1000));
        return switch (random.nextInt(14)) {
            case 0 -> kept(Posting.of(1, share, EntryKind.SUPPLEMENT, Dong.of(amount.amount() * 2), day), null);
            case 1 -> kept(Posting.of(1, share, EntryKind.ADJUSTMENT, signed(random, amount), day), null);
            case 2 -> kept(Posting.of(1, share, EntryKind.WITHDRAWAL, amount, day), null);
            case 3 -> kept(Posting.of(1, share, EntryKind.HOLD_BACK, signed(random, amount), day), null);
            case 4 -> kept(Posting.of(1, share, EntryKind.CARRIED, amount, day), null);
            case 5 -> split(share, shares.get(random.nextInt(shares.size())), amount, day);
            case 6 -> kept(drawn(random, EntryKind.DRAW_ADVANCE, share, amount, day), advances);
            case 7, 8 -> kept(drawn(random, EntryKind.DRAW_ACTUAL, share, amount, day), expenses);
            case 9 -> followed(random, EntryKind.SETTLEMENT, share, amount, day, advances, expenses);
            case 10 -> followed(random, EntryKind.RETURN_ADVANCE, share, amount, day, advances, null);
            case 11 -> followed(random, EntryKind.RETURN_ACTUAL, share, amount, day, expenses, null);
            case 12 -> !entries.isEmpty() && ledger.reverse(day, any(random, entries)) instanceof PostResult.Posted;
            default -> aside(random, share, amount, day);
        };
    }

    private static Dong signed(Random random, Dong amount) {
        return random.nextBoolean() ? amount : amount.negate();
    }

    private static Long any(Random random, List<Long> ids) {
        return ids.get(random.nextInt(ids.size()));
    }

    private boolean kept(Posting posting, List<Long> group) {
        if (!(ledger.post(posting) instanceof PostResult.Posted posted)) {
            return false;
        }
        entries.addAll(posted.ids());
        if (group != null) {
            group.addAll(posted.ids());
        }
        return true;
    }

    private Posting drawn(Random random, EntryKind kind, ShareRef share, Dong amount, LocalDate day) {
        Posting posting = Posting.of(1, share, kind, amount, day).subitem(subitem(random));
        return reserved.isEmpty() || random.nextBoolean() ? posting : posting.from(any(random, reserved));
    }

    private static String subitem(Random random) {
        return SUBITEMS.get(random.nextInt(SUBITEMS.size()));
    }

    private boolean split(ShareRef from, ShareRef to, Dong amount, LocalDate day) {
        return ledger.post(
                        Posting.of(1, from, EntryKind.SPLIT, amount.negate(), day),
                        Posting.of(2, to, EntryKind.SPLIT, amount, day))
                instanceof PostResult.Posted;
    }

    private boolean followed(
            Random random,
            EntryKind kind,
            ShareRef share,
            Dong amount,
            LocalDate day,
            List<Long> paid,
            List<Long> group) {
        if (paid.isEmpty()) {
            return false;
        }
        Posting posting = Posting.of(1, share, kind, amount, day).settling(any(random, paid));
        return kept(kind == EntryKind.SETTLEMENT ? posting.settledOn(subitem(random)) : posting, group);
    }

    private boolean aside(Random random, ShareRef share, Dong amount, LocalDate day) {
        if (!reserved.isEmpty() && random.nextBoolean()) {
            Long id = any(random, reserved);
            transaction.executeWithoutResult(status -> reservations.release(id, null, day, "Thôi giữ"));
            return true;
        }
        Long before = reserved.isEmpty() || random.nextBoolean() ? null : any(random, reserved);
        ReserveResult result = ledger.reserve(share, ReservationKind.COMMITMENT, amount.amount(), day, before);
        if (result instanceof ReserveResult.Reserved done) {
            reserved.add(done.id());
        }
        return result instanceof ReserveResult.Reserved;
    }

    /** Column by column, quarter after quarter. */
    private void forms(ShareRef own) {
        Dong used = Dong.ZERO;
        Dong granted = Dong.ZERO;
        for (int quarter = 1; quarter <= 4; quarter++) {
            PeriodSpan span = PeriodSpan.quarter(quarter);
            Measures found = balances.ofKey(own.key(), span).orElseThrow();
            used = used.plus(found.usedInPeriod());
            granted = granted.plus(found.grantedInPeriod());
            assertThat(found.end().used()).isEqualTo(used);
            assertThat(found.end().granted()).isEqualTo(granted);
            assertThat(found.end())
                    .isEqualTo(balances.ofKey(own.key(), span.lastDay(own.key().year()))
                            .orElseThrow()
                            .end());
            List<SubitemMeasures> rows = balances.subitems(own.key(), span);
            assertThat(Dong.sum(rows.stream().map(SubitemMeasures::used).toList()))
                    .isEqualTo(used);
            assertThat(Dong.sum(rows.stream().map(SubitemMeasures::usedInPeriod).toList()))
                    .isEqualTo(found.usedInPeriod());
            assertThat(Dong.sum(rows.stream().map(SubitemMeasures::advance).toList()))
                    .isEqualTo(found.end().advance());
        }
        assertThat(balances.today(own.key()).orElseThrow().used()).isEqualTo(used);
    }
}
