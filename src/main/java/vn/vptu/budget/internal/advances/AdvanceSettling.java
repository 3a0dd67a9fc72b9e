package vn.vptu.budget.internal.advances;

import static vn.vptu.budget.AdvanceState.CLOSED;
import static vn.vptu.budget.AdvanceState.PAID;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Change;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceSettlement;
import vn.vptu.budget.PersonAdvances;
import vn.vptu.budget.SettlementDraft;
import vn.vptu.budget.internal.advances.AdvanceTaking.Wish;

/** Settles advances to persons, under the lock of the advance, so that its sums are those of its settlements. */
@Component
public class AdvanceSettling {

    private final AdvanceTaking taking;
    private final AdvanceChecks checks;
    private final Settlements settlements;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    AdvanceSettling(
            AdvanceTaking taking,
            AdvanceChecks checks,
            Settlements settlements,
            Clock clock,
            ApplicationEventPublisher events) {
        this.taking = taking;
        this.checks = checks;
        this.settlements = settlements;
        this.clock = clock;
        this.events = events;
    }

    /** A settlement that is to be added, or what is wrong with it. */
    private record Found(@Nullable AdvanceSettlement settlement, List<FieldError> errors) {}

    public SaveResult settle(long id, int version, SettlementDraft draft) {
        Wish wish = new Wish(id, version, EnumSet.of(PAID), null);
        return add(wish, "settle", (record, who) -> {
            List<FieldError> errors = new ArrayList<>(checks.day(
                    "settledOn",
                    draft.settledOn(),
                    Objects.requireNonNull(record.paidOn()),
                    "budget.error.advance-settled-day"));
            errors.addAll(checks.check(draft));
            if (errors.isEmpty()) {
                errors.addAll(fits(record.money(), draft));
            }
            return errors.isEmpty() ? new Found(settlement(draft, who), List.of()) : new Found(null, errors);
        });
    }

    /** Nobody gives back more than is left, nobody gets more than was spent beyond the advance. */
    private static List<FieldError> fits(AdvanceBalance money, SettlementDraft draft) {
        Dong given = amount(draft.givenBack());
        Dong extra = amount(draft.extraPaid());
        Dong left = money.balance().minus(amount(draft.spent()));
        Check check = new Check();
        check.that(
                given.isZero() || given.compareTo(left) <= 0,
                "givenBack",
                "budget.error.advance-back-more",
                given.format(),
                (left.isNegative() ? Dong.ZERO : left).format());
        Dong owed = left.isNegative() ? left.negate() : Dong.ZERO;
        check.that(
                extra.compareTo(owed) <= 0,
                "extraPaid",
                "budget.error.advance-extra-more",
                extra.format(),
                owed.format());
        return check.errors();
    }

    private AdvanceSettlement settlement(SettlementDraft draft, Actor who) {
        return new AdvanceSettlement(
                0,
                Objects.requireNonNull(draft.settledOn()),
                amount(draft.spent()),
                amount(draft.givenBack()),
                amount(draft.extraPaid()),
                Check.line(draft.documentNumber()),
                Check.trimmed(draft.note()),
                null,
                false,
                who.signature(),
                clock.instant());
    }

    private static Dong amount(@Nullable Dong typed) {
        return typed == null ? Dong.ZERO : typed;
    }

    public SaveResult takeBack(long id, int version, long settlement, @Nullable LocalDate on, String reason) {
        Wish wish = new Wish(id, version, EnumSet.of(PAID, CLOSED), reason);
        return add(wish, "take-back-settlement", (record, who) -> {
            AdvanceSettlement wrong = settlements.find(id, settlement).orElse(null);
            if (wrong == null || !wrong.counts()) {
                return refused("budget.error.advance-taken-back");
            }
            List<FieldError> day = checks.day("on", on, wrong.settledOn(), "budget.error.advance-back-day");
            if (!day.isEmpty()) {
                return new Found(null, day);
            }
            AdvanceSettlement back = back(wrong, Objects.requireNonNull(on), Check.trimmed(reason), who);
            AdvanceBalance after = record.money().with(back);
            // What was paid because more was spent hangs on what was spent.
            if (!after.extraPaid().isZero() && after.balance().amount() > 0) {
                return refused("budget.error.advance-extra-first");
            }
            return new Found(back, List.of());
        });
    }

    private AdvanceSettlement back(AdvanceSettlement wrong, LocalDate on, @Nullable String reason, Actor who) {
        return new AdvanceSettlement(
                0,
                on,
                wrong.spent().negate(),
                wrong.givenBack().negate(),
                wrong.extraPaid().negate(),
                wrong.documentNumber(),
                reason,
                wrong.id(),
                false,
                who.signature(),
                clock.instant());
    }

    private static Found refused(String code) {
        return new Found(null, List.of(FieldError.of(FieldError.WHOLE, code)));
    }

    private SaveResult add(Wish wish, String action, BiFunction<AdvanceRecord, Actor, Found> work) {
        return taking.take(
                wish,
                (record, who) -> {
                    Found found = work.apply(record, who);
                    AdvanceSettlement done = found.settlement();
                    if (done != null) {
                        AdvancePicture.Settled before = AdvancePicture.before(record);
                        settlements.add(record.id(), done, who);
                        record.settled(done);
                        events.publishEvent(Change.of(
                                        PersonAdvances.KIND,
                                        record.id(),
                                        action,
                                        before,
                                        AdvancePicture.after(record, done))
                                .because(Check.trimmed(wish.reason())));
                    }
                    return found.errors();
                },
                stored -> {});
    }
}
