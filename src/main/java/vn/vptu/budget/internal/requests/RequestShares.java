package vn.vptu.budget.internal.requests;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.vptu.budget.BudgetKey;
import vn.vptu.budget.RequestDraft;
import vn.vptu.budget.ShareRef;

/** The shares that the lines of a request name. */
final class RequestShares {

    private RequestShares() {}

    /** The share of a line; empty while its codes are not whole. */
    static Optional<ShareRef> of(RequestDraft draft, RequestDraft.Line line) {
        Integer year = draft.year();
        Long holder = draft.holderUnitId();
        String chapter = line.chapter();
        String subcategory = line.subcategory();
        String source = line.source();
        if (year == null || holder == null || chapter == null || subcategory == null || source == null) {
            return Optional.empty();
        }
        BudgetKey key = new BudgetKey(
                year,
                holder,
                chapter,
                subcategory,
                source,
                Objects.requireNonNullElse(line.programme(), BudgetKey.NO_PROGRAMME));
        boolean own = line.usingUnitId() == null || line.usingUnitId().equals(holder);
        return Optional.of(new ShareRef(
                key,
                own ? ShareRef.OWN : line.usingUnitId(),
                Objects.requireNonNullElse(line.taskId(), ShareRef.NO_TASK)));
    }

    static List<ShareRef> of(RequestDraft draft) {
        return draft.lines().stream()
                .flatMap(line -> of(draft, line).stream())
                .distinct()
                .toList();
    }
}
