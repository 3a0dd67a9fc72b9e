package vn.vptu.budget.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.base.ui.Chip;
import vn.vptu.budget.AdvanceAge;
import vn.vptu.budget.AdvanceState;
import vn.vptu.budget.AdvanceSum;
import vn.vptu.budget.OverdueAdvance;

/** What advances to persons are called on screens. */
final class AdvanceWords {

    private AdvanceWords() {}

    static Chip state(Component page, AdvanceState state) {
        return new Chip(page.getTranslation("enum.AdvanceState." + state.name()), tone(state));
    }

    private static Chip.Tone tone(AdvanceState state) {
        return switch (state) {
            case DRAFT, CHECKED, PAID -> Chip.Tone.INFO;
            case APPROVED, CLOSED -> Chip.Tone.OK;
            case RETURNED -> Chip.Tone.WARN;
            case CANCELLED -> Chip.Tone.MUTED;
        };
    }

    static String age(Component page, AdvanceAge age) {
        return page.getTranslation("enum.AdvanceAge." + age.name());
    }

    /** Red once it is overdue. */
    static Chip chip(Component page, AdvanceAge age) {
        return new Chip(age(page, age), age == AdvanceAge.NOT_DUE ? Chip.Tone.INFO : Chip.Tone.BAD);
    }

    /** An earlier advance that is overdue, and how much of it is left. */
    static String overdue(Component page, OverdueAdvance found) {
        return page.getTranslation(
                "budget.advance.overdue",
                found.personName(),
                found.number(),
                found.outstanding().format(),
                VietnameseDates.numeric(found.dueOn()),
                Long.toString(found.days()));
    }

    /** What is not settled, in all and by age; empty when nothing is. */
    static String sums(Component page, List<AdvanceSum> sums) {
        Dong all = Dong.sum(sums.stream().map(AdvanceSum::outstanding).toList());
        long count = sums.stream().mapToLong(AdvanceSum::count).sum();
        String parts = sums.stream()
                .filter(sum -> sum.count() > 0)
                .map(sum -> page.getTranslation(
                        "budget.advances.sum",
                        age(page, sum.age()),
                        sum.outstanding().format(),
                        sum.count()))
                .collect(Collectors.joining("; "));
        return count == 0
                ? page.getTranslation("budget.advances.sum-none")
                : page.getTranslation("budget.advances.sum-all", all.format(), count, parts);
    }

    /** Nothing for no amount. */
    static @Nullable String money(Component page, Dong amount) {
        return amount.isZero() ? null : DecisionWords.money(page, amount);
    }
}
