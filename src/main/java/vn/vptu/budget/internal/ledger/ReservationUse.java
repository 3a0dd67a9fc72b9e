package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What entries use up of the reservations that they name: as much as there is, up to their amount. */
@Component
class ReservationUse {

    private final ReservationTable table;

    ReservationUse(ReservationTable table) {
        this.table = table;
    }

    /** By how much each posting, in their order, lowers its reservation, and all of them the reserved balance of a share. */
    record Plan(List<Long> used, Map<Long, Long> byShare) {

        long of(long share) {
            return byShare.getOrDefault(share, 0L);
        }
    }

    /** Looks at reservations whose shares are locked. */
    Plan plan(List<Booked> lines, Findings findings) {
        List<Long> used = new ArrayList<>();
        Map<Long, Long> byShare = new HashMap<>();
        Map<Long, Long> left = new HashMap<>();
        for (Booked line : lines) {
            Long named = line.posting().links().reservation();
            used.add(named == null ? 0 : use(line, named, left, findings));
            byShare.merge(line.share().id(), used.getLast(), Long::sum);
        }
        return new Plan(used, byShare);
    }

    private long use(Booked line, long named, Map<Long, Long> left, Findings findings) {
        Optional<ReservationRow> row =
                table.find(named).filter(each -> each.shareId() == line.share().id());
        if (row.isEmpty()) {
            findings.add(line.posting(), "reservation", "budget.error.reservation-elsewhere", Long.toString(named));
            return 0;
        }
        long remainder = left.getOrDefault(named, row.get().remainder());
        long use = Math.min(line.posting().amount().amount(), remainder);
        left.put(named, remainder - use);
        return use;
    }

    /** Notes what a written entry has used up. */
    void use(Placed placed, long use, long entry) {
        Long named = placed.posting().links().reservation();
        if (use > 0 && named != null) {
            ReservationRow row = table.find(named).orElseThrow();
            String reason = placed.posting().details().reason();
            table.move(row, new ReservationTable.Move(day(row, placed.effectiveDate()), -use, reason, null, entry));
        }
    }

    /** A payment that is entered late counts from a day before it was set aside; until that day nothing was. */
    private static LocalDate day(ReservationRow row, LocalDate effective) {
        return effective.isBefore(row.openedOn()) ? row.openedOn() : effective;
    }
}
