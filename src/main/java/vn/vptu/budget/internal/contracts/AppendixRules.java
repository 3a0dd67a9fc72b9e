package vn.vptu.budget.internal.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.FieldError;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.budget.AppendixDraft;
import vn.vptu.budget.ContractFigures;

/** What must hold of an appendix before it is stored, and again before it is checked and approved. */
@Component
class AppendixRules {

    private final ContractLineRules lines;
    private final ContractLines stored;
    private final ContractSums sums;

    AppendixRules(ContractLineRules lines, ContractLines stored, ContractSums sums) {
        this.lines = lines;
        this.stored = stored;
        this.sums = sums;
    }

    List<FieldError> check(ContractRecord contract, AppendixDraft draft) {
        Check check = new Check()
                .text("number", draft.number(), 60)
                .chosen("signedOn", draft.signedOn())
                .period("signedOn", draft.signedOn(), "signedOn", null)
                .text("grounds", draft.grounds(), 400)
                .period("newEndsOn", draft.newEndsOn(), "newEndsOn", null);
        LocalDate signed = draft.signedOn();
        check.that(
                signed == null || !signed.isBefore(contract.signedOn()),
                "signedOn",
                "budget.error.appendix-day",
                signed == null ? "" : VietnameseDates.numeric(signed),
                VietnameseDates.numeric(contract.signedOn()));
        LocalDate first = contract.startsOn();
        check.that(
                first == null || draft.newEndsOn() == null || !draft.newEndsOn().isBefore(first),
                "newEndsOn",
                "common.error.period",
                draft.newEndsOn() == null ? "" : VietnameseDates.numeric(draft.newEndsOn()),
                first == null ? "" : VietnameseDates.numeric(first));
        boolean changes = (draft.amountChange() != null && !draft.amountChange().isZero())
                || draft.newAdvanceLimit() != null
                || draft.newEndsOn() != null
                || !draft.lines().isEmpty();
        check.that(changes, "amountChange", "budget.error.appendix-nothing");
        amounts(check, contract, draft);
        if (check.errors().isEmpty()) {
            lines.check(check, contract.holderUnitId(), Objects.requireNonNull(signed), draft.lines(), true);
        }
        return check.errors();
    }

    /** The value is never below what is paid or on its way, nor what is bound above the value. */
    private void amounts(Check check, ContractRecord contract, AppendixDraft draft) {
        ContractFigures now = sums.of(contract.id(), null).orElseThrow();
        Dong change = Objects.requireNonNullElse(draft.amountChange(), Dong.ZERO);
        if (Math.abs(change.amount()) > ContractRules.MOST) {
            check.that(false, "amountChange", "budget.error.amount-too-large", change.format());
            return;
        }
        Dong after = now.amount().plus(change);
        Dong used = now.paid().plus(now.pending());
        check.that(
                after.amount() > 0 && after.compareTo(used) >= 0,
                "amountChange",
                "budget.error.appendix-below-paid",
                contract.number(),
                now.amount().format(),
                after.format(),
                used.format(),
                now.remaining().format());
        Dong limit = Objects.requireNonNullElse(draft.newAdvanceLimit(), Dong.of(contract.advanceLimitNow()));
        ContractRules.within(check, "newAdvanceLimit", limit, after);
        check.that(
                draft.newAdvanceLimit() == null || limit.compareTo(now.advances()) >= 0,
                "newAdvanceLimit",
                "budget.error.appendix-below-advances",
                limit.format(),
                now.advances().format());
        Dong bound = Dong.of(stored.bound(contract.id()) + ContractRules.sum(draft.lines()));
        check.that(
                bound.compareTo(after) <= 0,
                draft.lines().isEmpty() ? "amountChange" : "lines",
                "budget.error.contract-lines-over",
                bound.format(),
                after.format());
    }
}
