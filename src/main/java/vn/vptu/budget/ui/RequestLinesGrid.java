package vn.vptu.budget.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.vptu.base.money.Dong;
import vn.vptu.budget.RequestFigures;
import vn.vptu.budget.ShareOutlook;
import vn.vptu.budget.SpendingRequest;

/** The lines of a request to be read: what is free as long as it is open, then what became of the money. */
final class RequestLinesGrid extends DocumentLinesGrid<SpendingRequest.Line> {

    /**
     * Shows the lines.
     *
     * @param outlook what is free, in the order of the lines; none when it does not matter any more
     */
    RequestLinesGrid(SpendingRequest request, List<Optional<ShareOutlook>> outlook) {
        super(request.lines());
        text("budget.decision.line", line -> Integer.toString(line.number()));
        wide("budget.request.content", line -> line.content().content());
        text("budget.decision.chapter", line -> line.content().chapter());
        text("budget.decision.subcategory", line -> line.content().subcategory());
        text("budget.decision.source", line -> line.content().source());
        text("budget.decision.programme", line -> line.content().programme());
        wide("budget.decision.unit", SpendingRequest.Line::unitName);
        wide("budget.decision.task", SpendingRequest.Line::taskName);
        text("budget.request.subitem", line -> line.content().subitem());
        money(
                "budget.decision.amount",
                line -> Optional.ofNullable(line.content().amount()));
        if (!outlook.isEmpty()) {
            Map<Integer, Optional<ShareOutlook>> free = IntStream.range(0, outlook.size())
                    .boxed()
                    .collect(Collectors.toMap(i -> request.lines().get(i).number(), outlook::get));
            money("budget.request.free-before", line -> at(free, line).map(ShareOutlook::before));
            money("budget.request.free-after", line -> at(free, line).map(ShareOutlook::after));
        }
        if (request.lines().stream().anyMatch(line -> line.figures() != null)) {
            figure("budget.request.committed", RequestFigures::committed);
            figure("budget.request.drawn", RequestFigures::drawn);
            figure("budget.request.used", RequestFigures::used);
            figure("budget.request.left", RequestFigures::left);
        }
        Dong sum = request.draft().total();
        total(getTranslation("budget.voucher.total", request.lines().size(), sum.format(), VoucherWords.inWords(sum)));
    }

    private static Optional<ShareOutlook> at(Map<Integer, Optional<ShareOutlook>> free, SpendingRequest.Line line) {
        return Objects.requireNonNullElse(free.get(line.number()), Optional.empty());
    }

    private void figure(String key, Function<RequestFigures, Dong> value) {
        money(key, line -> Optional.ofNullable(line.figures()).map(value));
    }
}
