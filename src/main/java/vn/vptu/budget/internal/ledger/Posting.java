package vn.vptu.budget.internal.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Effect;
import vn.vptu.budget.EntryKind;
import vn.vptu.budget.EstimateType;
import vn.vptu.budget.Measure;
import vn.vptu.budget.ShareRef;

/**
 * One entry to be written. Made by {@link #of}; what else is to be said of it is added by the methods that follow.
 *
 * @param line the line of the document, from 1: what is wrong is said of it
 * @param amount in the sign of its kind: above zero unless the kind has both signs or it takes another entry back
 * @param date the day of the decision, or the one on which the Treasury recorded it
 * @param on which measure moves, for kinds that move one of several
 * @param inHandInTime whether the Treasury had the papers by 30/12, for what it records in January after the year
 */
public record Posting(
        int line,
        ShareRef share,
        EntryKind kind,
        Dong amount,
        LocalDate date,
        Measure on,
        Details details,
        Links links,
        boolean inHandInTime) {

    public static Posting of(int line, ShareRef share, EntryKind kind, Dong amount, LocalDate date) {
        EstimateType type = kind == EntryKind.PROVISIONAL ? EstimateType.PROVISIONAL : EstimateType.OFFICIAL;
        Details details = Details.by(share.spender(), type);
        return new Posting(line, share, kind, amount, date, kind.usual(), details, Links.NONE, false);
    }

    Effect effect() {
        return kind.effect(amount.amount(), on);
    }

    boolean reversal() {
        return links.reverses() != null;
    }

    /** Which measure moves, where the kind leaves the choice. */
    public Posting moving(Measure measure) {
        return new Posting(line, share, kind, amount, date, measure, details, links, inHandInTime);
    }

    public Posting subitem(@Nullable String code) {
        return with(details.subitems(code, details.settledSubitem()));
    }

    /** Where a settled advance was spent, when on another subitem than it was drawn on. */
    public Posting settledOn(@Nullable String code) {
        return with(details.subitems(details.subitem(), code));
    }

    /** The unit that spends, when it is not the one the share is for. */
    public Posting usedBy(long unit) {
        return with(details.usedBy(unit));
    }

    public Posting estimate(EstimateType type) {
        return with(details.of(type));
    }

    public Posting contract(@Nullable Long contract, @Nullable Long supplier) {
        return with(details.contract(contract, supplier));
    }

    public Posting event(@Nullable String ref) {
        return with(details.event(ref));
    }

    public Posting because(@Nullable String why) {
        return with(details.because(why));
    }

    /** Names the entry that was paid before and is settled, given back or moved. */
    public Posting settling(@Nullable Long entry) {
        return with(links.settling(entry));
    }

    /** Names the reservation that may be used up. */
    public Posting from(@Nullable Long reservation) {
        return with(links.from(reservation));
    }

    Posting reversing(long entry) {
        return with(links.reversing(entry));
    }

    /** The Treasury had its papers by 30/12. */
    public Posting handedInInTime() {
        return new Posting(line, share, kind, amount, date, on, details, links, true);
    }

    Posting as(EntryKind other, Dong value) {
        return new Posting(line, share, other, value, date, other.usual(), details, links, inHandInTime);
    }

    private Posting with(Details other) {
        return new Posting(line, share, kind, amount, date, on, other, links, inHandInTime);
    }

    private Posting with(Links other) {
        return new Posting(line, share, kind, amount, date, on, details, other, inHandInTime);
    }
}
