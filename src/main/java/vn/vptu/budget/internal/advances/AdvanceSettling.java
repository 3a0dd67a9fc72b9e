package vn.vptu.budget.internal.advances;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Actor;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.SaveResult;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.AdvanceBalance;
import vn.vptu.budget.AdvanceSettlement;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.DocumentState;
import vn.vptu.budget.SettlementDraft;
import vn.vptu.budget.internal.documents.DocumentTaking.Step;

/** Settles advances to persons, under the lock of the advance, so that its sums are those of its settlements. */
@Component
public class AdvanceSettling {

    private final AdvanceTaking taking;
    private final AdvanceChecks checks;
    private final Settlements settlements;
    private final Clock clock;

    AdvanceSettling(AdvanceTaking taking, AdvanceChecks checks, Settlements settlements, Clock clock) {
        this.taking = taking;
        this.checks = checks;
        this.settlements = settlements;
        this.clock = clock;
    }

    public SaveResult settle(long id, int version, SettlementDraft draft) {
        Step step = Step.elsewhere("settle", DocumentState.APPROVED);
        return taking.take(id, version, step, null, (record, who) -> {
            LocalDate paid = record.paidOn();
            if (paid == null || record.stage() == AdvanceState.CLOSED) {
                return List.of(AdvanceTaking.notNow(record.stage()));
            }
            List<FieldError> errors = new ArrayList<>(
                    checks.day("settledOn", draft.settledOn(), paid, "budget.error.advance-settled-day"));
            errors.addAll(checks.check(draft));
            if (errors.isEmpty()) {
                errors.addAll(fits(record.money(), draft));
            }
            if (errors.isEmpty()) {
                add(record, settlement(draft, who), who);
            }
            return errors;
        });
    }

    private void add(AdvanceRecord record, AdvanceSettlement done, Actor who) {
        settlements.add(record.id(), done, who);
        record.settled(done);
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
        Step step = Step.elsewhere("take-back-settlement", DocumentState.APPROVED);
        return taking.take(id, version, step, reason, (record, who) -> {
            AdvanceSettlement wrong = settlements.find(id, settlement).orElse(null);
            if (wrong == null || !wrong.counts()) {
                return whole("budget.error.advance-taken-back");
            }
            List<FieldError> errors = checks.day("on", on, wrong.settledOn(), "budget.error.advance-back-day");
            if (!errors.isEmpty()) {
                return errors;
            }
            AdvanceSettlement back = back(wrong, Objects.requireNonNull(on), Check.trimmed(reason), who);
            AdvanceBalance after = record.money().with(back);
            // What was paid because more was spent hangs on what was spent.
            if (!after.extraPaid().isZero() && after.balance().amount() > 0) {
                return whole("budget.error.advance-extra-first");
            }
            add(record, back, who);
            return List.of();
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

    private static List<FieldError> whole(String code) {
        return List.of(FieldError.of(FieldError.WHOLE, code));
    }
}
