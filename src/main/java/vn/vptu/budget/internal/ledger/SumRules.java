package vn.vptu.budget.internal.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.PeriodSpan;

/** What must hold of the postings of one document together. */
final class SumRules {

    private SumRules() {}

    private record Sum(Posting first, long amount) {
        Sum plus(Sum other) {
            return new Sum(first, Math.addExact(amount, other.amount));
        }
    }

    /** What is split stays within its key, what is moved is only moved. */
    static void balanced(List<Posting> postings, Findings findings) {
        Map<Object, Sum> splits = new LinkedHashMap<>();
        Map<Object, Sum> moves = new LinkedHashMap<>();
        for (Posting posting : postings) {
            Sum one = new Sum(posting, posting.amount().amount());
            if (posting.kind() == EntryKind.SPLIT) {
                splits.merge(List.of(posting.share().key(), posting.on()), one, Sum::plus);
            } else if (posting.kind() == EntryKind.RECLASSIFICATION) {
                Object paid =
                        posting.links().settles() == null ? 0L : posting.links().settles();
                moves.merge(List.of(paid, posting.on()), one, Sum::plus);
            }
        }
        unbalanced(splits)
                .forEach(sum -> findings.add(
                        sum.first(),
                        "amount",
                        "budget.error.split-unbalanced",
                        Dong.of(sum.amount()).format()));
        unbalanced(moves)
                .forEach(sum -> findings.add(
                        sum.first(),
                        "amount",
                        "budget.error.reclassification-unbalanced",
                        Dong.of(sum.amount()).format()));
    }

    private static Stream<Sum> unbalanced(Map<Object, Sum> sums) {
        return sums.values().stream().filter(sum -> sum.amount() != 0);
    }

    /** The official estimate takes the place of what was given ahead of it: as much must be netted. */
    static void netted(List<Booked> lines, Findings findings) {
        Map<LockedShare, Sum> given = new HashMap<>();
        Map<LockedShare, Long> netted = new HashMap<>();
        for (Booked line : lines) {
            Posting posting = line.posting();
            if (!posting.reversal() && posting.kind() == EntryKind.ALLOCATION) {
                given.merge(line.share(), new Sum(posting, posting.amount().amount()), Sum::plus);
            } else if (!posting.reversal() && posting.kind() == EntryKind.PROVISIONAL) {
                netted.merge(line.share(), -posting.amount().amount(), Long::sum);
            }
        }
        given.forEach((share, sum) -> {
            long ahead = share.balance().provisional();
            long wanted = Math.min(ahead, sum.amount());
            if (netted.getOrDefault(share, 0L) < wanted) {
                findings.add(
                        sum.first(),
                        "amount",
                        "budget.error.provisional-not-netted",
                        Dong.of(ahead).format(),
                        Dong.of(wanted).format());
            }
        });
    }

    /** After the year nothing is set free but what is withdrawn at once: what was held back lapses like the rest. */
    static void lapsed(List<Booked> lines, Findings findings) {
        Map<Long, Long> freed = new HashMap<>();
        for (Booked line : lines) {
            Posting posting = line.posting();
            if (line.placed().period() == PeriodSpan.AFTER_YEAR && !posting.reversal()) {
                if (posting.kind() == EntryKind.HOLD_BACK || posting.kind() == EntryKind.WITHDRAWAL) {
                    freed.merge(line.share().id(), -posting.amount().amount(), Math::addExact);
                }
            }
        }
        for (Booked line : lines) {
            Posting posting = line.posting();
            if (posting.kind() == EntryKind.HOLD_BACK
                    && freed.getOrDefault(line.share().id(), 0L) > 0) {
                findings.add(
                        posting,
                        "date",
                        "budget.error.held-after-year",
                        posting.amount().negate().format());
            }
        }
    }
}
