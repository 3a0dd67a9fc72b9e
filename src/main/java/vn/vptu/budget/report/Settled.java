package vn.vptu.budget.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.Voucher;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.Vouchers;

/** What the lines of a settlement take from their advances, and what they draw beyond them. */
@Component
class Settled {

    /**
     * A line of a settlement.
     *
     * @param open the advance that was open before this line, in whole đồng
     * @param settled how much of it this line settles
     * @param beyond what goes beyond it and is drawn
     */
    record Part(VoucherDraft.Line line, long open, long settled, long beyond) {}

    private final Vouchers vouchers;

    Settled(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    /** Line by line: the first one takes first. Once it is approved, what was found then stays. */
    List<Part> parts(Voucher voucher) {
        Map<Long, Long> left = new HashMap<>();
        boolean decided = VoucherPaperSource.approved(voucher.state()) || voucher.state() == DocumentState.REVERSED;
        for (Voucher.Line line : voucher.lines()) {
            Long entry = line.content().settlesEntryId();
            if (entry != null && !left.containsKey(entry)) {
                left.put(entry, open(voucher, entry, decided));
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Voucher.Line line : voucher.lines()) {
            Long entry = Objects.requireNonNull(line.content().settlesEntryId());
            long before = Objects.requireNonNull(left.get(entry));
            long amount = Objects.requireNonNull(line.content().amount()).amount();
            long settled = decided ? amount - line.beyond().amount() : Math.min(amount, Math.max(before, 0));
            parts.add(new Part(line.content(), before, settled, amount - settled));
            left.put(entry, before - settled);
        }
        return parts;
    }

    /** What was open before this document, whatever it has taken itself since it was approved. */
    private long open(Voucher voucher, long entry, boolean decided) {
        long now =
                vouchers.paidEntry(entry).map(PaidEntry::left).orElse(Dong.ZERO).amount();
        if (!decided || voucher.state() == DocumentState.REVERSED) {
            return now;
        }
        return voucher.lines().stream()
                .filter(line -> Objects.equals(line.content().settlesEntryId(), entry))
                .mapToLong(
                        line -> Objects.requireNonNull(line.content().amount()).amount()
                                - line.beyond().amount())
                .reduce(now, Math::addExact);
    }
}
