package vn.vptu.budget.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.Decision;
import vn.vptu.budget.DecisionDraft;
import vn.vptu.budget.DecisionKind;
import vn.vptu.budget.ShareOutlook;

/** The lines of a document to be read, each with what is free before and after as long as that is open, and their total. */
final class DecisionLinesGrid extends DocumentLinesGrid<Decision.Line> {

    /**
     * Shows the lines.
     *
     * @param outlook what is free, in the order of the lines; none when it does not matter any more
     */
    DecisionLinesGrid(Decision decision, List<Optional<ShareOutlook>> outlook) {
        super(decision.lines());
        text("budget.decision.line", line -> Integer.toString(line.number()));
        text("budget.decision.chapter", line -> line.content().chapter());
        text("budget.decision.subcategory", line -> line.content().subcategory());
        text("budget.decision.source", line -> line.content().source());
        text("budget.decision.programme", line -> line.content().programme());
        wide("budget.decision.unit", Decision.Line::unitName);
        wide("budget.decision.task", Decision.Line::taskName);
        if (decision.draft().kind() == DecisionKind.CARRY_OVER) {
            text("budget.decision.carry-over-reason", line -> line.content().carryOverReason());
            text(
                    "budget.decision.advance-on",
                    line -> line.content().carriedAdvance() ? line.content().subitem() : "");
        }
        money(
                "budget.decision.amount",
                line -> Optional.ofNullable(line.content().amount()));
        if (!outlook.isEmpty()) {
            Map<Integer, Optional<ShareOutlook>> free = IntStream.range(0, outlook.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> decision.lines().get(i).number(), outlook::get));
            money("budget.decision.free-before", line -> at(free, line).map(ShareOutlook::before));
            money("budget.decision.free-after", line -> at(free, line).map(ShareOutlook::after));
        }
        cell("budget.ledger.key", line -> KeyWords.link(decision.draft(), line.content(), this));
        wide("budget.decision.note", line -> line.content().note());
        total(getTranslation(
                "budget.decision.total",
                decision.lines().size(),
                sum(decision.lines()).format()));
    }

    private static Optional<ShareOutlook> at(Map<Integer, Optional<ShareOutlook>> free, Decision.Line line) {
        return free.getOrDefault(line.number(), Optional.empty());
    }

    private static Dong sum(List<Decision.Line> lines) {
        return Dong.sum(lines.stream()
                .map(Decision.Line::content)
                .map(DecisionDraft.Line::amount)
                .filter(Objects::nonNull)
                .toList());
    }
}
