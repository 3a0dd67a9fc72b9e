package vn.vptu.budget;

import java.util.List;

/**
 * A key with everything that is said of it: its shares, its periods. Whoever sees only some of its shares gets a sheet of
 * those.
 *
 * @param id of the key, the same for good
 * @param holder the name of the unit to which the estimate is given
 * @param asOf up to where was counted
 * @param shares each with its figures, those of the holder's own office first
 * @param periods the thirteen periods of the year, each with what was in it and how the key stood at its end; they are cut
 *     by the day, not by the span, and say nothing of what is set aside
 */
public record KeySheet(long id, BudgetKey key, String holder, AsOf asOf, List<Share> shares, List<Measures> periods) {

    /**
     * A share and its figures.
     *
     * @param unit the name of the unit that spends from it
     * @param task code and name of the task; empty for none
     * @param setAside what {@link Balance#reserved} is made of
     */
    public record Share(long id, ShareRef share, String unit, String task, Measures measures, SetAside setAside) {}

    /** The shares together. */
    public Measures whole() {
        return shares.stream().map(Share::measures).reduce(Measures.NOTHING, Measures::plus);
    }

    public SetAside setAside() {
        return shares.stream().map(Share::setAside).reduce(SetAside.NOTHING, SetAside::plus);
    }

    /** What was in some periods, and how the key stood at their end. */
    public Measures over(PeriodSpan span) {
        Measures sum = periods.get(span.from() - 1);
        for (Measures next : periods.subList(span.from(), span.to())) {
            sum = sum.followedBy(next);
        }
        return sum;
    }
}
