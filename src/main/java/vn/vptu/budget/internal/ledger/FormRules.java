package vn.vptu.budget.internal.ledger;

import vn.vptu.budget.EntryKind;

/** What must hold of a posting by itself, whatever stands in the ledger. */
final class FormRules {

    private FormRules() {}

    static void check(Posting posting, Paper paper, Findings findings) {
        long amount = posting.amount().amount();
        if (amount == 0) {
            findings.add(posting, "amount", "budget.error.amount-zero");
        } else if (!LockedShare.fits(amount)) {
            findings.add(
                    posting,
                    "amount",
                    "budget.error.amount-too-large",
                    posting.amount().format());
        } else if (amount < 0 && !posting.reversal() && !posting.kind().eitherSign()) {
            findings.add(
                    posting,
                    "amount",
                    "budget.error.amount-negative",
                    posting.amount().format(),
                    posting.kind().abbreviation());
        }
        boolean named = posting.details().subitem() != null;
        if (posting.kind().needsSubitem() && !named) {
            findings.add(posting, "subitem", "common.error.missing");
        } else if (!posting.kind().needsSubitem() && named) {
            findings.add(
                    posting,
                    "subitem",
                    "budget.error.subitem-not-wanted",
                    posting.kind().abbreviation());
        }
        if (!posting.kind().movable().isEmpty() && !posting.kind().movable().contains(posting.on())) {
            throw new IllegalArgumentException(posting.kind() + " does not move " + posting.on());
        }
        if (posting.links().reservation() != null && !posting.kind().draw()) {
            throw new IllegalArgumentException(posting.kind() + " uses up no reservation");
        }
        if (!posting.reversal()) {
            basis(posting, paper, findings);
        }
    }

    /** Who decided: every estimate has a decision; what lapses by law has the article. */
    private static void basis(Posting posting, Paper paper, Findings findings) {
        EntryKind kind = posting.kind();
        boolean decided = kind == EntryKind.ALLOCATION || kind == EntryKind.SUPPLEMENT || kind == EntryKind.ADJUSTMENT;
        if (decided && !paper.decision()) {
            findings.add(posting, "document", "budget.error.decision-missing", kind.abbreviation());
        } else if (kind == EntryKind.WITHDRAWAL && !paper.founded()) {
            findings.add(posting, "document", "budget.error.withdrawal-basis");
        }
    }
}
