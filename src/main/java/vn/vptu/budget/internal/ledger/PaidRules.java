package vn.vptu.budget.internal.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.Measure;

/** What must hold of entries that follow others: advances settled, payments given back or moved, entries taken back. */
@Component
class PaidRules {

    private final EntryTable entries;

    PaidRules(EntryTable entries) {
        this.entries = entries;
    }

    Map<Long, StoredEntry> named(List<Posting> postings) {
        Set<Long> ids = new HashSet<>();
        postings.forEach(each -> Stream.of(each.links().settles(), each.links().reverses())
                .filter(Objects::nonNull)
                .forEach(ids::add));
        return entries.find(ids);
    }

    /** Takes from the entry that is settled what the posting leaves open, and looks whether the two fit. */
    Posting resolve(Posting posting, Map<Long, StoredEntry> named, Findings findings) {
        Long settles = posting.links().settles();
        if (settles == null || posting.reversal()) {
            if (posting.kind().settles() && !posting.reversal()) {
                findings.add(
                        posting,
                        "settles",
                        "budget.error.settles-missing",
                        posting.kind().abbreviation());
            }
            return posting;
        }
        StoredEntry paid = named.get(settles);
        if (paid == null) {
            findings.add(posting, "settles", "budget.error.settles-unknown", Long.toString(settles));
            return posting;
        }
        boolean arrives =
                posting.kind() == EntryKind.RECLASSIFICATION && posting.amount().amount() > 0;
        if (arrives
                ? paid.share().key().year() != posting.share().key().year()
                : !paid.share().equals(posting.share())) {
            findings.add(posting, "settles", "budget.error.settles-elsewhere", Long.toString(settles));
            return posting;
        }
        String subitem = paid.paidOn(taken(posting));
        if (arrives || subitem == null || subitem.equals(posting.details().subitem())) {
            return posting;
        }
        if (posting.details().subitem() != null) {
            findings.add(
                    posting,
                    "subitem",
                    "budget.error.settles-subitem",
                    posting.details().subitem(),
                    subitem);
            return posting;
        }
        return posting.subitem(subitem);
    }

    /** The measure that the posting takes from the entry it names. */
    private static Measure taken(Posting posting) {
        return switch (posting.kind()) {
            case SETTLEMENT, RETURN_ADVANCE -> Measure.ADVANCE;
            case RECLASSIFICATION -> posting.on();
            default -> Measure.ACTUAL;
        };
    }

    /** Whether as much is left of each entry as is taken from it; its share is locked. */
    void left(List<Posting> postings, Map<Long, StoredEntry> named, Findings findings) {
        Map<Long, PaidLine> lines = new HashMap<>();
        Map<String, Long> taken = new HashMap<>();
        for (Posting posting : postings) {
            Long settles = posting.links().settles();
            StoredEntry paid = settles == null ? null : named.get(settles);
            boolean arrives = posting.kind() == EntryKind.RECLASSIFICATION
                    && posting.amount().amount() > 0;
            if (paid == null || arrives || posting.reversal()) {
                continue;
            }
            PaidLine line = lines.computeIfAbsent(paid.id(), id -> new PaidLine(paid, entries.following(id)));
            Measure measure = taken(posting);
            long open = measure == Measure.ADVANCE ? line.openAdvance() : line.openActual();
            long all = taken.merge(
                    measure + "/" + paid.id(), Math.abs(posting.amount().amount()), Math::addExact);
            if (all > open) {
                findings.add(
                        posting,
                        "amount",
                        measure == Measure.ADVANCE
                                ? "budget.error.settles-over-advance"
                                : "budget.error.settles-over-paid",
                        Dong.of(open).format(),
                        Dong.of(all).format());
            }
        }
    }

    /** An entry is taken back once, as it stands, and not while something was done with it. */
    void reversals(List<Posting> postings, Map<Long, StoredEntry> named, Findings findings) {
        List<Long> seen = new ArrayList<>();
        for (Posting posting : postings) {
            Long reverses = posting.links().reverses();
            if (reverses == null) {
                continue;
            }
            StoredEntry entry = named.get(reverses);
            if (entry == null) {
                findings.add(posting, "reverses", "budget.error.reverses-unknown", Long.toString(reverses));
                continue;
            }
            PaidLine line = new PaidLine(entry, entries.following(reverses));
            if (entry.reverses() != null) {
                findings.add(posting, "reverses", "budget.error.reverses-reversal", Long.toString(reverses));
            } else if (line.reversed() || seen.contains(reverses)) {
                findings.add(posting, "reverses", "budget.error.reverses-twice", Long.toString(reverses));
            } else if (line.touched()) {
                findings.add(posting, "reverses", "budget.error.reverses-settled", Long.toString(reverses));
            } else if (entry.kind() != posting.kind()
                    || entry.amount() != -posting.amount().amount()
                    || !entry.share().equals(posting.share())
                    || !entry.effect().times(-1).equals(posting.effect())) {
                throw new IllegalArgumentException("entry " + reverses + " is not what is taken back");
            }
            seen.add(reverses);
        }
    }
}
