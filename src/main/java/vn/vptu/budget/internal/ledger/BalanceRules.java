package vn.vptu.budget.internal.ledger;

import java.util.List;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measure;

/** The one rule of what is free, and that nothing is taken twice. All postings of a share are looked at together. */
final class BalanceRules {

    private BalanceRules() {}

    /**
     * Looks at the postings of a locked share.
     *
     * @param share how it stands
     * @param usedUp by how much they lower the reservations that they name
     */
    static void check(LockedShare share, List<Posting> postings, long usedUp, Findings findings) {
        LockedShare after = share;
        for (Posting posting : postings) {
            after = after.plus(posting.effect(), 0);
            if (!after.fits()) {
                findings.add(
                        posting,
                        "amount",
                        "budget.error.amount-too-large",
                        posting.amount().format());
                return;
            }
        }
        for (Measure measure : Measure.values()) {
            if (measure != Measure.GRANTED && after.balance().of(measure) < 0) {
                below(measure, share, postings, findings);
            }
        }
        if (after.free() + usedUp < 0) {
            over(share, postings, usedUp, findings);
        }
    }

    private static void below(Measure measure, LockedShare share, List<Posting> postings, Findings findings) {
        Posting lowers = postings.stream()
                .filter(each -> each.effect().of(measure) < 0)
                .findFirst()
                .orElse(postings.getFirst());
        String there = Dong.of(share.balance().of(measure)).format();
        String asked = lowers.amount().format();
        switch (measure) {
            case CARRIED -> findings.add(lowers, "amount", "budget.error.over-carried", there, asked);
            case PROVISIONAL -> findings.add(lowers, "amount", "budget.error.over-provisional", there, asked);
            case HELD -> findings.add(lowers, "amount", "budget.error.over-held", there, asked);
            case ADVANCE -> findings.add(lowers, "amount", "budget.error.over-advance", there, asked);
            case ACTUAL -> findings.add(lowers, "amount", "budget.error.over-actual", there, asked);
            case GRANTED -> throw new IllegalStateException("may fall below nought");
        }
    }

    private static void over(LockedShare share, List<Posting> postings, long usedUp, Findings findings) {
        long raised = 0;
        long lowered = 0;
        Posting first = null;
        for (Posting posting : postings) {
            long free = posting.effect().free();
            raised += Math.max(0, free);
            lowered -= Math.min(0, free);
            first = first == null && free < 0 ? posting : first;
        }
        if (first == null) {
            throw new IllegalStateException("share " + share.id() + " has less than nothing free");
        }
        String free = Dong.of(share.free() + raised + usedUp).format();
        String asked = Dong.of(lowered).format();
        String beyond = Dong.of(lowered - share.free() - raised - usedUp).format();
        if (first.reversal()) {
            findings.add(first, "amount", "budget.error.reversal-over-free", free, asked, beyond);
            return;
        }
        switch (first.kind()) {
            case DRAW_ADVANCE, DRAW_ACTUAL -> draw(first, share, usedUp, findings, free, asked, beyond);
            case WITHDRAWAL -> findings.add(first, "amount", "budget.error.withdrawal-over-free", free, asked, beyond);
            case HOLD_BACK -> findings.add(first, "amount", "budget.error.hold-over-free", free, asked, beyond);
            case SPLIT -> findings.add(first, "amount", "budget.error.split-over-free", free, asked, beyond);
            case RECLASSIFICATION ->
                findings.add(first, "amount", "budget.error.reclassification-over-free", free, asked, beyond);
            default -> findings.add(first, "amount", "budget.error.adjustment-over-free", free, asked, beyond);
        }
    }

    private static void draw(
            Posting first,
            LockedShare share,
            long usedUp,
            Findings findings,
            String free,
            String asked,
            String beyond) {
        if (first.links().reservation() == null) {
            findings.add(first, "amount", "budget.error.draw-over-free", free, asked, beyond);
        } else {
            String own = Dong.of(share.free()).format();
            String kept = Dong.of(usedUp).format();
            findings.add(first, "amount", "budget.error.draw-over-reserved", free, own, kept, asked, beyond);
        }
    }

    /** Nothing was ever given: there is nothing to take from. */
    static void missing(Posting posting, Findings findings) {
        String year = Integer.toString(posting.share().key().year());
        if (posting.share().usingUnitId() == 0 && posting.share().taskId() == 0) {
            findings.add(posting, "share", "budget.error.key-missing", year);
        } else {
            findings.add(posting, "share", "budget.error.share-missing", year);
        }
    }

    /** Whether a share without a row may get one. */
    static boolean makes(Posting posting) {
        return posting.kind() != EntryKind.REMITTANCE
                && (posting.effect().free() > 0 || posting.kind() == EntryKind.CARRIED_ADVANCE);
    }
}
