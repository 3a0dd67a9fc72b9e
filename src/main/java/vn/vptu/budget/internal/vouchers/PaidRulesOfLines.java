package vn.vptu.budget.internal.vouchers;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vptu.base.Check;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.PaidEntry;
import vn.vptu.budget.VoucherDraft;
import vn.vptu.budget.VoucherKind;

/** What must hold of lines that settle, give back or move what was paid before. */
@Component
class PaidRulesOfLines {

    private final PaidChoices paid;

    PaidRulesOfLines(PaidChoices paid) {
        this.paid = paid;
    }

    void check(Check check, @Nullable Long id, VoucherDraft draft) {
        VoucherKind kind = Objects.requireNonNull(draft.kind());
        Map<Long, Dong> taken = new HashMap<>();
        for (int i = 0; kind.settles() && i < draft.lines().size(); i++) {
            VoucherDraft.Line line = draft.lines().get(i);
            Long named = line.settlesEntryId();
            if (named == null) {
                continue;
            }
            String at = "lines." + i + ".";
            Optional<PaidEntry> found = paid.find(named, id);
            if (found.isEmpty()) {
                check.that(false, at + "settlesEntryId", "budget.error.settles-unknown", Long.toString(named));
            } else {
                fits(check, at, kind, draft, found.get());
                Dong all = taken.merge(named, Objects.requireNonNullElse(line.amount(), Dong.ZERO), Dong::plus);
                enough(check, at, kind, found.get(), all);
            }
        }
    }

    private static void fits(Check check, String at, VoucherKind kind, VoucherDraft draft, PaidEntry entry) {
        boolean advance = kind == VoucherKind.RECLASSIFICATION || entry.advance() == kind.onAdvances();
        boolean here = Objects.equals(entry.share().key().year(), draft.year())
                && Objects.equals(entry.share().key().holderUnitId(), draft.holderUnitId());
        check.that(advance, at + "settlesEntryId", "budget.error.voucher-paid-kind", kind)
                .that(here, at + "settlesEntryId", "budget.error.voucher-paid-elsewhere", Long.toString(entry.id()));
    }

    /** A settlement may go beyond its advance: what does is drawn with it. */
    private static void enough(Check check, String at, VoucherKind kind, PaidEntry entry, Dong all) {
        boolean over = all.minus(entry.left()).amount() > 0;
        if (over && kind != VoucherKind.SETTLEMENT) {
            check.that(
                    false,
                    at + "amount",
                    entry.advance() ? "budget.error.settles-over-advance" : "budget.error.settles-over-paid",
                    entry.left().format(),
                    all.format());
        }
    }
}
