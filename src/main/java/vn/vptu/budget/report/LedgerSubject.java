package vn.vptu.budget.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vptu.base.i18n.Sentences;
import vn.vptu.base.money.Dong;
import vn.vptu.base.time.VietnameseDates;
import vn.vptu.directory.UnitName;
import vn.vptu.directory.Units;

/** What of the ledger a paper shows, and in what it is counted, as one line below its title. */
final class LedgerSubject {

    private LedgerSubject() {}

    static String of(LedgerParams params, Units units, Sentences words) {
        String holder = name(params.holder(), units);
        String unit = name(params.unit(), units);
        String codes = Stream.of(params.chapter(), params.subcategory(), params.source(), params.programme())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
        LocalDate first = params.from() == null ? LocalDate.of(params.year(), 1, 1) : params.from();
        List<String> parts = new ArrayList<>();
        parts.add(words.say("budget.paper.ledger.of-year", Integer.toString(params.year())));
        if (params.from() != null || params.to() != null) {
            parts.add(
                    params.to() == null
                            ? words.say("budget.paper.ledger.since", VietnameseDates.numeric(first))
                            : words.say(
                                    "budget.paper.ledger.between",
                                    VietnameseDates.numeric(first),
                                    VietnameseDates.numeric(params.to())));
        }
        if (holder != null) {
            parts.add(words.say("budget.paper.ledger.given-to", holder));
        }
        if (unit != null) {
            parts.add(unit);
        }
        if (!codes.isEmpty()) {
            parts.add(words.say("budget.paper.ledger.codes", codes));
        }
        if (params.least() != null) {
            parts.add(words.say(
                    "budget.paper.ledger.at-least", Dong.of(params.least()).format()));
        }
        if (params.most() != null) {
            parts.add(words.say(
                    "budget.paper.ledger.at-most", Dong.of(params.most()).format()));
        }
        parts.add(words.say("budget.paper.ledger.counted", params.unitOfMoney()));
        return String.join("; ", parts);
    }

    private static @Nullable String name(@Nullable Long id, Units units) {
        UnitName unit = id == null ? null : units.named(List.of(id)).get(id);
        return unit == null ? null : unit.name();
    }
}
