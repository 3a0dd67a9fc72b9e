package vn.vptu.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.vptu.base.time.WorkingDays;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;
import vn.vptu.budget.Vouchers;

/** What was paid in the year, month by month, and its way through the Treasury. */
@Component
@ConditionalOnProperty(name = "vptu.demo", havingValue = "true")
class DemoPayments {

    private final Vouchers vouchers;
    private final WorkingDays days;
    private final DemoHands hands;

    DemoPayments(Vouchers vouchers, WorkingDays days, DemoHands hands) {
        this.vouchers = vouchers;
        this.days = days;
        this.hands = hands;
    }

    void pay(DemoYear year) {
        DemoBills bills = new DemoBills(year);
        DemoRunning running = new DemoRunning(year);
        for (int month = 1; month <= 12; month++) {
            bills.of(month).forEach(draft -> through(year, draft));
            running.of(month).forEach(draft -> through(year, draft));
            if (month == 3) {
                through(year, bills.conference(year.day(3, 9), 100));
            }
            if (month == 4) {
                settle(year, bills, year.day(4, 14), 100);
            }
            if (month == 5) {
                refusedFirst(year, bills.repair(year.day(5, 20), 350));
            }
            if (month == 7) {
                // Nobody has settled that of the running year since: it is overdue.
                through(year, bills.conference(year.day(7, 6), 50));
            }
            if (month == 8 && year.over()) {
                settle(year, bills, year.day(8, 11), 50);
            }
            if (month == 9) {
                through(year, bills.repair(year.day(9, 16), 420));
            }
        }
    }

    /** One at every stop of the way. */
    void waiting(DemoYear year) {
        DemoBills bills = new DemoBills(year);
        LocalDate today = year.today();
        LocalDate earlier = today.minusDays(6).getYear() == year.year() ? today.minusDays(6) : today;
        long unanswered = approved(year, bills.stationery(earlier, 91, 12_480_000));
        send(year, unanswered, earlier);
        long refused = approved(year, bills.stationery(earlier, 92, 8_150_000));
        send(year, refused, earlier);
        refuse(year, refused);
        approved(year, bills.stationery(today, 93, 6_720_000));
        checked(year, made(year, bills.stationery(today, 94, 9_360_000)));
        made(year, bills.stationery(today, 95, 4_275_000));
    }

    /** The last advance, spent on two other subitems. */
    private void settle(DemoYear year, DemoBills bills, LocalDate day, long millions) {
        if (!year.past(day)) {
            return;
        }
        long entry = hands.as(
                year.accounts(),
                DemoHands.ACCOUNTANT,
                () -> vouchers.paid(VoucherKind.SETTLEMENT, year.year(), year.office())
                        .getFirst()
                        .id());
        through(year, bills.settlement(day, entry, millions));
    }

    /** An advance by the number of its document. */
    PaidEntry advance(DemoYear year, String number) {
        return hands.as(
                year.accounts(),
                DemoHands.ACCOUNTANT,
                () -> vouchers.paid(VoucherKind.SETTLEMENT, year.year(), year.office()).stream()
                        .filter(paid -> number.equals(paid.number()))
                        .findFirst()
                        .orElseThrow());
    }

    private void refusedFirst(DemoYear year, VoucherDraft draft) {
        LocalDate day = day(draft);
        if (!year.past(days.plusWorkingDays(day, 4))) {
            return;
        }
        long id = approved(year, draft);
        send(year, id, day);
        refuse(year, id);
        LocalDate again = days.plusWorkingDays(day, 2);
        send(year, id, again);
        record(year, id, days.plusWorkingDays(again, 1));
    }

    /** All the way, as soon as the Treasury has recorded it by the day of the first start. */
    void through(DemoYear year, VoucherDraft draft) {
        LocalDate day = day(draft);
        LocalDate recorded = days.plusWorkingDays(day, 1);
        if (!year.past(recorded) || recorded.getYear() != year.year()) {
            return;
        }
        long id = approved(year, draft);
        send(year, id, day);
        record(year, id, recorded);
    }

    private static LocalDate day(VoucherDraft draft) {
        return Objects.requireNonNull(draft.drawnOn());
    }

    private long made(DemoYear year, VoucherDraft draft) {
        return hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(vouchers.save(null, 0, draft)));
    }

    private void checked(DemoYear year, long id) {
        hands.as(year.accounts(), DemoHands.CHIEF_ACCOUNTANT, () -> Saves.id(vouchers.check(id, version(id))));
    }

    private long approved(DemoYear year, VoucherDraft draft) {
        long id = made(year, draft);
        checked(year, id);
        hands.as(year.accounts(), DemoHands.ACCOUNT_HOLDER, () -> Saves.id(vouchers.approve(id, version(id))));
        return id;
    }

    private void send(DemoYear year, long id, LocalDate day) {
        hands.as(
                year.accounts(),
                DemoHands.ACCOUNTANT,
                () -> Saves.id(vouchers.send(
                        id,
                        version(id),
                        "HS%d%02d%02d-%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), id),
                        day.atTime(day.equals(year.today()) ? LocalTime.MIDNIGHT : LocalTime.of(9, 15)))));
    }

    private void record(DemoYear year, long id, LocalDate day) {
        hands.as(year.accounts(), DemoHands.ACCOUNTANT, () -> Saves.id(vouchers.record(id, version(id), day, null)));
    }

    private void refuse(DemoYear year, long id) {
        hands.as(
                year.accounts(),
                DemoHands.ACCOUNTANT,
                () -> Saves.id(vouchers.refuse(id, version(id), "Hồ sơ thiếu biên bản nghiệm thu")));
    }

    private int version(long id) {
        return vouchers.find(id).orElseThrow().version();
    }
}
